import Expressions
import LIFCore
import Quantities

/// What an author may ask of a recording, by name.
///
/// A measurement is added here once; every lesson can use it then.
enum Outcomes {
  /// A measurement without argument.
  struct Plain: Sendable {
    let dimension: Dimension
    let measure: @Sendable (Recording) -> Value
  }

  /// A measurement that needs a number or a time.
  struct Indexed: Sendable {
    let parameter: Dimension
    let dimension: Dimension
    let measure: @Sendable (Recording, AnyQuantity) -> Value
  }

  static let plain: [String: Plain] = [
    "spikes": Plain(dimension: .number) { .number(Double($0.spikeCount)) },
    "first_spike": Plain(dimension: .time) { .of($0.firstSpike) },
    "latency": Plain(dimension: .time) { .of($0.latency) },
    "isi": Plain(dimension: .time) { .of($0.meanInterval) },
    "rate": Plain(dimension: .frequency) { .of($0.rate) },
    "rate_isi": Plain(dimension: .frequency) { .of($0.intervalRate) },
    "cv": Plain(dimension: .number) { .of($0.intervalVariation) },
    "max_u": Plain(dimension: .voltage) { .of($0.maximum) },
    "min_u": Plain(dimension: .voltage) { .of($0.minimum) },
    "mean_u": Plain(dimension: .voltage) { .of($0.mean) },
    "steady_u": Plain(dimension: .voltage) { .of($0.steadyState) },
    "rheobase": Plain(dimension: .current) {
      .of(ClosedForms(of: $0.neuron).rheobase)
    },
  ]

  static let indexed: [String: Indexed] = [
    "spike": Indexed(parameter: .number, dimension: .time) {
      .of($0.spike(Int(clamping: $1)))
    },
    "isi": Indexed(parameter: .number, dimension: .time) {
      .of($0.interval(Int(clamping: $1)))
    },
    "amplitude": Indexed(parameter: .frequency, dimension: .voltage) {
      .of($0.sineResponse(at: Frequency(coherent: $1.value)).map(\.amplitude))
    },
    "delay": Indexed(parameter: .frequency, dimension: .time) {
      .of($0.sineResponse(at: Frequency(coherent: $1.value)).map(\.delay))
    },
    "time_above": Indexed(parameter: .voltage, dimension: .time) {
      .of($0.time(above: Voltage(coherent: $1.value)))
    },
    "u": Indexed(parameter: .time, dimension: .voltage) {
      .of($0.measuredPotential(at: Time(coherent: $1.value)))
    },
  ]
}

extension Value {
  fileprivate static func number(_ value: Double) -> Value {
    .quantity(AnyQuantity(value))
  }

  fileprivate static func of<Kind>(_ quantity: Quantity<Kind>) -> Value {
    .quantity(AnyQuantity(quantity))
  }

  fileprivate static func of<Kind>(_ outcome: Outcome<Quantity<Kind>>) -> Value
  {
    switch outcome {
    case .value(let quantity): .of(quantity)
    case .undefined(let reason): .undefined(reason.words)
    }
  }

  fileprivate static func of(_ outcome: Outcome<Double>) -> Value {
    switch outcome {
    case .value(let number): .number(number)
    case .undefined(let reason): .undefined(reason.words)
    }
  }
}

extension Int {
  /// The whole number next to a plain number, within what an index can be.
  fileprivate init(clamping quantity: AnyQuantity) {
    let bounded = Swift.min(Swift.max(quantity.value.rounded(), -1e9), 1e9)
    self = bounded.isNaN ? 0 : Int(bounded)
  }
}
