import Quantities

/// A sum of currents of which one at a time changes.
///
/// A binary tree in an array: the parts are its leaves, each node is the sum
/// of the two below it. A change costs the logarithm of the number of parts,
/// and the sum depends only on the present values, so it returns to exactly
/// what it was when a part does.
struct SumTree {
  private var nodes: [Current]
  private let count: Int

  init(_ values: [Current]) {
    count = values.count
    nodes = Array(repeating: .zero, count: count) + values
    for index in (1..<max(count, 1)).reversed() { add(at: index) }
  }

  /// The sum of all.
  var total: Current { nodes.at(1) ?? .zero }

  /// Gives a part another value.
  mutating func set(_ part: Int, to value: Current) {
    var index = part + count
    nodes[index] = value
    while index > 1 {
      index /= 2
      add(at: index)
    }
  }

  private mutating func add(at index: Int) {
    nodes[index] = nodes[2 * index] + nodes[2 * index + 1]
  }
}
