import Mathematics
public import Quantities

extension ClosedForms {
  /// The rate at which a constant current makes the neuron fire, the f–I
  /// curve: f = 1 / T, and 0 up to the rheobase.
  ///
  /// Source: Dayan and Abbott, Theoretical Neuroscience (2001), section 5.4.
  public func rate(under I: Current) -> Frequency {
    switch interval(under: I) {
    case .value(let T): 1 / T
    case .undefined: .zero
    }
  }

  /// The rate that no current can exceed: f = 1 / t_ref, the ceiling of the
  /// f–I curve; infinite without a refractory period.
  public var ceilingRate: Frequency { 1 / neuron.t_ref }

  /// The constant current that makes the neuron fire at a rate, the f–I
  /// curve read backwards:
  ///
  ///     R I = (x (a - u_rest) - (r - u_rest)) / (x - 1)
  ///     I = C (a - r) / (1/f - t_ref)              without a leak
  ///
  /// where x = e^((1/f - t_ref)/tau). It exists for rates above 0 and below
  /// the ceiling.
  ///
  /// Source: the interval between spikes, solved for the current.
  public func current(forRate f: Frequency) -> Outcome<Current> {
    guard neuron.threshold.isFinite else { return .undefined(.noThreshold) }
    let rise = Time(coherent: 1 / f.value) - neuron.t_ref
    guard f > .zero, rise > .zero else { return .undefined(.unreachableRate) }
    let swing = neuron.threshold - neuron.u_reset
    guard leaks else { return (neuron.C * swing / rise).ifNumber }
    let drive = gap + swing / expm1(rise / neuron.tau)
    return (drive / neuron.R).ifNumber
  }
}
