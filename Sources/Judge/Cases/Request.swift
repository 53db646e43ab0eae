#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import LIFCore
import Quantities

extension JudgeCase {
  /// What the program gets on its standard input: one line of JSON.
  ///
  ///     {"I_nA":[0.8,0.8],"dt_ms":0.1,"duration_ms":0.2,"parameters":{…}}
  public var request: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = try? encoder.encode(Request(self))
    return Array(data ?? Data()) + [0x0A]
  }
}

/// The names that the interface gives to the numbers of a case.
private struct Request: Encodable {
  struct Parameters: Encodable {
    let tau_m_ms, R_MOhm, C_nF: Double
    let u_rest_mV, u_reset_mV, theta_mV, t_ref_ms, u0_mV: Double
  }

  let parameters: Parameters
  let duration_ms, dt_ms: Double
  let I_nA: [Double]

  init(_ one: JudgeCase) {
    let neuron = one.neuron
    parameters = Parameters(
      tau_m_ms: neuron.tau.value, R_MOhm: neuron.R.value,
      C_nF: neuron.C.value, u_rest_mV: neuron.u_rest.value,
      u_reset_mV: neuron.u_reset.value, theta_mV: neuron.threshold.value,
      t_ref_ms: neuron.t_ref.value, u0_mV: one.start.value)
    duration_ms = one.duration.value
    dt_ms = one.step.value
    I_nA = one.currents.map(\.value)
  }
}
