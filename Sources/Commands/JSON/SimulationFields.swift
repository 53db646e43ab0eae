import LIFCore
import Quantities

extension Neuron {
  /// Reads the `parameters` of a request.
  ///
  /// `R_MOhm` null is a membrane without leak; `theta_mV` null never fires.
  init(_ fields: Fields) throws(Fields.Problem) {
    try fields.allow([
      "tau_m_ms", "R_MOhm", "C_nF", "u_rest_mV", "u_reset_mV", "theta_mV",
      "t_ref_ms", "u0_mV",
    ])
    let leaks = !fields.isNull("R_MOhm")
    let R = try fields.number("R_MOhm").map(Resistance.init(coherent:))
    let tau = try fields.number("tau_m_ms").map(Time.init(coherent:))
    let C = try fields.number("C_nF").map(Capacitance.init(coherent:))
    let u_rest = Voltage(coherent: try fields.requiredNumber("u_rest_mV"))
    let u_reset = try fields.number("u_reset_mV").map(Voltage.init(coherent:))
    let threshold = try fields.number("theta_mV").map(Voltage.init(coherent:))
    let t_ref = try fields.number("t_ref_ms").map(Time.init(coherent:))
    do {
      self = try Neuron(
        tau: leaks ? tau : nil, R: leaks ? R : .infinity, C: C,
        u_rest: u_rest, u_reset: u_reset ?? u_rest,
        threshold: threshold ?? .infinity, t_ref: t_ref ?? .zero)
    } catch {
      throw Fields.Problem(message: error.sentence)
    }
  }
}

extension Stimulus {
  private static let kinds = [
    "none", "constant", "step", "piecewise_constant", "pulse_train", "sum",
  ]

  /// Reads a `stimulus` of a request.
  init(_ fields: Fields, depth: Int = 0) throws(Fields.Problem) {
    guard let kind = try fields.text("kind") else {
      throw Fields.Problem(message: "stimulus.kind is missing")
    }
    switch kind {
    case "none":
      try fields.allow(["kind"])
      self = .none
    case "constant":
      try fields.allow(["kind", "I_nA"])
      self = .constant(try fields.current("I_nA"))
    case "step": self = try Self.step(fields)
    case "piecewise_constant": self = try Self.levels(fields)
    case "pulse_train": self = try Self.pulses(fields)
    case "sum": self = try Self.sum(fields, depth: depth)
    default:
      _ = try fields.choice("kind", of: Self.kinds, else: "none")
      self = .none
    }
  }

  private static func step(_ fields: Fields) throws(Fields.Problem) -> Stimulus
  {
    try fields.allow(["kind", "I_nA", "t_on_ms", "t_off_ms", "baseline_nA"])
    let baseline = try fields.number("baseline_nA") ?? 0
    return .step(
      try fields.current("I_nA"),
      from: Time(coherent: try fields.requiredNumber("t_on_ms")),
      to: try fields.number("t_off_ms").map(Time.init(coherent:)),
      baseline: Current(coherent: baseline))
  }

  private static func levels(
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

  private static func pulses(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow([
      "kind", "I_nA", "width_ms", "period_ms", "t_first_ms", "count",
    ])
    let count = try fields.requiredNumber("count")
    guard let whole = Int(exactly: count), whole >= 0 else {
      throw Fields.Problem(
        message: "stimulus.count is \(count); it must be a whole number, "
          + "0 or more")
    }
    return .pulseTrain(
      try fields.current("I_nA"),
      width: Time(coherent: try fields.requiredNumber("width_ms")),
      period: Time(coherent: try fields.requiredNumber("period_ms")),
      first: Time(coherent: try fields.requiredNumber("t_first_ms")),
      count: whole)
  }

  private static func sum(
    _ fields: Fields, depth: Int
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

extension Fields {
  fileprivate func current(_ name: String) throws(Problem) -> Current {
    Current(coherent: try requiredNumber(name))
  }
}
