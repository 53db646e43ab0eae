import Diagnostics

/// Subscripts, superscripts and primes.
extension Parser {
  mutating func raise(on items: inout [Int], at range: SourceRange) {
    let upper = argument(of: "^", at: range)
    if script(of: items.last)?.upper != nil {
      report(.doubleScript("^"), at: range)
    }
    attach(to: &items, at: range, isFree: { $0.upper == nil }) {
      $0.upper = upper
    }
  }

  mutating func lower(on items: inout [Int], at range: SourceRange) {
    let lower = argument(of: "_", at: range)
    if script(of: items.last)?.lower != nil {
      report(.doubleScript("_"), at: range)
    }
    attach(to: &items, at: range, isFree: { $0.lower == nil }) {
      $0.lower = lower
    }
  }

  /// Primes are raised symbols; an exponent that follows joins them.
  mutating func prime(on items: inout [Int], at range: SourceRange) {
    var marks = [leaf(.symbol, "′", at: range)]
    while lexer.take(.prime) { marks.append(leaf(.symbol, "′", at: range)) }
    if lexer.take(.raise) {
      let exponent = argument(of: "^", at: range)
      marks += tree.items(of: exponent)
    }
    let upper = row(marks, from: range.lower)
    attach(to: &items, at: range, isFree: { $0.upper == nil }) {
      $0.upper = upper
    }
  }

  private func script(of item: Int?) -> Scripts? {
    guard let item, case .scripts(let scripts) = tree[item].kind else {
      return nil
    }
    return scripts
  }

  /// Adds a script to the last item, if it has none there, or to nothing.
  private mutating func attach(
    to items: inout [Int], at range: SourceRange,
    isFree: (Scripts) -> Bool, _ set: (inout Scripts) -> Void
  ) {
    let whole = SourceRange(range.lower, lexer.offset)
    if let last = items.last, var scripts = script(of: last) {
      if isFree(scripts) {
        set(&scripts)
        replace(last, by: .scripts(scripts))
        tree.nodes[last].range.upper = whole.upper
        return
      }
      var lone = Scripts()
      set(&lone)
      items.append(add(.scripts(lone), .ordinary, whole))
      return
    }
    let base = items.popLast()
    var scripts = Scripts(base: base, placement: placement(on: base))
    set(&scripts)
    let start = base.map { tree[$0].range.lower } ?? whole.lower
    items.append(
      add(
        .scripts(scripts), base.map { tree[$0].atom } ?? .ordinary,
        SourceRange(start, whole.upper)))
  }

  private func placement(on base: Int?) -> Placement {
    guard let base else { return .beside }
    return switch tree[base].kind {
    case .leaf(let leaf): leaf.placement
    case .accent(.overbrace, _), .accent(.underbrace, _): .fixed
    default: tree[base].atom == .function ? .movable : .beside
    }
  }

  mutating func setLimits(_ value: Bool, on item: Int?) {
    guard let item else { return }
    switch tree[item].kind {
    case .leaf(var leaf):
      leaf.placement = value ? .fixed : .beside
      tree.nodes[item].kind = .leaf(leaf)
    case .scripts(var scripts):
      scripts.placement = value ? .fixed : .beside
      tree.nodes[item].kind = .scripts(scripts)
    default: break
    }
  }
}
