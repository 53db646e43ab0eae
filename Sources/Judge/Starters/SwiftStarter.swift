extension Starter {
  static let swiftText = #"""
    // A leaky integrate-and-fire neuron. Try it:
    //
    //     swiftc -O neuron.swift
    //     lif judge -- ./neuron
    //
    // What is left to do, one after the other; after each, lif judge sees more:
    //   1. leak       u moves towards u_rest: in a step of dt, by dt/tau of the way
    //   2. integrate  the current draws it to u_rest + R I instead
    //   3. fire       when u has reached theta, the step has a spike
    //   4. reset      after a spike, u is u_reset
    //   5. hold       and stays there for t_ref: t_ref / dt steps, rounded up

    import Foundation

    struct Task: Decodable {
      struct Parameters: Decodable {
        let tau_m_ms, R_MOhm, u_rest_mV, u_reset_mV: Double
        let theta_mV, t_ref_ms, u0_mV: Double
      }
      let parameters: Parameters
      let dt_ms: Double
      let I_nA: [Double]
    }

    let line = readLine() ?? ""
    let task = try JSONDecoder().decode(Task.self, from: Data(line.utf8))
    let p = task.parameters
    let dt = task.dt_ms

    var u = p.u0_mV
    print("t_ms,u_mV,spike")
    for (n, I) in task.I_nA.enumerated() {
      var fired = false
      // Here u takes its step, and perhaps fires.
      print("\(Double(n + 1) * dt),\(u),\(fired ? 1 : 0)")
    }

    """#
}
