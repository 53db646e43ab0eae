import Diagnostics
import Expressions
import Quantities

/// A formula that somebody typed, as numbers at samples.
struct TypedFunction {
  let values: [Double]

  /// The right-hand side of the membrane equation: du/dt in mV/ms.
  init(
    slope text: String, at samples: EquationSamples, naming symbols: Symbols
  ) throws(ExpressionError) {
    var values: [Double] = []
    for sample in samples.list {
      var machine = try Equation(text, in: symbols.names(of: sample))
        .slope.machine
      values.append(machine.value(sample.u, sample.I, sample.t))
    }
    self.values = values
  }

  /// The potential after a step of dt times `part`, in mV: `u + dt*(…)`, or
  /// an equation with that on its right.
  init(
    step text: String, at samples: EquationSamples, part: Double,
    naming symbols: Symbols
  ) throws(ExpressionError) {
    let expression = try Self.rightHandSide(of: text)
    var values: [Double] = []
    for sample in samples.list {
      let code = try expression.compiled(
        for: [
          Variable("u", .voltage), Variable("I", .current),
          Variable("dt", .time),
        ], in: symbols.names(of: sample), wanting: .voltage)
      var machine = code.machine
      values.append(machine.value(sample.u, sample.I, sample.dt * part))
    }
    self.values = values
  }

  /// Any formula of the symbols.
  init(
    formula text: String, at samples: EquationSamples,
    wanting dimension: Dimension, naming symbols: Symbols
  ) throws(ExpressionError) {
    let expression = try Self.rightHandSide(of: text)
    var values: [Double] = []
    for sample in samples.list {
      let value = try expression.evaluate(
        in: symbols.names(of: sample), wanting: dimension)
      guard case .quantity(let quantity) = value else {
        throw ExpressionError(
          .unreadable, "a formula is wanted",
          at: SourceRange(0, text.utf8.count))
      }
      values.append(quantity.value)
    }
    self.values = values
  }

  /// What stands behind the sign of an equation; all, where there is none.
  private static func rightHandSide(
    of text: String
  ) throws(ExpressionError) -> Expression {
    let whole = try Expression(text)
    return whole.sides?.right ?? whole
  }

  /// Numbers of another source.
  init(_ values: [Double]) { self.values = values }

  /// Whether both are the same at every sample, but for rounding.
  func isSame(as other: TypedFunction) -> Bool {
    guard values.count == other.values.count, !values.isEmpty else {
      return false
    }
    let size = other.values.reduce(0) { max($0, $1.magnitude) }
    return zip(values, other.values).allSatisfy { a, b in
      a.isFinite && (a - b).magnitude <= 1e-9 * size + 1e-300
    }
  }

  /// The names that may be used in an answer: `symbols: u, u_rest, tau`.
  struct Symbols {
    /// Each in its usual spelling, with its place; nil for all that stand on
    /// the page.
    let allowed: [(name: String, entry: Entry)]?

    /// Reads the line, if there is one.
    init(_ entry: Entry?) throws(Diagnostic) {
      allowed = try entry.map { entry throws(Diagnostic) in
        var list: [(name: String, entry: Entry)] = []
        for part in entry.splitAtCommas() {
          guard let name = part.value.soleName else {
            throw Diagnostic(
              code: "symbols", "this is no name", at: part.valueRange,
              suggestion: "such as: u, u_rest, tau, R, I")
          }
          list.append((name, part))
        }
        return list
      }
    }

    /// Throws where a name is neither of the experiment nor of its state.
    func check(
      among known: [String], and variables: [String]
    ) throws(Diagnostic) {
      let all = known + variables
      for one in allowed ?? [] where !all.contains(one.name) {
        if ["u", "I", "t", "dt"].contains(one.name) {
          throw Diagnostic(
            code: "symbols", "`\(one.name)` means nothing in this answer",
            at: one.entry.valueRange,
            suggestion: "name what has one value, such as amp")
        }
        throw .unknownName(
          one.name, what: "symbol of the experiment",
          at: one.entry.valueRange, among: all)
      }
    }

    func names(of sample: EquationSamples.Sample) -> Names {
      guard let allowed else { return Names(sample.parameters) }
      return Names(
        sample.parameters.filter { parameter in
          allowed.contains { $0.name == parameter.key }
        })
    }
  }
}
