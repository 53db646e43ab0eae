import Foundation
import LIFCore
import Quantities
import Testing

/// The membrane equation of the example neuron, as a caller would give it:
/// tau 8 ms, R 10 MΩ, rest -70 mV.
private func slope(_ u: Voltage, _ I: Current, _ t: Time) -> Slope {
  Slope(coherent: (-(u.value + 70) + 10 * I.value) / 8)
}

/// A law given by closures.
private struct ClosureLaw: MembraneLaw {
  var parts: ((Time) -> AffineSlope)?
  let slope: (Voltage, Time) -> Slope

  init(
    parts: ((Time) -> AffineSlope)? = nil,
    slope: @escaping (Voltage, Time) -> Slope
  ) {
    (self.parts, self.slope) = (parts, slope)
  }

  func slope(at u: Voltage, under I: Current, _ t: Time) -> Slope {
    slope(u, t)
  }

  func affine(under I: Current, _ t: Time) -> AffineSlope? { parts?(t) }
}

/// A neuron under a law and a current of any course.
private struct EquationRun {
  let neuron: Neuron
  let step: Time
  let start: Voltage

  init(of neuron: Neuron, step: Time, from start: Voltage? = nil) {
    (self.neuron, self.step) = (neuron, step)
    self.start = start ?? neuron.u_rest
  }

  func recording(
    for duration: Time, by method: Integrator, limit: Int = 10_000_000,
    under current: @escaping (Time) -> Current,
    slope: @escaping (Voltage, Current, Time) -> Slope
  ) throws(SimulationError) -> Steps {
    let law = ClosureLaw { u, t in slope(u, current(t), t) }
    return try run(law, for: duration, by: method, limit)
  }

  func exactRecording(
    for duration: Time, under current: @escaping (Time) -> Current,
    offset: @escaping (Current, Time) -> Slope,
    rate: @escaping (Current, Time) -> Frequency
  ) throws(SimulationError) -> Steps {
    let law = ClosureLaw(
      parts: { t in
        AffineSlope(
          offset: offset(current(t), t), rate: rate(current(t), t))
      },
      slope: { u, t in
        let b = rate(current(t), t).value
        return offset(current(t), t) + Slope(coherent: b * u.value)
      })
    return try run(law, for: duration, by: .exact, 10_000_000)
  }

  private func run(
    _ law: ClosureLaw, for duration: Time, by method: Integrator, _ limit: Int
  ) throws(SimulationError) -> Steps {
    let recording = try Simulation(
      neuron, under: .none, from: start,
      on: Grid(step: step, .endOfStep, method)
    ).run(
      for: duration, limits: Simulation.Limits(steps: limit), following: law)
    return Steps(recording)
  }
}

/// The potentials after each step, and the spikes.
private struct Steps {
  let times: [Time]
  let potentials: [Voltage]
  let spikes: [Time]

  func time(after steps: Int) -> Time { Double(steps) * step }
  private let step: Time

  init(_ recording: Recording) {
    let all = recording.samples?.potentials ?? []
    step = recording.samples?.step ?? .zero
    potentials = Array(all.dropFirst())
    times = (1..<max(all.count, 1)).map { [step] in Double($0) * step }
    spikes = recording.spikes
  }
}

extension EquationRun {
  /// The membrane equation by its solution.
  fileprivate func exact(
    _ duration: Double, under current: @escaping (Time) -> Current
  ) throws -> Steps {
    try exactRecording(
      for: ms(duration), under: current,
      offset: { I, _ in Slope(coherent: (-70 + 10 * I.value) / 8) },
      rate: { _, _ in Frequency(coherent: -0.125) })
  }

  /// The membrane equation by a method.
  fileprivate func run(
    _ duration: Double, by method: Integrator, _ current: Double
  ) throws -> Steps {
    try recording(
      for: ms(duration), by: method, under: { _ in nA(current) }, slope: slope)
  }
}

