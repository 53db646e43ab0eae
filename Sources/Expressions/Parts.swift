// The parts of an expression, for sentences about it.

extension Expression {
  /// What it compares, from left to right, and how each is compared with the
  /// next; nil where it is no comparison.
  public var comparison: (quantities: [Expression], relations: [Relation])? {
    guard case .chain(let operands, let relations) = syntax.nodes.last?.kind
    else { return nil }
    let quantities = operands.compactMap(part)
    return quantities.count == operands.count ? (quantities, relations) : nil
  }

  /// The conditions that `and` joins, from left to right; where there is no
  /// `and`, the whole.
  public var conjuncts: [Expression] {
    guard !syntax.nodes.isEmpty else { return [self] }
    var found: [Expression] = []
    var waiting = [syntax.root]
    while let index = waiting.popLast() {
      if case .both(let left, let right) = syntax.nodes[index].kind {
        waiting += [right, left]
      } else if let one = part(index) {
        found.append(one)
      }
    }
    return found
  }

  /// The terms of a sum with their signs; nil where it is none.
  public var terms: [(isSubtracted: Bool, expression: Expression)]? {
    guard case .sum(let terms) = syntax.nodes.last?.kind else { return nil }
    return terms.compactMap { term in
      part(term.index).map { (term.isSubtracted, $0) }
    }
  }

  /// The argument, where it is a call of this name with one, and nothing
  /// else.
  public func argument(of name: String) -> Expression? {
    guard case .application(let call) = syntax.nodes.last?.kind,
      call.name == name, call.exponent == nil, call.arguments.count == 1
    else { return nil }
    return part(call.arguments[0])
  }

  /// A node by itself, read anew.
  func part(_ index: Int) -> Expression? {
    try? Expression(
      source.text(syntax.nodes[index].range), options: options)
  }
}
