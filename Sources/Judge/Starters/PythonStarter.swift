extension Starter {
  static let pythonText = #"""
    """A leaky integrate-and-fire neuron. Try it: lif judge -- python3 neuron.py

    What is left to do, one after the other; after each, lif judge sees more:
      1. leak       u moves towards u_rest: in a step of dt, by dt/tau of the way
      2. integrate  the current draws it to u_rest + R I instead
      3. fire       when u has reached theta, the step has a spike
      4. reset      after a spike, u is u_reset
      5. hold       and stays there for t_ref: ceil(t_ref / dt) steps
    """

    import json
    from math import ceil, exp

    task = json.loads(input())
    p = task["parameters"]
    dt = task["dt_ms"]
    tau, R = p["tau_m_ms"], p["R_MOhm"]
    u_rest, u_reset = p["u_rest_mV"], p["u_reset_mV"]
    theta, t_ref = p["theta_mV"], p["t_ref_ms"]

    u = p["u0_mV"]
    print("t_ms,u_mV,spike")
    for n, I in enumerate(task["I_nA"]):
        fired = False
        # Here u takes its step, and perhaps fires.
        print(f"{(n + 1) * dt},{u},{int(fired)}")

    """#
}
