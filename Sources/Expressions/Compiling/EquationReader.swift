import Diagnostics
import Quantities

/// Reads an equation into a graph and solves it for du/dt.
struct EquationReader {
  private(set) var graph = Graph()
  private let scope: VariableScope

  /// The place of du/dt among the variables.
  private static let derivative = 3

  init(_ base: any Scope) {
    scope = VariableScope(
      variables: [
        Variable("u", .voltage), Variable("I", .current),
        Variable("t", .time), Variable("du/dt", .slope),
      ], base: base)
  }

  /// The node that du/dt is.
  mutating func read(
    _ expression: Expression, left: String
  ) throws(ExpressionError) -> Int {
    switch expression.syntax.nodes.last?.kind {
    case .chain(_, [.equal]): try solved(expression)
    case .chain(_, let relations):
      throw .oneEqualSign(
        not: relations.count, at: expression.range)
    default: try solved(rightHandSide: expression, left: left)
    }
  }

  // MARK: A whole equation

  private mutating func solved(
    _ expression: Expression
  ) throws(ExpressionError) -> Int {
    let checked = try Checked(expression, in: scope)
    guard case .chain(let sides, _) = checked.checker.program.last?.kind,
      sides.count == 2
    else { throw .oneEqualSign(not: 0, at: expression.range) }
    var translator = Translator(checked, scope)
    let nodes = try translator.run(into: &graph, leaving: 1)
    return try solve(nodes[sides[0]], nodes[sides[1]], expression)
  }

  /// Of p + q du/dt = r + s du/dt: du/dt = (r - p) / (q - s).
  private mutating func solve(
    _ left: Int, _ right: Int, _ expression: Expression
  ) throws(ExpressionError) -> Int {
    guard let a = graph.affine(left, in: Self.derivative),
      let b = graph.affine(right, in: Self.derivative)
    else { throw .derivativeInside(at: range(in: expression)) }
    guard let factor = graph.difference(a.slope, b.slope) else {
      throw .noDerivative(at: range(in: expression))
    }
    guard let rest = graph.difference(b.offset, a.offset) else {
      return graph.add(0)
    }
    return graph.add(.divide, rest, factor)
  }

  /// Where du/dt stands, else the whole.
  private func range(in expression: Expression) -> SourceRange {
    expression.names.first { $0.name == "du/dt" }?.range ?? expression.range
  }

  // MARK: A right-hand side alone

  private mutating func solved(
    rightHandSide expression: Expression, left: String
  ) throws(ExpressionError) -> Int {
    if expression.names.contains(where: { $0.name == "du/dt" }) {
      throw .noEqualSign(at: expression.range)
    }
    let other = try Expression(left)
    let checkedLeft = try Checked(other, in: scope)
    let checkedRight = try Checked(expression, in: scope)
    guard case .quantity(let dimension) = checkedLeft.type else {
      throw .noDerivative(at: other.range)
    }
    try checkedRight.want(dimension)
    return try solve(
      try node(of: checkedLeft), try node(of: checkedRight), expression)
  }

  private mutating func node(
    of checked: Checked
  ) throws(ExpressionError) -> Int {
    var translator = Translator(checked, scope)
    return try translator.run(into: &graph).last ?? graph.add(0)
  }
}
