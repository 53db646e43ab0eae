@testable import LIFCore
import Quantities
import Testing

/// What is no number, or none that means anything, in each kind of input.
@Suite struct StimulusErrorTests {
  static let bad = [Double.nan, .infinity, -.infinity]

  /// Each kind of input with one of its numbers replaced.
  static func inputs(_ x: Double) -> [(String, Stimulus)] {
    let slope = CurrentSlope(coherent: x)
    return [
      ("constant", .constant(nA(x))),
      ("step", .step(nA(x), from: ms(1))),
      ("step from", .step(nA(1), from: ms(x))),
      ("step to", .step(nA(1), from: ms(1), to: ms(x))),
      ("baseline", .step(nA(1), from: ms(1), baseline: nA(x))),
      ("level", .piecewiseConstant([.init(from: ms(1), nA(x))])),
      ("level from", .piecewiseConstant([.init(from: ms(x), nA(1))])),
      ("pulse", pulses(nA(x))),
      ("width", pulses(width: ms(x))),
      ("period", pulses(period: ms(x))),
      ("first", pulses(first: ms(x))),
      ("ramp", .ramp(nA(x), slope: CurrentSlope(coherent: 1))),
      ("slope", .ramp(nA(1), slope: slope)),
      ("ramp from", .ramp(nA(1), slope: .zero, from: ms(x))),
      ("ramp to", .ramp(nA(1), slope: .zero, to: ms(x))),
      ("mean", .sine(.init(mean: nA(x), amplitude: nA(1), frequency: Hz(5)))),
      ("amplitude", .sine(.init(amplitude: nA(x), frequency: Hz(5)))),
      (
        "frequency",
        .sine(.init(amplitude: nA(1), frequency: Frequency(coherent: x)))
      ),
      (
        "phase",
        .sine(.init(amplitude: nA(1), frequency: Hz(5), phase: x))
      ),
      (
        "sine from",
        .sine(.init(amplitude: nA(1), frequency: Hz(5), from: ms(x)))
      ),
      (
        "sine to", .sine(.init(amplitude: nA(1), frequency: Hz(5), to: ms(x)))
      ),
      ("jump", .jumps([.init(at: ms(1), by: mV(x))])),
      ("jump at", .jumps([.init(at: ms(x), by: mV(1))])),
      ("exponential", synapses(.exponential, peak: x)),
      ("exponential at", synapses(.exponential, at: x)),
      ("exponential tau", synapses(.exponential, tau: x)),
      ("alpha", synapses(.alpha, peak: x)),
      ("alpha at", synapses(.alpha, at: x)),
      ("alpha tau", synapses(.alpha, tau: x)),
      ("rate", poisson(rate: x)),
      ("Poisson jump", poisson(size: x)),
      ("sigma", .noise(.init(.white(sigma: mV(x)), around: nA(1), seed: 1))),
      (
        "mean of noise",
        .noise(.init(.white(sigma: mV(1)), around: nA(x), seed: 1))
      ),
      ("deviation", correlated(deviation: x)),
      ("tau of noise", correlated(tau: x)),
    ]
  }

  private static func pulses(
    _ I: Current = nA(1), width: Time = ms(1), period: Time = ms(5),
    first: Time = ms(1)
  ) -> Stimulus {
    .pulseTrain(I, width: width, period: period, first: first, count: 3)
  }

  private static func synapses(
    _ shape: Stimulus.Synapses.Shape, peak: Double = 1, at time: Double = 1,
    tau: Double = 2
  ) -> Stimulus {
    .synapses(.init(shape, tau: ms(tau), [.init(at: ms(time), nA(peak))]))
  }

  private static func poisson(
    rate: Double = 1, size: Double = 1
  ) -> Stimulus {
    .poisson(
      .init(rate: Frequency(coherent: rate), by: mV(size), seed: 1))
  }

  private static func correlated(
    deviation: Double = 1, tau: Double = 2
  ) -> Stimulus {
    .noise(
      .init(
        .correlated(deviation: nA(deviation), tau: ms(tau)), around: nA(1),
        seed: 1))
  }

