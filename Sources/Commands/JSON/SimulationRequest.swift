import LIFCore
import Quantities

/// A request of `lif simulate --json`: an experiment, and what to report.
struct SimulationRequest {
  let id: JSONValue?
  private let simulation: Simulation
  private let duration: Time
  private let samples: [Double]

  private static let keys = [
    "id", "parameters", "stimulus", "duration_ms", "mode", "dt_ms",
    "integrator", "initial", "held_input", "sample_at_ms",
  ]

  /// The recording of a request as JSON, or the error with the request's id.
  static func answer(_ bytes: [UInt8]) -> (json: JSONValue, isError: Bool) {
    let reading = JSONValue(reading: bytes)
    guard case .object(let values)? = reading else {
      let (id, message) =
        reading.map {
          (.null, "the request is \($0.kind); it must be an object")
        } ?? JSONValue.fault(in: bytes)
      return (.object(["id": id, "error": .string(message)]), true)
    }
    let id = values["id"] ?? .null
    do {
      return (try SimulationRequest(Fields(values), id: id).run(), false)
    } catch {
      return (.object(["id": id, "error": .string(error.message)]), true)
    }
  }

  private init(_ fields: Fields, id: JSONValue) throws(Fields.Problem) {
    try fields.allow(Self.keys)
    let parameters = try fields.object("parameters")
    let neuron = try Neuron(parameters)
    let start = try parameters.number("u0_mV").map(Voltage.init(coherent:))
    let stimulus = try Stimulus(try fields.object("stimulus"))
    simulation = try Simulation(neuron, under: stimulus, from: start, fields)
    duration = Time(coherent: try fields.requiredNumber("duration_ms"))
    samples = try fields.numbers("sample_at_ms")
    self.id = id
    for time in samples where !(time >= 0 && time <= duration.value) {
      throw fields.problem(
        "sample_at_ms",
        "holds \(time.formatted()); it must lie between 0 and "
          + "duration_ms, \(duration.value.formatted())")
    }
    guard let grid = simulation.grid, grid.step > .zero else { return }
    for time in samples where !grid.isStep(at: Time(coherent: time)) {
      throw fields.problem(
        "sample_at_ms",
        "holds \(time.formatted()), which is between two steps of the grid; "
          + "give multiples of dt_ms, \(grid.step.value.formatted())")
    }
  }

  private func run() throws(Fields.Problem) -> JSONValue {
    let recording: Recording
    do {
      recording = try simulation.run(for: duration)
    } catch {
      throw Fields.Problem(message: "\(error.field): \(error.sentence)")
    }
    let spikes = recording.spikes.map { JSONValue.number($0.value) }
    let sampled = samples.map { time in
      let u = recording.potential(at: Time(coherent: time))
      return JSONValue.array([.number(time), .number(u.value)])
    }
    var answer: [String: JSONValue] = [
      "id": id ?? .null, "spike_times_ms": .array(spikes),
      "v_at": .array(sampled), "measurements": recording.measurementsJSON,
    ]
    if !recording.warnings.isEmpty {
      answer["warnings"] = .array(
        recording.warnings.map { .string($0.sentence) })
    }
    return .object(answer)
  }
}

extension Simulation {
  /// Reads how a request is to be run.
  fileprivate init(
    _ neuron: Neuron, under stimulus: Stimulus, from start: Voltage?,
    _ fields: Fields
  ) throws(Fields.Problem) {
    let initial = try fields.choice(
      "initial", of: ["crossing", "level"], else: "crossing")
    let held = try fields.choice(
      "held_input", of: ["discard", "accumulate_decayed"], else: "discard")
    self.init(
      neuron, under: stimulus, from: start,
      initialRule: initial == "level" ? .level : .crossing,
      on: try Grid(ifAny: fields))
    heldJumps = held == "discard" ? .discarded : .gathered
    if grid != nil, fields.has("initial") {
      throw fields.problem("initial", "is for mode exact_crossing only")
    }
    if grid == nil, let step: Time = try fields.quantity(ifAny: "dt_ms") {
      guard step > .zero, step.isFinite else {
        throw fields.problem(
          "dt_ms", "is \(step.value.formatted()); it must be above 0")
      }
      noiseStep = step
    }
  }
}

extension Grid {
  /// Reads the grid of a request; nil for the exact course.
  fileprivate init?(ifAny fields: Fields) throws(Fields.Problem) {
    let mode = try fields.choice(
      "mode", of: ["exact_crossing", "end_of_step", "start_of_step"],
      else: "exact_crossing")
    let name = try fields.choice(
      "integrator", of: Integrator.allCases.map(\.rawValue), else: "exact")
    let integrator = Integrator(rawValue: name) ?? .exact
    guard mode != "exact_crossing" else {
      guard integrator == .exact else {
        throw fields.problem(
          "integrator",
          "is \"\(name)\", which goes in steps; "
            + "give mode end_of_step or start_of_step, and dt_ms")
      }
      return nil
    }
    self.init(
      step: try fields.quantity("dt_ms"),
      mode == "end_of_step" ? .endOfStep : .startOfStep, integrator)
  }
}

extension SimulationError {
  /// What a request calls the field that is to blame.
  fileprivate var field: String {
    switch self {
    case .stimulus: "stimulus"
    case .duration, .tooManySpikes: "duration_ms"
    case .tooFast: "parameters.t_ref_ms"
    case .start: "parameters.u0_mV"
    case .step, .tooManySteps: "dt_ms"
    case .tooManyChanges, .tooManyTurns, .whiteNoiseWithoutLeak, .overflow:
      "stimulus"
    }
  }
}

extension Recording {
  /// The measurements of a request's answer; an undefined one is null.
  fileprivate var measurementsJSON: JSONValue {
    .object([
      "spikes": .number(Double(spikeCount)),
      "latency_ms": .milliseconds(latency),
      "isi_ms": .milliseconds(meanInterval),
      "rate_hz": .hertz(rate),
      "rate_isi_hz": .hertz(intervalRate),
      "cv": intervalVariation.ifDefined.map { .number($0) } ?? .null,
      "max_u_mV": .number(maximum.value),
      "min_u_mV": .number(minimum.value),
    ])
  }
}

extension JSONValue {
  fileprivate static func milliseconds(_ time: Outcome<Time>) -> JSONValue {
    time.ifDefined.map { .number($0.value) } ?? .null
  }

  fileprivate static func hertz(_ rate: Outcome<Frequency>) -> JSONValue {
    rate.ifDefined.map { .number($0.value(in: .hertz)) } ?? .null
  }
}
