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
    let R = try fields.number("R_MOhm").map(Resistance.init(coherent:))
    let tau = try fields.number("tau_m_ms").map(Time.init(coherent:))
    let C = try fields.number("C_nF").map(Capacitance.init(coherent:))
    let u_rest = Voltage(coherent: try fields.requiredNumber("u_rest_mV"))
    let u_reset = try fields.number("u_reset_mV").map(Voltage.init(coherent:))
    let threshold = try fields.number("theta_mV").map(Voltage.init(coherent:))
    let t_ref = try fields.number("t_ref_ms").map(Time.init(coherent:))
    do {
      self = try Neuron(
        tau: leaks ? tau : nil, R: leaks ? R : .infinity, C: C,
        u_rest: u_rest, u_reset: u_reset ?? u_rest,
        threshold: threshold ?? .infinity, t_ref: t_ref ?? .zero)
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
