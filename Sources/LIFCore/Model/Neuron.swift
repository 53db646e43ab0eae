public import Quantities

/// A leaky integrate-and-fire neuron, given by its parameters.
///
/// The membrane is a resistor beside a capacitor; its potential u follows
///
///     tau du/dt = -(u - u_rest) + R I(t)        with tau = R C
///
/// until u reaches the threshold from below. Then the neuron fires: u is
/// reset to u_reset and held there for t_ref.
///
/// | symbol    | unit | meaning                | range           | default  |
/// |-----------|------|------------------------|-----------------|----------|
/// | tau       | ms   | membrane time constant | above 0         | R C      |
/// | R         | MΩ   | membrane resistance    | above 0         | tau / C  |
/// | C         | nF   | membrane capacitance   | above 0, finite | tau / R  |
/// | u_rest    | mV   | where the leak settles | finite          |          |
/// | u_reset   | mV   | where a spike leaves u | below threshold |          |
/// | threshold | mV   | where u fires          | above u_reset   | infinite |
/// | t_ref     | ms   | refractory period      | 0 or more       | 0        |
///
/// R and tau are infinite for a membrane that does not leak, the threshold
/// for a neuron that never fires. `init` makes a neuron of any two of tau, R
/// and C, and refuses values outside these ranges.
///
/// Source: L. Lapicque, J. Physiol. Pathol. Gen. 9, 620 (1907); W. Gerstner
/// et al., Neuronal Dynamics (2014), section 1.3, equation 1.5.
public struct Neuron: Sendable, Hashable {
  /// The membrane time constant, R C; infinite where nothing leaks.
  public let tau: Time
  /// The resistance of the membrane; infinite where nothing leaks.
  public let R: Resistance
  /// The capacitance of the membrane.
  public let C: Capacitance
  /// The resting potential, to which the leak draws.
  public let u_rest: Voltage
  /// The potential after a spike.
  public let u_reset: Voltage
  /// The potential at which the neuron fires; infinite if it never does.
  public let threshold: Voltage
  /// The refractory period: how long u is held after a spike.
  public let t_ref: Time
}
