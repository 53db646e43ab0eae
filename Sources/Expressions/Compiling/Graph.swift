/// Arithmetic as a flat graph: an index names a node that stands before the
/// one that uses it, and what is computed twice is one node.
struct Graph {
  enum Node: Hashable {
    /// A number, by its bits.
    case constant(UInt64)
    /// A number that is known when the code runs.
    case variable(Int)
    /// What takes one number has it twice.
    case operation(Opcode, Int, Int)
  }

  private(set) var nodes: [Node] = []
  private var indices: [Node: Int] = [:]

  /// The number that a node is, if it does not depend on a variable.
  func constant(_ index: Int) -> Double? {
    guard case .constant(let bits) = nodes[index] else { return nil }
    return Double(bitPattern: bits)
  }

  mutating func add(_ number: Double) -> Int {
    add(.constant(number.bitPattern))
  }

  mutating func add(variable: Int) -> Int { add(.variable(variable)) }

  /// The result of an operation; of numbers it is a number, unless they have
  /// none, which is then found out when the code runs.
  mutating func add(_ opcode: Opcode, _ a: Int, _ b: Int? = nil) -> Int {
    let b = b ?? a
    if let same = unchanged(opcode, a, b) { return same }
    if let x = constant(a), let y = constant(b) {
      let result = opcode.apply(x, y)
      if result.isFinite || !opcode.isFault(result, x, y) {
        return add(result)
      }
    }
    return add(.operation(opcode, a, b))
  }

  /// The operand that an operation leaves as it is: x · 1, x / 1, x¹.
  private func unchanged(_ opcode: Opcode, _ a: Int, _ b: Int) -> Int? {
    switch opcode {
    case .multiply where constant(a) == 1: b
    case .multiply where constant(b) == 1, .divide where constant(b) == 1,
      .raise where constant(b) == 1:
      a
    default: nil
    }
  }

  private mutating func add(_ node: Node) -> Int {
    if let index = indices[node] { return index }
    nodes.append(node)
    indices[node] = nodes.count - 1
    return nodes.count - 1
  }

  /// The nodes that a node is computed from, itself included.
  func ancestors(of root: Int) -> [Bool] {
    var isNeeded = Array(repeating: false, count: root + 1)
    isNeeded[root] = true
    for index in stride(from: root, through: 0, by: -1) where isNeeded[index] {
      guard case .operation(_, let a, let b) = nodes[index] else { continue }
      isNeeded[a] = true
      isNeeded[b] = true
    }
    return isNeeded
  }
}
