import LIFCore
import Quantities

extension WrongLaw {
  static let constants =
    [8.0, 10, 20].map { tau in
      substitute(
        "tau-built-in",
        "tau is always \(Int(tau)) ms. Take tau_m_ms of the parameters.",
        { _ in tau })
    }
    + [10.0, 20].map { R in
      input(
        "r-built-in",
        "R is always \(Int(R)) MΩ. Take R_MOhm of the parameters.",
        { R * $0.current })
    }
    + [-70.0, -65].map { rest in
      WrongLaw(
        "rest-built-in",
        "u_rest is always −\(Int(-rest)) mV. Take u_rest_mV of the parameters.",
        slope: { (1 / $0.tau, (rest + $0.R * $0.current) / $0.tau) })
    }
}
