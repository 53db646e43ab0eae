import Quantities

/// What pencil and paper say about a neuron, without simulating it.
///
///     let theory = ClosedForms(of: neuron)
///     theory.interval(under: I)
///
/// In the formulas a is the threshold, r is u_reset, u0 the potential at the
/// beginning, u_inf = u_rest + R I, and ln the natural logarithm. They hold
/// for a constant current; a neuron without leak has the limits for
/// tau to infinity.
public struct ClosedForms: Sendable, Hashable {
  /// The neuron.
  public let neuron: Neuron

  /// What can be said about a neuron.
  public init(of neuron: Neuron) { self.neuron = neuron }

  var leaks: Bool { neuron.R.isFinite }

  /// How long the free potential takes from one value up to another.
  func rise(
    from u: Voltage, to a: Voltage, under I: Current
  ) -> Time {
    guard leaks else { return neuron.C * (a - u) / I }
    let u_inf = neuron.u_rest + neuron.R * I
    return neuron.tau * log1p((a - u) / (u_inf - a))
  }
}
