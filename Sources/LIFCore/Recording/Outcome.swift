/// A measurement: its value, or why there is none.
///
/// A neuron that never fires has no latency. That is a finding, not a fault
/// and not a number.
public enum Outcome<Value: Sendable>: Sendable {
  /// What was measured.
  case value(Value)
  /// Why there is nothing to measure.
  case undefined(Undefined)

  /// The value, if there is one.
  public var ifDefined: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The value worked on, or the same reason why there is none.
  public func map<Other>(_ transform: (Value) -> Other) -> Outcome<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .undefined(let reason): .undefined(reason)
    }
  }
}

extension Outcome: Equatable where Value: Equatable {}
extension Outcome: Hashable where Value: Hashable {}
