import LIFCore
import Quantities

extension JudgeCase {
  /// Every case, idea by idea, in the order in which they are run.
  ///
  /// No two ideas share all their numbers, so that a program which has one of
  /// them built in is found out; and each cell has another R than tau, so
  /// that the two cannot be mistaken for one another.
  public static let all: [JudgeCase] =
    (leaks + integrates + fires + resets + holds + units + stepSizes + inputs)
    .compactMap { $0 }

  /// The cases of some ideas.
  public static func cases(of ideas: [Idea]) -> [JudgeCase] {
    all.filter { ideas.contains($0.idea) }
  }

  private static let leaks: [JudgeCase?] = [
    JudgeCase("leaks-from-above", .leaks, .usual, from: -55, steps(500)),
    JudgeCase(
      "leaks-from-below", .leaks, .cell(tau: 20, R: 50, rest: -62), from: -95,
      steps(600)),
    JudgeCase(
      "leaks-in-another-cell", .leaks, .cell(tau: 15, R: 30, rest: -58),
      from: -52,
      steps(300)),
  ]

  private static let integrates: [JudgeCase?] = [
    JudgeCase("integrates-steadily", .integrates, .usual, steps(600, of: 0.8)),
    JudgeCase(
      "integrates-a-pulse", .integrates, .cell(tau: 16, R: 32, rest: -65),
      steps(100) + steps(300, of: 0.35) + steps(300)),
    JudgeCase(
      "integrates-outward", .integrates, .usual, from: -60,
      steps(500, of: -0.6)),
  ]

  private static let fires: [JudgeCase?] = [
    JudgeCase(
      "fires-once", .fires, .spiking(reset: -70, hold: 0),
      steps(150, of: 1.5) + steps(250)),
    JudgeCase(
      "fires-never-at-rheobase", .fires, .spiking(reset: -70, hold: 0),
      steps(1000, of: 1)),
    JudgeCase(
      "fires-steadily", .fires, .spiking(reset: -70, hold: 0),
      steps(800, of: 2)),
  ]

  private static let resets: [JudgeCase?] = [
    JudgeCase(
      "resets-above-rest", .resets, .spiking(reset: -59, hold: 0),
      steps(600, of: 1.6)),
    JudgeCase(
      "resets-below-rest", .resets, .spiking(reset: -78, hold: 0),
      steps(800, of: 1.6)),
  ]

  private static let holds: [JudgeCase?] = [
    JudgeCase(
      "holds-two-milliseconds", .holds, .spiking(reset: -65, hold: 2),
      steps(600, of: 2)),
    JudgeCase(
      "holds-under-strong-current", .holds, .spiking(reset: -65, hold: 12),
      steps(800, of: 6)),
    JudgeCase(
      "holds-part-of-a-step", .holds, .spiking(reset: -65, hold: 2.3),
      step: 0.5, steps(160, of: 2)),
  ]

  private static let units: [JudgeCase?] = [
    JudgeCase(
      "units-of-a-small-cell", .units,
      .cell(
        tau: 12, R: 400, rest: -64, reset: -60, threshold: -48, hold: 3),
      steps(1000, of: 0.055)),
    JudgeCase(
      "units-of-a-large-cell", .units,
      .cell(
        tau: 6, R: 1.5, rest: -75, reset: -69, threshold: -52, hold: 1),
      steps(600, of: 21)),
  ]

  private static let stepSizes: [JudgeCase?] = [
    JudgeCase(
      "step-size-short", .stepSize, .spiking(reset: -65, hold: 2), step: 0.02,
      steps(2000, of: 2)),
    JudgeCase(
      "step-size-long", .stepSize, .spiking(reset: -65, hold: 2), step: 0.5,
      steps(200, of: 1.5)),
    JudgeCase(
      "step-size-longer", .stepSize, .spiking(reset: -65, hold: 2), step: 2,
      steps(100, of: 1.5)),
  ]

  private static let inputs: [JudgeCase?] = [
    JudgeCase(
      "varying-input-ramp", .varyingInput, .spiking(reset: -65, hold: 2),
      (0..<1000).map { 0.003 * Double($0) }),
    JudgeCase(
      "varying-input-stairs", .varyingInput,
      .cell(
        tau: 14, R: 28, rest: -68, reset: -63, threshold: -51, hold: 1.5),
      [0.9, 0, 0.4, 1.1, -0.5, 0.7, 2.4, 0.2].flatMap { steps(120, of: $0) }),
    JudgeCase(
      "varying-input-restless", .varyingInput,
      .spiking(reset: -65, hold: 2), (0..<1000).map(Self.restless)),
  ]

  /// A current that is another one in every step, between −0.5 and 3 nA.
  private static func restless(_ index: Int) -> Double {
    Double(index * 7919 % 351) / 100 - 0.5
  }

  /// So many steps under one current.
  private static func steps(_ count: Int, of I: Double = 0) -> [Double] {
    Array(repeating: I, count: count)
  }

  private init?(
    _ id: String, _ idea: Idea, _ neuron: Neuron?, from start: Double? = nil,
    step: Double = 0.1, _ currents: [Double]
  ) {
    guard let neuron else { return nil }
    (self.id, self.idea, self.neuron) = (id, idea, neuron)
    self.start = start.map { Voltage(coherent: $0) } ?? neuron.u_rest
    self.step = Time(coherent: step)
    self.currents = currents.map { Current(coherent: $0) }
  }
}

extension Neuron {
  /// A cell that is used where nothing speaks for another.
  fileprivate static let usual = cell(tau: 10, R: 20, rest: -70)

  /// The same with another reset and hold.
  fileprivate static func spiking(reset: Double, hold: Double) -> Neuron? {
    cell(tau: 10, R: 20, rest: -70, reset: reset, hold: hold)
  }

  /// A cell; all numbers in ms, MΩ and mV.
  fileprivate static func cell(
    tau: Double, R: Double, rest: Double, reset: Double = -66,
    threshold: Double = -50, hold: Double = 2
  ) -> Neuron? {
    try? Neuron(
      tau: Time(coherent: tau), R: Resistance(coherent: R),
      u_rest: Voltage(coherent: rest), u_reset: Voltage(coherent: reset),
      threshold: Voltage(coherent: threshold), t_ref: Time(coherent: hold))
  }
}
