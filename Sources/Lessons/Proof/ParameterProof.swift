import Diagnostics
import Expressions
import Quantities

// What a parameter exercise promises: it begins unsolved, its solution is
// right, what is right is wide enough to be found, and every line of it
// decides something.

extension ParameterExercise {
  var messages: [Message] { (mistakes + remarks).map(\.message) }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    let place = solutionEntry.valueRange
    log.promise("its solution is right", at: place) { () throws(Diagnostic) in
      try faultOfSolution(frame)
    }
    log.promise("it begins unsolved", at: asks.list[0].entry.valueRange) {
      () throws(Diagnostic) in
      try faultOfStart(frame)
    }
    guard let solution = try? solved(in: frame) else { return }
    // What follows would only say the same again.
    if log.hasFound("solution-outside", "solution-fails") { return }
    log.promise("what is right is at least 2 % wide", at: place) {
      () throws(Diagnostic) in
      faultOfWidth(solution, frame)
    }
    do {
      prove(try Trials(of: self, in: frame), &log)
    } catch {
      log.promise("every value of its range can be run", at: place, error)
    }
    let judge = { self.judge($0, in: frame) }
    for probe in probes(solution) { log.probe(probe, at: place, judge: judge) }
    frame.proveSteps(place, &log) { other throws(Diagnostic) in
      try meets(try other.situation(with: solution))
    }
  }

  /// Every line of it must decide something somewhere in the range.
  private func prove(_ trials: Trials, _ log: inout ProofLog) {
    for (line, tried) in zip(expectations, trials.expectations) {
      log.promise(
        "`\(line.entry.value)` decides something", at: line.entry.valueRange,
        tried.hasActed
          ? nil : tried.fault ?? faultOfIdle(line, tried: trials.count))
    }
    for (rule, tried) in zip(mistakes, trials.mistakes) {
      log.promise(
        "a known mistake gets its message", at: rule.range,
        tried.hasActed ? nil : tried.fault ?? faultOfUnreached(rule, tried))
    }
    for (rule, tried) in zip(remarks, trials.remarks) {
      log.promise(
        "`remark` is said to some right answer", at: rule.range,
        tried.hasActed
          ? nil
          : rule.fault(
            code: "remark-never-said", "no right answer meets this `remark`",
            suggestion: "let it name what sets some right answers apart"))
    }
  }

  private func faultOfSolution(_ frame: Frame) throws(Diagnostic) -> Diagnostic?
  {
    let values = try solved(in: frame)
    for ask in asks.list {
      guard let value = values[ask.name], !ask.range.contains(value),
        let line = solution.first(where: { $0.name == ask.name })
      else { continue }
      return line.value.fault(
        code: "solution-outside", "the solution lies outside what is asked",
        suggestion: "`\(ask.name)` is asked \(ask.words)")
    }
    let situation = try frame.situation(with: values)
    guard let failure = try firstFailure(in: situation) else { return nil }
    let line = solution[0].value
    return Diagnostic(
      code: "solution-fails",
      "the solution does not meet `\(failure.entry.value)`",
      at: asks.isSingle ? line.entry.valueRange : solutionEntry.valueRange,
      suggestion: Comparison(failure, in: situation).words)
  }

  private func faultOfStart(_ frame: Frame) throws(Diagnostic) -> Diagnostic? {
    guard try meets(try frame.situation()) else { return nil }
    let names = asks.names.map { "`\($0)`" }.joined(separator: " or ")
    return Diagnostic(
      code: "starts-solved",
      "the experiment as it stands already meets every expectation",
      at: asks.list[0].entry.valueRange,
      suggestion: "let `given` begin with a value of \(names) that fails, so "
        + "that there is something to do")
  }

  /// The stretch around the solution must be wide enough for a value of
  /// three digits: 2 % of it, of a potential 2 % of its distance from rest.
  private func faultOfWidth(
    _ solution: [String: AnyQuantity], _ frame: Frame
  ) -> Diagnostic? {
    guard let (lower, upper) = acceptedBounds(around: solution, frame),
      let ask = asks.list.first, let value = solution[ask.name]
    else { return nil }
    let rest =
      ask.dimension == .voltage && ask.name != "u_rest"
      ? (try? frame.situation().parameters["u_rest"]?.value) ?? 0 : 0
    let size = (value.value - rest).magnitude
    guard upper.value - lower.value < 0.02 * size * (1 - 1e-6) else {
      return nil
    }
    return Diagnostic(
      code: "narrow-solution",
      "what is right is narrower than 2 %: from \(lower.formatted(.significant(6))) "
        + "to \(upper.formatted(.significant(6)))",
      at: solutionEntry.valueRange,
      suggestion: "expect less exactly, so that it can be found by trying")
  }

  /// Without an expectation, something else must be right.
  private func faultOfIdle(_ expectation: Written, tried: Int) -> Diagnostic {
    var finding = expectation.fault(
      code: "idle-expect",
      "this `expect` decides nothing: whatever meets the others meets it",
      suggestion: "leave it out, or ask for more")
    // Of several names, not every value can be tried.
    if !asks.isSingle {
      finding.severity = .warning
      finding.notes.append("\(tried) values were tried")
    }
    return finding
  }

  /// Some value in the range must meet the rule and get its message.
  private func faultOfUnreached(_ rule: Rule, _ tried: Trials.Line)
    -> Diagnostic
  {
    let ranges = asks.list.map { "`\($0.name)` \($0.words)" }
      .joined(separator: " and ")
    return rule.fault(
      code: "wrong-never-fires",
      "this `wrong` can never fire: "
        + (tried.hasHeld
          ? "every value that meets it is right or is taken by an earlier one"
          : "no value of \(ranges) meets it"),
      suggestion: tried.hasHeld
        ? "put the more special one first, or leave it out"
        : "widen what is asked, or leave it out")
  }

  private func probes(_ solution: [String: AnyQuantity]) -> [Probe] {
    var probes = [
      Probe(answer: text(of: solution), what: "the solution", expected: .right),
      Probe(
        answer: text(of: solution, digits: 3),
        what: "the solution to three digits", expected: .right,
        advice: "give a solution of three digits, or expect less exactly"),
      Probe(
        answer: text(of: solution).replacing("-", with: "\u{2212}"),
        what: "the solution with a true minus", expected: .right),
      Probe(answer: "", what: "nothing", expected: .fault),
      Probe(
        answer: String(repeating: "(", count: 3000), what: "a very long line",
        expected: .fault),
    ]
    guard let ask = asks.list.first, asks.isSingle,
      let value = solution[ask.name]
    else { return probes }
    for unit in UnitTable.units(of: ask.dimension) {
      probes.append(
        Probe(
          answer: value.formatted(.significant(12), in: unit, .plain),
          what: "the solution in \(unit.symbol)", expected: .right))
    }
    let size = ask.range.upper.value.magnitude + ask.range.lower.value.magnitude
    let outside = [
      ask.range.lower.value - size * 0.01, ask.range.upper.value + size * 0.01,
    ]
    for value in outside {
      probes.append(
        Probe(
          answer: AnyQuantity(value, ask.dimension)
            .formatted(.significant(12), .plain),
          what: "a value outside the range", expected: .fault))
    }
    let symbol = ask.unit.map { " \($0.symbol)" } ?? ""
    for word in ["nan", "inf", "1e400", "spikes"] {
      probes.append(
        Probe(answer: word + symbol, what: "no value", expected: .fault))
    }
    return probes
  }
}