@Suite struct MembraneLawTests {
  @Test(arguments: [0.01, 0.1, 0.3, 1, 7, 40, 1000])
  func `the solution of a step is the charging curve`(step: Double) throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    let recording = try EquationRun(of: neuron, step: ms(step))
      .exact(100 * step, under: { _ in nA(1.5) })
    #expect(recording.potentials.count == 100)
    for (time, u) in zip(recording.times, recording.potentials) {
      let exact = -55 - 15 * exp(-time.value / 8)
      #expect((u.value - exact).magnitude < 1e-12)
    }
  }

  @Test func `without a leak the solution of a step is a straight line`() throws
  {
    let run = EquationRun(
      of: try exampleNeuron(threshold: .infinity), step: ms(0.1))
    let recording = try run.exactRecording(
      for: ms(50), under: { _ in nA(0.8) },
      offset: { I, _ in Slope(coherent: I.value / 0.8) },
      rate: { _, _ in .zero })
    let last = try #require(recording.potentials.last)
    #expect((last.value + 20).magnitude < 1e-11)
  }

  @Test func `a rate that changes is followed`() throws {
    // du/dt = b u with b = -0.1 /ms for 10 ms, then +0.1 /ms: back again.
    let run = EquationRun(
      of: try exampleNeuron(threshold: .infinity), step: ms(0.5))
    let recording = try run.exactRecording(
      for: ms(20), under: { nA($0 < ms(10) ? -0.1 : 0.1) },
      offset: { _, _ in .zero }, rate: { I, _ in Frequency(coherent: I.value) })
    #expect((recording.potentials[19].value + 70 * exp(-1)).magnitude < 1e-12)
    #expect((recording.potentials[39].value + 70).magnitude < 1e-12)
  }

  @Test func `each stage takes the current at its own time`() throws {
    // du/dt = 4 t³ from 0: rk4 is Simpson's rule here, and exact.
    let run = EquationRun(
      of: try exampleNeuron(threshold: .infinity), step: ms(2), from: mV(0))
    func last(_ method: Integrator) throws -> Double? {
      try run.recording(
        for: ms(4), by: method,
        under: { nA(4 * $0.value * $0.value * $0.value) },
        slope: { _, I, _ in Slope(coherent: I.value) }
      ).potentials.last?.value
    }
    #expect(try last(.euler) == 64)
    #expect(try last(.rk2) == 224)
    #expect(try last(.rk4) == 256)
  }

  @Test func `a potential at the threshold fires, is reset and held`() throws {
    // 1 mV a ms from -52 mV: at -50 mV after 2 steps, held for 3 of them.
    let neuron = try exampleNeuron(u_reset: -52, t_ref: 2.5)
    let recording = try EquationRun(of: neuron, step: ms(1), from: mV(-52))
      .recording(
        for: ms(9), by: .euler, under: { _ in .zero },
        slope: { _, _, _ in Slope(coherent: 1) })
    #expect(
      recording.potentials.map(\.value)
        == [-51, -52, -52, -52, -52, -51, -52, -52, -52])
    #expect(recording.spikes == [ms(2), ms(7)])
    #expect(recording.times.map(\.value) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
  }

  @Test(
    arguments: [(0.3, 3), (0.1, 1), (0.05, 1), (0, 0), (0.7, 7), (0.71, 8)]
      as [(Double, Int)])
  func `a hold is rounded up, but not for a rounding error`(
    t_ref: Double, steps: Int
  ) throws {
    let neuron = try exampleNeuron(t_ref: t_ref)
    let recording = try EquationRun(of: neuron, step: ms(0.1), from: mV(-50))
      .run(2, by: .euler, 100)
    let held = recording.potentials.prefix { $0 == mV(-65) }.count
    #expect(held == steps + 1)
  }

  @Test(
    arguments: [
      (0.3, 0.1, 3), (0.35, 0.1, 3), (0, 0.1, 0), (0.05, 0.1, 0), (2.1, 0.7, 3),
    ] as [(Double, Double, Int)])
  func `as many whole steps are taken as fit`(
    duration: Double, step: Double, count: Int
  ) throws {
    let run = EquationRun(of: try exampleNeuron(), step: ms(step))
    #expect(try run.run(duration, by: .rk4, 1).potentials.count == count)
  }

  // MARK: What cannot be run

  @Test func `an equation that leaves all bounds says when`() throws {
    // du/dt = u²/(mV ms) from 1 mV reaches infinity at 1 ms.
    let run = EquationRun(
      of: try exampleNeuron(threshold: .infinity), step: ms(0.1), from: mV(1))
    let error = #expect(throws: SimulationError.self) {
      try run.recording(
        for: ms(10), by: .rk4, under: { _ in .zero },
        slope: { u, _, _ in Slope(coherent: u.value * u.value) })
    }
    guard case .overflow(let time)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(time > ms(0.9) && time < ms(2))
    #expect(
      error?.sentence.hasPrefix(
        "the potential grows beyond all bounds before \(time.formatted())")
        == true)
  }

  @Test func `no number at all is out of bounds at once`() throws {
    let run = EquationRun(of: try exampleNeuron(), step: ms(0.1))
    for method in [Integrator.euler, .rk2, .rk4] {
      #expect(throws: SimulationError.overflow(before: ms(0.1))) {
        try run.recording(
          for: ms(1), by: method, under: { _ in .zero },
          slope: { _, _, _ in Slope(coherent: .nan) })
      }
    }
    #expect(throws: SimulationError.overflow(before: ms(0.1))) {
      try run.exactRecording(
        for: ms(1), under: { _ in .zero },
        offset: { _, _ in Slope(coherent: .infinity) },
        rate: { _, _ in Frequency(coherent: .nan) })
    }
  }

  @Test(
    arguments: [
      (.nan, 0.1, -70, "the duration must be"),
      (-1, 0.1, -70, "the duration must be 0 ms or more and finite, and −1 ms"),
      (.infinity, 0.1, -70, "the duration must be"),
      (1, 0, -70, "the step must be above 0 ms and finite, and 0 ms is not"),
      (1, -0.1, -70, "the step must be"), (1, .nan, -70, "the step must be"),
      (1, .infinity, -70, "the step must be"),
      (1, 0.1, .nan, "the potential at the start must be finite"),
      (
        1, 1e-300, -70, "the run would take"
      ),
      (1e300, 0.1, -70, "the run would take"),
      (1.7e308, 1e-308, -70, "the run would take"),
    ] as [(Double, Double, Double, String)])
  func `what means nothing is refused with a sentence`(
    duration: Double, step: Double, start: Double, sentence: String
  ) throws {
    let run = EquationRun(
      of: try exampleNeuron(), step: ms(step), from: mV(start))
    let error = #expect(throws: SimulationError.self) {
      try run.run(duration, by: .euler, 1)
    }
    #expect(error?.sentence.hasPrefix(sentence) == true)
  }

  @Test func `the limit is what the caller says`() throws {
    let run = EquationRun(of: try exampleNeuron(), step: ms(1))
    #expect(throws: SimulationError.tooManySteps(limit: 5, wanted: 6)) {
      try run.recording(
        for: ms(6), by: .euler, limit: 5, under: { _ in .zero }, slope: slope)
    }
    #expect(throws: SimulationError.tooManySteps(limit: -1, wanted: 0)) {
      try run.recording(
        for: ms(0), by: .euler, limit: -1, under: { _ in .zero }, slope: slope)
    }
  }
}

