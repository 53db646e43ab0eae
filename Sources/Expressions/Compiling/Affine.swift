extension Graph {
  /// A node as p + q x, where neither p nor q depends on the variable x; nil
  /// stands for zero.
  struct Affine {
    var offset: Int?
    var slope: Int?
  }

  /// A node as p + q x if it can be written so, decided by the form of the
  /// arithmetic: sums, multiples and quotients by what does not depend on x.
  ///
  /// `2 x - x·3` is found to be one, `x x / x` is not.
  mutating func affine(_ root: Int, in variable: Int) -> Affine? {
    let isNeeded = ancestors(of: root)
    var depends = Array(repeating: false, count: root + 1)
    var forms: [Affine?] = Array(repeating: nil, count: root + 1)
    for index in isNeeded.indices where isNeeded[index] {
      switch nodes[index] {
      case .variable(variable):
        depends[index] = true
        forms[index] = Affine(slope: add(1))
      case .operation(let opcode, let a, let b) where depends[a] || depends[b]:
        depends[index] = true
        guard let x = forms[a], let y = forms[b] else { return nil }
        forms[index] = affine(opcode, x, y)
      default:
        forms[index] = Affine(offset: nonzero(index))
      }
    }
    return forms[root]
  }

  private mutating func affine(
    _ opcode: Opcode, _ a: Affine, _ b: Affine
  ) -> Affine? {
    switch opcode {
    case .add:
      return Affine(
        offset: sum(a.offset, b.offset), slope: sum(a.slope, b.slope))
    case .subtract:
      return Affine(
        offset: difference(a.offset, b.offset),
        slope: difference(a.slope, b.slope))
    case .negate:
      return Affine(
        offset: difference(nil, a.offset), slope: difference(nil, a.slope))
    case .multiply:
      if a.slope != nil, b.slope != nil { return nil }
      return Affine(
        offset: product(a.offset, b.offset),
        slope: a.slope == nil
          ? product(a.offset, b.slope) : product(a.slope, b.offset))
    case .divide:
      guard b.slope == nil, let divisor = b.offset else { return nil }
      return Affine(
        offset: a.offset.flatMap { nonzero(.divide, $0, divisor) },
        slope: a.slope.flatMap { nonzero(.divide, $0, divisor) })
    default: return nil
    }
  }

  // MARK: Arithmetic in which nil is zero

  /// An operation, nil where it gives zero whatever the variables are.
  private mutating func nonzero(
    _ opcode: Opcode, _ a: Int, _ b: Int? = nil
  ) -> Int? {
    let index = add(opcode, a, b)
    return nonzero(index)
  }

  private func nonzero(_ index: Int) -> Int? {
    constant(index) == 0 ? nil : index
  }

  private mutating func sum(_ a: Int?, _ b: Int?) -> Int? {
    guard let a, let b else { return a ?? b }
    return nonzero(.add, a, b)
  }

  mutating func difference(_ a: Int?, _ b: Int?) -> Int? {
    guard let b else { return a }
    guard let a else { return nonzero(.negate, b) }
    return a == b ? nil : nonzero(.subtract, a, b)
  }

  private mutating func product(_ a: Int?, _ b: Int?) -> Int? {
    guard let a, let b else { return nil }
    return nonzero(.multiply, a, b)
  }
}
