import LIFCore
import Quantities

extension Neuron {
  /// Reads the `parameters` of a request.
  ///
  /// `R_MOhm` null is a membrane without leak; `theta_mV` null never fires.
  init(_ fields: Fields) throws(Fields.Problem) {
    try fields.allow([
      "tau_m_ms", "R_MOhm", "C_nF", "u_rest_mV", "u_reset_mV", "theta_mV",
      "t_ref_ms", "u0_mV",
    ])
    let leaks = !fields.isNull("R_MOhm")
    let R: Resistance? = try fields.quantity(ifAny: "R_MOhm")
    let tau: Time? = try fields.quantity(ifAny: "tau_m_ms")
    let C: Capacitance? = try fields.quantity(ifAny: "C_nF")
    let u_rest: Voltage = try fields.quantity("u_rest_mV")
    let u_reset: Voltage? = try fields.quantity(ifAny: "u_reset_mV")
    let threshold: Voltage? = try fields.quantity(ifAny: "theta_mV")
    let t_ref: Time? = try fields.quantity(ifAny: "t_ref_ms")
    do {
      self = try Neuron(
        tau: tau, R: leaks ? R : .infinity, C: C, u_rest: u_rest,
        u_reset: u_reset ?? u_rest, threshold: threshold ?? .infinity,
        t_ref: t_ref ?? .zero)
    } catch {
      throw fields.problem(
        Self.keys[error.field] ?? "", "is no good: \(error.sentence)")
    }
  }

  /// What a request calls the parameters.
  private static let keys = [
    "tau": "tau_m_ms", "R": "R_MOhm", "C": "C_nF", "u_rest": "u_rest_mV",
    "u_reset": "u_reset_mV", "threshold": "theta_mV", "t_ref": "t_ref_ms",
  ]
}
