import LIFCore
import Quantities

/// A request of `lif simulate --json`: an experiment, and what to report.
struct SimulationRequest {
  let id: JSONValue?
  private let simulation: Simulation
  private let duration: Time
  private let samples: [Double]

  private static let keys = [
    "id", "parameters", "stimulus", "duration_ms", "mode", "integrator",
    "initial", "held_input", "sample_at_ms",
  ]

  /// The recording of a request as JSON, or the error with the request's id.
  static func answer(_ bytes: [UInt8]) -> (json: JSONValue, isError: Bool) {
    guard case .object(let values)? = JSONValue(reading: bytes) else {
      return (
        .object([
          "id": .null, "error": .string("the request is no JSON object"),
        ]),
        true
      )
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
    // The names of the exact, continuous neuron; the only one there is.
    _ = try fields.choice(
      "mode", of: ["exact_crossing"], else: "exact_crossing")
    _ = try fields.choice("integrator", of: ["exact"], else: "exact")
    _ = try fields.choice(
      "held_input", of: ["discard", "accumulate_decayed"], else: "discard")
    let initial = try fields.choice(
      "initial", of: ["crossing", "level"], else: "crossing")
    let parameters = try fields.object("parameters")
    let neuron = try Neuron(parameters)
    let start = try parameters.number("u0_mV").map(Voltage.init(coherent:))
    let stimulus = try Stimulus(try fields.object("stimulus"))
    simulation = Simulation(
      neuron, under: stimulus, from: start,
      initialRule: initial == "level" ? .level : .crossing)
    duration = Time(coherent: try fields.requiredNumber("duration_ms"))
    samples = try fields.numbers("sample_at_ms")
    self.id = id
    for time in samples where !(time >= 0 && time <= duration.value) {
      throw Fields.Problem(
        message: "sample_at_ms holds \(time); it must lie between 0 and "
          + "duration_ms, \(duration.value)")
    }
  }

  private func run() throws(Fields.Problem) -> JSONValue {
    let recording: Recording
    do {
      recording = try simulation.run(for: duration)
    } catch {
      throw Fields.Problem(message: error.sentence)
    }
    let spikes = recording.spikes.map { JSONValue.number($0.value) }
    let sampled = samples.map { time in
      let u = recording.potential(at: Time(coherent: time))
      return JSONValue.array([.number(time), .number(u.value)])
    }
    return .object([
      "id": id ?? .null, "spike_times_ms": .array(spikes),
      "v_at": .array(sampled), "measurements": recording.measurementsJSON,
    ])
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