  @Test(arguments: bad)
  func `what is no number is refused, wherever it stands`(x: Double) throws {
    for (name, stimulus) in Self.inputs(x) {
      for grid in [nil, Grid(step: ms(0.1))] {
        let error = #expect(throws: SimulationError.self, "\(name) \(x)") {
          try Simulation(try exampleNeuron(), under: stimulus, on: grid)
            .run(for: ms(10))
        }
        guard case .stimulus(let fault) = error else {
          Issue.record("\(name) \(x) gives \(String(describing: error))")
          continue
        }
        #expect(fault.sentence == stimulus.fault?.sentence)
        #expect(fault.sentence.count > 20)
        #expect(!fault.sentence.hasSuffix("."))
      }
      // Faulty or not, it can be looked at.
      _ = stimulus.value(at: ms(3))
      _ = stimulus.nextChange(after: ms(3))
      _ = stimulus.onset
    }
  }

  static let belowZero = [
    "width", "period", "frequency", "exponential tau", "alpha tau", "rate",
    "sigma", "deviation", "tau of noise", "step to", "ramp to", "sine to",
  ]

  @Test func `what must not be below zero is refused, and only that`() {
    let refused = Self.inputs(-1).filter { $0.1.fault != nil }.map(\.0)
    #expect(Set(refused) == Set(Self.belowZero))
  }

  @Test func `what must not be zero is refused, and only that`() {
    let refused = Self.inputs(0).filter { $0.1.fault != nil }.map(\.0)
    #expect(
      Set(refused) == [
        "width", "period", "exponential tau", "alpha tau", "tau of noise",
        "step to", "ramp to", "sine to",
      ])
  }

  static let sentences: [(Stimulus, String)] = [
    (
      .sine(.init(amplitude: nA(1), frequency: Hz(-5))),
      "a rate of the input must be 0 Hz or more and finite, and −5 Hz is not"
    ),
    (
      .sine(.init(amplitude: nA(1), frequency: Hz(5), phase: .nan)),
      "a phase of the input must be a finite number"
    ),
    (
      synapses(.alpha, tau: 0),
      "a time constant of the input must be above 0 ms and finite, "
        + "and 0 ms is not"
    ),
    (
      .ramp(nA(1), slope: CurrentSlope(coherent: .infinity)),
      "a slope of the input must be a finite number"
    ),
    (
      .jumps([.init(at: ms(1), by: mV(.nan))]),
      "a jump of the input must be a finite number"
    ),
    (
      .noise(.init(.white(sigma: mV(-2)), around: .zero, seed: 1)),
      "the size of fluctuations must be 0 or more, and −2 mV is not"
    ),
    (
      correlated(deviation: -2),
      "the size of fluctuations must be 0 or more, and −2 nA is not"
    ),
    (
      .ramp(nA(1), slope: .zero, from: ms(5), to: ms(4)),
      "the input ends at 4 ms, not after it begins at 5 ms"
    ),
  ]

  @Test(arguments: sentences)
  func `a fault is a sentence`(stimulus: Stimulus, sentence: String) {
    #expect(stimulus.fault?.sentence == sentence)
  }

  @Test(arguments: [0, -0.1, Double.nan, Double.infinity])
  func `samples need a step`(step: Double) {
    let error = #expect(throws: StimulusError.self) {
      try Stimulus.sampled(every: ms(step), [nA(1)])
    }
    #expect(error?.sentence.hasPrefix("the step between samples") ?? false)
  }

  @Test func `no samples, jumps or arrivals are no input`() throws {
    let empty = [
      try Stimulus.sampled(every: ms(1), []), .jumps([]),
      .synapses(.init(.alpha, tau: ms(1), [])), .piecewiseConstant([]),
      .sum([]), .poisson(.init(rate: .zero, by: mV(1), seed: 1)),
    ]
    for stimulus in empty {
      #expect(stimulus.fault == nil)
      let recording = try exampleNeuron().recording(under: stimulus, for: 10)
      #expect(recording.potential(at: ms(10)) == mV(-70))
    }
  }
}
