import Diagnostics
import Expressions
import Quantities

extension Sweep {
  /// Reads the line of an experiment, `sweep: amp = 0 .. 3 nA step 0.1 nA`.
  init(_ entry: Entry, of experiment: Experiment) throws(Diagnostic) {
    let parts = entry.split(at: "=", most: 2)
    guard parts.count == 2, let name = parts[0].value.soleName else {
      throw Diagnostic(
        code: "sweep", "this is no `name = lower .. upper`",
        at: entry.valueRange, suggestion: "such as: amp = 0 .. 3 nA")
    }
    let known = experiment.assignedNames
    guard known.contains(name) else {
      throw .noValue(name, at: parts[0].valueRange, among: known)
    }
    let range: QuantityRange
    do {
      range = try QuantityRange(reading: parts[1].value)
    } catch {
      throw error.diagnostic(in: parts[1])
    }
    self.init(name, over: range, at: entry.valueRange)
    guard Set(values).count > 1 else {
      throw Diagnostic(
        code: "sweep", "this sweep has one value", at: parts[1].valueRange,
        suggestion: "go on to a larger one")
    }
  }
}

extension Diagnostic {
  fileprivate static func noValue(
    _ name: String, at range: SourceRange, among known: [String]
  ) -> Diagnostic {
    var finding = Diagnostic.unknownName(
      name, what: "value of the experiment", at: range, among: known)
    if name == "I" {
      finding.suggestion =
        "I is the whole input: give its size a name, as in "
        + "`given: amp = 2 nA` and `input: amp`, and sweep that"
    }
    return finding
  }
}
