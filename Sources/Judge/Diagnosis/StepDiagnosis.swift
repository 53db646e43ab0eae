import LIFCore
import Quantities

/// What is behind steps that lead elsewhere.
struct StepDiagnosis {
  /// The free steps of each case.
  private let cases: [(one: JudgeCase, steps: [FreeStep])]

  init(_ checks: [CaseCheck]) {
    cases = checks.map { ($0.one, $0.walk.freeSteps) }
      .filter { !$0.1.isEmpty }
  }

  /// The mistakes that explain the steps.
  ///
  /// First one that explains all steps of all cases, also those in which it
  /// does not show: one mistake is likelier than several. If there is none,
  /// one for each idea, as far as there is one; ideas come in the order in
  /// which they are learned.
  var mistakes: [Diagnosis] {
    if let whole = explanation(of: cases.map(\.steps)) { return whole }
    var found: [Diagnosis] = []
    for idea in Idea.allCases {
      let own = cases.filter { $0.one.idea == idea }.map(\.steps)
      for one in explanation(of: own) ?? [] where !found.contains(one) {
        found.append(one)
      }
    }
    return found
  }

  /// No mistake, or one or two, that lead where the steps have led.
  private func explanation(of cases: [[FreeStep]]) -> [Diagnosis]? {
    for start in Start.allCases {
      let steps = cases.flatMap { start.applied(to: $0) }
      if steps.allSatisfy(\.isRight) { return start.mistakes }
      let law = WrongLaw.all.first { law in
        steps.allSatisfy { $0.led(to: law.places($0)) }
      }
      if let law { return start.mistakes + [law.diagnosis] }
    }
    return nil
  }
}

/// Where a program may begin.
private enum Start: CaseIterable {
  case asAsked, rest, reset, zero

  /// The steps, with the first from there.
  func applied(to steps: [FreeStep]) -> [FreeStep] {
    guard let first = steps.first, first.index == 0 else { return steps }
    return [first.starting(at: potential(in: first.one))] + steps.dropFirst()
  }

  private func potential(in one: JudgeCase) -> Double {
    switch self {
    case .asAsked: one.start.value
    case .rest: one.neuron.u_rest.value
    case .reset: one.neuron.u_reset.value
    case .zero: 0
    }
  }

  var mistakes: [Diagnosis] {
    switch self {
    case .asAsked: []
    case .rest: [mistake("u_rest")]
    case .reset: [mistake("u_reset")]
    case .zero: [mistake("0 mV")]
    }
  }

  private func mistake(_ place: String) -> Diagnosis {
    .mistake(
      "start",
      "It starts at \(place). The potential at time zero is u0_mV of the "
        + "parameters.")
  }
}
