public import Quantities

extension Neuron {
  /// Makes a neuron of any two of tau, R and C, or of three that agree to a
  /// part in 10⁹.
  ///
  /// A membrane that does not leak has R = infinity and needs C; a neuron
  /// that never fires has threshold = infinity. Throws an error that names
  /// the parameter, its value and what it may be.
  public init(
    tau: Time? = nil, R: Resistance? = nil, C: Capacitance? = nil,
    u_rest: Voltage, u_reset: Voltage, threshold: Voltage = .infinity,
    t_ref: Time = .zero
  ) throws(NeuronError) {
    try tau?.check("tau", .positiveOrInfinite)
    try R?.check("R", .positiveOrInfinite)
    try C?.check("C", .positive)
    try u_rest.check("u_rest", .finite)
    try u_reset.check("u_reset", .finite)
    try threshold.check("threshold", .finiteOrInfinite)
    try t_ref.check("t_ref", .notNegative)
    guard u_reset < threshold else {
      throw .resetNotBelowThreshold(u_reset: u_reset, threshold: threshold)
    }
    (self.tau, self.R, self.C) = try Self.completed(tau, R, C)
    self.u_rest = u_rest
    self.u_reset = u_reset
    self.threshold = threshold
    self.t_ref = t_ref
  }

  /// The one of tau = R C that is missing.
  private static func completed(
    _ tau: Time?, _ R: Resistance?, _ C: Capacitance?
  ) throws(NeuronError) -> (Time, Resistance, Capacitance) {
    switch (tau, R, C) {
    case (let tau?, let R?, let C?):
      try checkAgreement(tau, R * C)
      return (tau, R, C)
    case (nil, let R?, let C?):
      let tau = R * C
      try tau.check("tau", R.isFinite ? .positive : .positiveOrInfinite)
      return (tau, R, C)
    case (let tau?, nil, let C?):
      let R = tau / C
      try R.check("R", tau.isFinite ? .positive : .positiveOrInfinite)
      return (tau, R, C)
    case (let tau?, let R?, nil):
      let C = tau / R
      try C.check("C", .positive)
      return (tau, R, C)
    default:
      let names = [
        tau.map { _ in "tau" }, R.map { _ in "R" }, C.map { _ in "C" },
      ]
      throw .tooFew(given: names.compactMap { $0 })
    }
  }

  private static func checkAgreement(
    _ tau: Time, _ RC: Time
  ) throws(NeuronError) {
    if tau == RC { return }
    guard tau.isFinite, (tau - RC).magnitude <= 1e-9 * tau else {
      throw .disagreement(tau: tau, RC: RC)
    }
  }
}

extension Quantity {
  fileprivate func check(
    _ name: String, _ range: NeuronError.Range
  ) throws(NeuronError) {
    guard range.contains(value) else {
      throw .outOfRange(name, AnyQuantity(self), range)
    }
  }
}
