import LIFCore
import Quantities

// Synaptic input and noise, as requests write them.

extension Stimulus {
  static func readJumps(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "events"])
    return .jumps(
      try fields.pairs("events").map {
        Jump(at: Time(coherent: $0), by: Voltage(coherent: $1))
      })
  }

  static func readSynapses(
    _ shape: Synapses.Shape, _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "tau_syn_ms", "events"])
    let arrivals = try fields.pairs("events").map {
      Synapses.Arrival(at: Time(coherent: $0), Current(coherent: $1))
    }
    return .synapses(
      Synapses(shape, tau: try fields.positive("tau_syn_ms"), arrivals))
  }

  static func readPoisson(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "rate_hz", "w_mV", "seed"])
    return .poisson(
      PoissonJumps(
        rate: try fields.rate("rate_hz"), by: try fields.quantity("w_mV"),
        seed: try fields.seed()))
  }

  static func readWhiteNoise(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "mu_nA", "sigma_mV", "seed"])
    return .noise(
      Noise(
        .white(sigma: try fields.size("sigma_mV")),
        around: try fields.quantity(ifAny: "mu_nA") ?? .zero,
        seed: try fields.seed()))
  }

  static func readCorrelatedNoise(
    _ fields: Fields
  ) throws(Fields.Problem) -> Stimulus {
    try fields.allow(["kind", "mu_nA", "sd_nA", "tau_ms", "seed"])
    return .noise(
      Noise(
        .correlated(
          deviation: try fields.size("sd_nA"),
          tau: try fields.positive("tau_ms")),
        around: try fields.quantity(ifAny: "mu_nA") ?? .zero,
        seed: try fields.seed()))
  }
}

extension Fields {
  /// The seed of what is random; 0 if it is missing.
  fileprivate func seed() throws(Problem) -> UInt64 {
    has("seed") ? UInt64(try wholeNumber("seed")) : 0
  }
}
