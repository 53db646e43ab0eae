import Mathematics
import Quantities

/// What pencil and paper say about a neuron, without simulating it.
///
///     let theory = ClosedForms(of: neuron)
///     theory.interval(under: I)
///
/// In the formulas a is the threshold, r is u_reset, u0 the potential at the
/// beginning, u_inf = u_rest + R I, and ln the natural logarithm. Where no
/// other input is named, the current is constant. A neuron without leak has
/// the limits for tau to infinity, where there are any; what does not exist
/// is undefined and says why.
public struct ClosedForms: Sendable, Hashable {
  /// The neuron.
  public let neuron: Neuron

  /// What can be said about a neuron.
  public init(of neuron: Neuron) { self.neuron = neuron }

  var leaks: Bool { neuron.R.isFinite }

  /// How far the threshold is above rest.
  var gap: Voltage { neuron.threshold - neuron.u_rest }

  /// How long the free potential takes from one value up to the threshold.
  ///
  /// How far the drive exceeds the gap is found without u_rest, which would
  /// round it.
  func rise(from u: Voltage, under I: Current) -> Time {
    guard leaks else { return neuron.C * (neuron.threshold - u) / I }
    let excess = neuron.R * I - gap
    return neuron.tau * log1p((neuron.threshold - u) / excess)
  }
}

extension Quantity {
  /// Whether it can be a duration or a time constant.
  var isPositive: Bool { value > 0 && isFinite }
  /// Whether it can be a standard deviation or a frequency.
  var isNotNegative: Bool { value >= 0 && isFinite }
  /// The result of a formula, if it is a number.
  var ifNumber: Outcome<Self> {
    isFinite ? .value(self) : .undefined(.tooLarge)
  }
}
