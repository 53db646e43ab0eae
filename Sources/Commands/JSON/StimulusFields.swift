import LIFCore
import Quantities

extension Stimulus {
  private static let kinds = [
    "none", "constant", "step", "piecewise_constant", "sampled",
    "pulse_train", "ramp", "sine", "delta_spikes", "exp_spikes",
    "alpha_spikes", "poisson", "white_noise", "ou_noise", "sum",
  ]

  /// Reads a `stimulus` of a request.
  init(_ fields: Fields, depth: Int = 0) throws(Fields.Problem) {
    switch try fields.requiredChoice("kind", of: Self.kinds) {
    case "constant": self = try Self.readConstant(fields)
    case "step": self = try Self.readStep(fields)
    case "piecewise_constant": self = try Self.readLevels(fields)
    case "sampled": self = try Self.readSampled(fields)
    case "pulse_train": self = try Self.readPulses(fields)
    case "ramp": self = try Self.readRamp(fields)
    case "sine": self = try Self.readSine(fields)
    case "delta_spikes": self = try Self.readJumps(fields)
    case "exp_spikes": self = try Self.readSynapses(.exponential, fields)
    case "alpha_spikes": self = try Self.readSynapses(.alpha, fields)
    case "poisson": self = try Self.readPoisson(fields)
    case "white_noise": self = try Self.readWhiteNoise(fields)
    case "ou_noise": self = try Self.readCorrelatedNoise(fields)
    case "sum": self = try Self.readSum(fields, depth)
    default:
      try fields.allow(["kind"])
      self = .none
    }
  }

  private static func readConstant(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "I_nA"])
    return .constant(try fields.quantity("I_nA"))
  }

  private static func readStep(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "I_nA", "t_on_ms", "t_off_ms", "baseline_nA"])
    return .step(
      try fields.quantity("I_nA"), from: try fields.quantity("t_on_ms"),
      to: try fields.quantity(ifAny: "t_off_ms"),
      baseline: try fields.quantity(ifAny: "baseline_nA") ?? .zero)
  }

  private static func readLevels(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "times_ms", "values_nA"])
    let times = try fields.numbers("times_ms")
    let values = try fields.numbers("values_nA")
    guard times.count == values.count else {
      throw Fields.Problem(
        message: "stimulus.times_ms has \(times.count) numbers and "
          + "stimulus.values_nA has \(values.count); they must be as many")
    }
    return .piecewiseConstant(
      zip(times, values).map {
        Level(from: Time(coherent: $0), Current(coherent: $1))
      })
  }

  private static func readSampled(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "dt_ms", "values_nA"])
    let values = try fields.numbers("values_nA").map(Current.init(coherent:))
    let step: Time = try fields.positive("dt_ms")
    do {
      return try .sampled(every: step, values)
    } catch {
      throw Fields.Problem(message: error.sentence)
    }
  }

  private static func readPulses(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow([
      "kind", "I_nA", "width_ms", "period_ms", "t_first_ms", "count",
    ])
    return .pulseTrain(
      try fields.quantity("I_nA"), width: try fields.positive("width_ms"),
      period: try fields.positive("period_ms"),
      first: try fields.quantity("t_first_ms"),
      count: try fields.wholeNumber("count"))
  }

  private static func readRamp(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow([
      "kind", "I0_nA", "slope_nA_per_ms", "t_on_ms", "t_off_ms",
    ])
    return .ramp(
      try fields.quantity("I0_nA"),
      slope: try fields.quantity("slope_nA_per_ms"),
      from: try fields.quantity(ifAny: "t_on_ms") ?? .zero,
      to: try fields.quantity(ifAny: "t_off_ms"))
  }

  private static func readSine(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow([
      "kind", "dc_nA", "amplitude_nA", "frequency_Hz", "phase_rad", "t_on_ms",
      "t_off_ms",
    ])
    return .sine(
      Sine(
        mean: try fields.quantity(ifAny: "dc_nA") ?? .zero,
        amplitude: try fields.quantity("amplitude_nA"),
        frequency: try fields.rate("frequency_Hz"),
        phase: try fields.number("phase_rad") ?? 0,
        from: try fields.quantity(ifAny: "t_on_ms") ?? .zero,
        to: try fields.quantity(ifAny: "t_off_ms")))
  }

  private static func readSum(
    _ fields: Fields, _ depth: Int
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "parts"])
    guard depth < 20 else {
      throw Fields.Problem(message: "stimulus sums lie too deep in each other")
    }
    var parts: [Stimulus] = []
    for part in try fields.objects("parts") {
      parts.append(try Stimulus(part, depth: depth + 1))
    }
    return .sum(parts)
  }
}
