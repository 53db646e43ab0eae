import Diagnostics
import Quantities

/// The membrane equation as a person writes it, solved for du/dt and
/// compiled.
///
/// All of these are read: `tau du/dt = -(u - u_rest) + R I(t)`,
/// `du/dt = (-(u - u_rest) + R I)/tau`, `C dV/dt = -(V - E_L)/R + I`, and
/// the right-hand side alone; `d/dt u` and `u'` stand for du/dt. What holds
/// du/dt may stand on either side and beside other terms, as long as du/dt is
/// only multiplied and added to.
///
/// | symbol | unit  | meaning                                    |
/// |--------|-------|--------------------------------------------|
/// | u      | mV    | membrane potential                         |
/// | I      | nA    | injected current                           |
/// | t      | ms    | time                                       |
/// | du/dt  | mV/ms | what the potential gains in a time         |
///
/// These four are variables; every other name has the value of the scope.
public struct Equation: Sendable {
  /// What was typed.
  public let text: String
  /// Remarks on how it was read.
  public let notes: [String]
  /// du/dt in mV/ms of u in mV, I in nA and t in ms, in this order.
  public let slope: CompiledExpression
  /// The parts of du/dt = a + b u, if it has that form.
  public let affine: AffineSlope?

  /// The parts of a du/dt that is affine in u.
  ///
  ///     du/dt = a(I, t) + b(I, t) u
  ///
  /// As long as a and b stay what they are, the solution is known:
  ///
  ///     u(t + dt) = u + (a + b u) (e^(b dt) - 1) / b        or dt for b = 0
  public struct AffineSlope: Sendable {
    /// a in mV/ms of I in nA and t in ms.
    public let offset: CompiledExpression
    /// b in 1/ms of I in nA and t in ms; its `constant` tells where it
    /// depends on neither.
    public let rate: CompiledExpression
  }

  /// The numbers of a du/dt that is linear in u and I and depends on nothing
  /// else, if it is: that of a membrane.
  public let linear: LinearSlope?

  /// The numbers of du/dt = base + gain I + rate u.
  public struct LinearSlope: Sendable {
    /// In mV/ms.
    public let base: Double
    /// In mV/(nA ms).
    public let gain: Double
    /// In 1/ms.
    public let rate: Double
  }

  /// Reads an equation.
  ///
  /// A text without `=` is the right-hand side of `left`. Throws where the
  /// text is of no form above, where units do not fit, and where a name means
  /// nothing in the scope.
  public init(
    _ text: String, in scope: some Scope, left: String = "du/dt"
  ) throws(ExpressionError) {
    let expression = try Expression(text)
    var reader = EquationReader(scope)
    let root = try reader.read(expression, left: left)
    let graph = reader.graph
    self.text = text
    notes = expression.notes
    slope = try graph.code(
      for: root, variables: [0, 1, 2], at: expression.range)
    affine = try Self.affine(root, in: graph, at: expression.range)
    linear = try Self.linear(root, in: graph, at: expression.range)
  }

  private static func linear(
    _ root: Int, in graph: Graph, at range: SourceRange
  ) throws(ExpressionError) -> LinearSlope? {
    var graph = graph
    guard let inPotential = graph.affine(root, in: 0) else { return nil }
    let offset = inPotential.offset ?? graph.add(0)
    guard let inCurrent = graph.affine(offset, in: 1) else { return nil }
    var numbers: [Double] = []
    for part in [inCurrent.offset, inCurrent.slope, inPotential.slope] {
      let node = part ?? graph.add(0)
      let code = try graph.code(
        for: node, variables: [0, 1, 2], at: range)
      guard let number = code.constant, number.isFinite else { return nil }
      numbers.append(number)
    }
    return LinearSlope(base: numbers[0], gain: numbers[1], rate: numbers[2])
  }

  /// The parts, of which none is longer than the whole.
  private static func affine(
    _ root: Int, in graph: Graph, at range: SourceRange
  ) throws(ExpressionError) -> AffineSlope? {
    var graph = graph
    guard let form = graph.affine(root, in: 0) else { return nil }
    let offset = form.offset ?? graph.add(0)
    let rate = form.slope ?? graph.add(0)
    return AffineSlope(
      offset: try graph.code(for: offset, variables: [1, 2], at: range),
      rate: try graph.code(for: rate, variables: [1, 2], at: range))
  }
}
