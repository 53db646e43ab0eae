public import Quantities

/// Why a neuron cannot be made of the parameters given.
public enum NeuronError: Error, Sendable, Hashable {
  /// A parameter lies outside the range in which it means something.
  case outOfRange(String, AnyQuantity, Range)
  /// Fewer than two of tau, R and C are given.
  case tooFew(given: [String])
  /// tau is not R C.
  case disagreement(tau: Time, RC: Time)
  /// The neuron would be reset to its threshold or above, and fire for ever.
  case resetNotBelowThreshold(u_reset: Voltage, threshold: Voltage)

  /// What a parameter may be.
  public enum Range: Sendable, Hashable {
    /// Greater than zero, and not infinite.
    case positive
    /// Greater than zero, infinite too.
    case positiveOrInfinite
    /// Zero or more, and not infinite.
    case notNegative
    /// Any number.
    case finite
    /// Any number, or infinity for a neuron that never fires.
    case finiteOrInfinite
  }

  /// The parameter that is to blame, by its name.
  public var field: String {
    switch self {
    case .outOfRange(let name, _, _): name
    case .tooFew(let given): given.first ?? "tau"
    case .disagreement: "tau"
    case .resetNotBelowThreshold: "u_reset"
    }
  }

  /// The error as a sentence without its full stop.
  public var sentence: String {
    switch self {
    case .outOfRange(let name, let value, let range):
      "\(name) must be \(range.words(in: value.dimension)), "
        + "and \(value.formatted()) is not"
    case .tooFew(let given):
      "a membrane is given by two of tau, R and C, "
        + (given.isEmpty ? "and none is here" : "and only \(given[0]) is here")
    case .disagreement(let tau, let RC):
      "tau = \(tau.formatted(.significant(6))) is not "
        + "R C = \(RC.formatted(.significant(6))); leave one of the three out"
    case .resetNotBelowThreshold(let u_reset, let threshold):
      "u_reset must be below threshold, \(threshold.formatted()), "
        + "and \(u_reset.formatted()) is not"
    }
  }
}

extension NeuronError.Range {
  fileprivate func words(in dimension: Dimension) -> String {
    let zero = AnyQuantity(0, dimension).formatted()
    return switch self {
    case .positive: "finite and above \(zero)"
    case .positiveOrInfinite: "above \(zero), or inf for no leak"
    case .notNegative: "finite and not below \(zero)"
    case .finite: "finite"
    case .finiteOrInfinite: "finite, or inf for a neuron that never fires"
    }
  }

  func contains(_ value: Double) -> Bool {
    switch self {
    case .positive: value > 0 && value.isFinite
    case .positiveOrInfinite: value > 0
    case .notNegative: value >= 0 && value.isFinite
    case .finite: value.isFinite
    case .finiteOrInfinite: value > -.infinity
    }
  }
}