/// Our grid beside NEST and Brian2.
@Suite(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
struct EquationOracleTests {
  private struct Grid: Decodable { let dt_ms: Double }

  @Test(arguments: [
    "N01", "N02", "N03", "N05", "N06", "N12", "N13", "N14",
  ])
  func `the solution of a step fires where NEST fires`(id: String) throws {
    let experiment = try Oracle.read(id, as: Oracle.Experiment.self)
    let dt = try Oracle.read(id, as: Grid.self).dt_ms
    let run = EquationRun(
      of: try experiment.parameters.neuron, step: ms(dt))
    let recording = try run.exact(
      experiment.duration_ms, under: Self.current(experiment.stimulus))
    let spikes = recording.spikes.map(\.value)
    let expected = experiment.expected
    #expect(spikes.count == expected.spike_count)
    for (ours, theirs) in zip(spikes, expected.spike_times_ms ?? []) {
      #expect((ours - theirs).magnitude < 1e-9)
    }
    for sample in expected.v_at {
      let u = recording.potentials[Int((sample[0] / dt).rounded()) - 1].value
      #expect((u - sample[1]).magnitude < 1e-10, "at \(sample[0]) ms")
    }
  }

  /// A level from its time on, which a step on a grid of decimals may miss by
  /// a rounding error.
  private static func current(_ shape: Oracle.Shape) -> (Time) -> Current {
    guard let times = shape.times_ms, let values = shape.values_nA else {
      let I = shape.I_nA ?? 0
      return { _ in nA(I) }
    }
    return { t in
      let index = times.lastIndex { $0 <= t.value + 1e-9 } ?? 0
      return nA(values[index])
    }
  }

  private struct Orders: Decodable {
    struct Expected: Decodable { let table: [Row] }
    struct Row: Decodable {
      let method: String
      let dt_ms, error_mV_after_one_step, error_mV_at_t_8ms: Double
    }
    let expected: Expected
  }

  @Test func `the errors of methods are those of Brian2`() throws {
    let rows = try Oracle.read("U01", as: Orders.self).expected.table
    let neuron = try exampleNeuron(threshold: .infinity)
    func error(_ recording: Steps, _ k: Int) -> Double {
      let exact = -55 - 15 * exp(-recording.time(after: k + 1).value / 8)
      return recording.potentials[k].value - exact
    }
    for row in rows {
      let run = EquationRun(of: neuron, step: ms(row.dt_ms))
      let recording =
        if row.method != "exact",
          let method = Integrator(rawValue: row.method)
        {
          try run.run(8, by: method, 1.5)
        } else {
          try run.exact(8, under: { _ in nA(1.5) })
        }
      let last = recording.potentials.count - 1
      #expect(
        (error(recording, 0) - row.error_mV_after_one_step).magnitude < 1e-9)
      #expect(
        (error(recording, last) - row.error_mV_at_t_8ms).magnitude < 1e-9)
    }
  }

  private struct Stability: Decodable {
    struct Expected: Decodable { let table: [Row] }
    struct Row: Decodable {
      let dt_over_tau: Double
      let u_mV: [Double]
    }
    let expected: Expected
  }

  @Test func `long steps zigzag and diverge as they do in Brian2`() throws {
    let rows = try Oracle.read("U03", as: Stability.self).expected.table
    let neuron = try exampleNeuron(threshold: .infinity)
    for row in rows {
      let step = 8 * row.dt_over_tau
      let count = row.u_mV.count - 1
      let recording = try EquationRun(of: neuron, step: ms(step))
        .run(step * Double(count), by: .euler, 1.5)
      #expect(recording.potentials.count == count)
      for (ours, theirs) in zip(recording.potentials, row.u_mV.dropFirst()) {
        #expect((ours.value - theirs).magnitude < 1e-8)
      }
    }
  }

  private struct SpikeTimes: Decodable {
    struct Expected: Decodable { let table: [Row] }
    struct Row: Decodable {
      let method: String
      let dt_ms: Double
      let first_spike_end_of_step_ms: Double
    }
    let expected: Expected
  }

  @Test func `the first spike moves with the step as it does in Brian2`()
    throws
  {
    let rows = try Oracle.read("U02", as: SpikeTimes.self).expected.table
    for row in rows {
      let run = EquationRun(of: try exampleNeuron(), step: ms(row.dt_ms))
      let recording =
        row.method == "euler"
        ? try run.run(30, by: .euler, 2.5)
        : try run.exact(30, under: { _ in nA(2.5) })
      let first = try #require(recording.spikes.first).value
      #expect((first - row.first_spike_end_of_step_ms).magnitude < 1e-9)
    }
  }
}
