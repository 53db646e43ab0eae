import Diagnostics
import Expressions
import LIFCore
import Quantities

extension Experiment.Input {
  /// The input with all values in place; a faulty one is a finding at it.
  func checked(_ names: Names) throws(Diagnostic) -> Stimulus {
    let stimulus = try stimulus(names)
    if let fault = stimulus.fault {
      throw amount.fault(code: "input", fault.sentence)
    }
    return stimulus
  }

  private func stimulus(_ names: Names) throws(Diagnostic) -> Stimulus {
    switch shape {
    case .step: return try step(names)
    case .ramp: return try ramp(names)
    case .sine: return try sine(names)
    case .pulses: return try pulses(names)
    case .jumps: return try jumps(names)
    case .synapse: return try synapses(.exponential, names)
    case .alpha: return try synapses(.alpha, names)
    case .poisson: return try poisson(names)
    case .noise: return try noise(names)
    }
  }

  private func step(_ names: Names) throws(Diagnostic) -> Stimulus {
    let amount: Current = try amount.quantity(in: names)
    guard let on: Time = try value("from", names) else {
      // Without a beginning it is there from the start.
      let off: Time? = try value("to", names)
      return off.map { .step(amount, from: .zero, to: $0) }
        ?? .constant(amount)
    }
    return .step(amount, from: on, to: try end(after: on, names))
  }

  private func ramp(_ names: Names) throws(Diagnostic) -> Stimulus {
    let on: Time = try value("from", names) ?? .zero
    return .ramp(
      try value("above", names) ?? .zero,
      slope: try amount.quantity(in: names), from: on,
      to: try end(after: on, names))
  }

  private func sine(_ names: Names) throws(Diagnostic) -> Stimulus {
    let on: Time = try value("from", names) ?? .zero
    return .sine(
      Stimulus.Sine(
        mean: try value("around", names) ?? .zero,
        amplitude: try amount.quantity(in: names),
        frequency: try value("at", names) ?? .zero,
        phase: try number("phase", names) ?? 0, from: on,
        to: try end(after: on, names)))
  }

  private func pulses(_ names: Names) throws(Diagnostic) -> Stimulus {
    .pulseTrain(
      try amount.quantity(in: names),
      width: try value("lasting", names) ?? .zero,
      period: try value("every", names) ?? .zero,
      first: try value("from", names) ?? .zero,
      count: try count("times", names) ?? Int.max)
  }

  private func jumps(_ names: Names) throws(Diagnostic) -> Stimulus {
    let size: Voltage = try amount.quantity(in: names)
    return .jumps(
      try times(names).map { Stimulus.Jump(at: $0, by: size) })
  }

  private func synapses(
    _ shape: Stimulus.Synapses.Shape, _ names: Names
  ) throws(Diagnostic) -> Stimulus {
    let peak: Current = try amount.quantity(in: names)
    return .synapses(
      Stimulus.Synapses(
        shape, tau: try value("over", names) ?? .zero,
        try times(names).map { Stimulus.Synapses.Arrival(at: $0, peak) }))
  }

  private func poisson(_ names: Names) throws(Diagnostic) -> Stimulus {
    .poisson(
      Stimulus.PoissonJumps(
        rate: try value("at", names) ?? .zero,
        by: try amount.quantity(in: names), seed: try seed(names)))
  }

  private func noise(_ names: Names) throws(Diagnostic) -> Stimulus {
    let mean: Current = try value("around", names) ?? .zero
    let kind: Stimulus.Noise.Kind
    if let tau: Time = try value("over", names) {
      kind = .correlated(
        deviation: try amount.quantity(in: names), tau: tau)
    } else {
      kind = .white(sigma: try amount.quantity(in: names))
    }
    return .noise(
      Stimulus.Noise(kind, around: mean, seed: try seed(names)))
  }
}

extension Experiment.Input {
  private func value<Kind>(
    _ word: String, _ names: Names
  ) throws(Diagnostic) -> Quantity<Kind>? {
    try after(word)?.quantity(Quantity<Kind>.self, in: names)
  }

  private func number(
    _ word: String, _ names: Names
  ) throws(Diagnostic) -> Double? {
    try after(word)?.quantity(.number, in: names).value
  }

  /// The time after `to`, which must come after the beginning.
  private func end(
    after on: Time, _ names: Names
  ) throws(Diagnostic) -> Time? {
    guard let to = after("to") else { return nil }
    let off: Time = try to.quantity(in: names)
    if off <= on {
      throw to.fault(
        code: "input", StimulusError.emptyStep(from: on, to: off).sentence)
    }
    return off
  }

  private func times(_ names: Names) throws(Diagnostic) -> [Time] {
    var times: [Time] = []
    for written in all(after: "at") {
      times.append(try written.quantity(in: names))
    }
    return times
  }

  /// A whole number, 0 or more.
  private func count(
    _ word: String, _ names: Names
  ) throws(Diagnostic) -> Int? {
    guard let written = after(word), let number = try number(word, names)
    else { return nil }
    // Beyond this, a number has no room for each whole one.
    if number >= 0, number <= 0x1p53, let whole = Int(exactly: number) {
      return whole
    }
    throw written.fault(
      code: "input",
      "a whole number from 0 to 9007199254740992 must follow `\(word)`")
  }

  /// Neurons that share a line have noise of their own, unless a seed is
  /// given that does not tell them apart.
  private func seed(_ names: Names) throws(Diagnostic) -> UInt64 {
    let own = names.values[Experiment.indexName]
      .flatMap { $0.dimension == .number ? UInt64(exactly: $0.value) : nil }
    return try count("seed", names).map(UInt64.init) ?? own ?? 1
  }
}

extension Written {
  /// What it comes to, as the kind of quantity that is wanted.
  fileprivate func quantity<Kind>(
    in scope: some Scope
  ) throws(Diagnostic) -> Quantity<Kind> {
    try quantity(Quantity<Kind>.self, in: scope)
  }
}
