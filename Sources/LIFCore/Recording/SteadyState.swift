public import Quantities

extension Recording {
  /// Where the potential settles if the last input stays: u_inf.
  ///
  /// Undefined while the input still changes, where the neuron fires under it
  /// for ever, and without a leak unless nothing flows.
  public var steadyState: Outcome<Voltage> {
    guard let last = changes.last, last.drive.isConstant else {
      return .undefined(.noSteadyInput)
    }
    if neuron.isAboveRheobase(last.current) { return .undefined(.fires) }
    return ClosedForms(of: neuron).steadyState(under: last.current)
  }
}
