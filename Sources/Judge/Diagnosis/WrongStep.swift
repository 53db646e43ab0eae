import LIFCore
import Quantities

extension WrongLaw {
  static let steps = [
    step(
      "whole-way",
      "Each step goes the whole way to u_rest + R I. It is only dt/tau of the "
        + "way."
    ) { $0.tau },
    step(
      "tau-and-dt-exchanged",
      "tau and dt are exchanged: a step is dt/tau of the way, and you take "
        + "tau/dt."
    ) { $0.tau * $0.tau / $0.dt },
    step(
      "no-tau",
      "The division by tau is missing: a step is dt/tau of the way, and you "
        + "take dt."
    ) { $0.dt * $0.tau },
    step(
      "times-tau",
      "You multiply by tau: a step is dt/tau of the way, and you take dt tau."
    ) { $0.dt * $0.tau * $0.tau },
    step(
      "no-dt",
      "The step does not know how long it is: it is dt/tau of the way, and "
        + "you take 1/tau."
    ) { _ in 1 },
    step(
      "time-in-seconds",
      "Time counts a thousandth of what it is. dt_ms and tau_m_ms are both in "
        + "ms; there is nothing to convert."
    ) {
      $0.dt / 1000
    },
    step(
      "time-times-thousand",
      "Time counts a thousand times what it is. dt_ms and tau_m_ms are both "
        + "in ms; there is nothing to convert."
    ) {
      1000 * $0.dt
    },
    step("step-built-in", "Its step is always 0.1 ms. Take dt_ms.") { _ in 0.1
    },
    substitute("r-for-tau", "R stands where tau belongs.") { $0.R },
    substitute("c-for-tau", "C stands where tau belongs.") { $0.C },
  ]

  /// A mistake in how long a step is.
  private static func step(
    _ code: String, _ message: String,
    _ length: @escaping @Sendable (FreeStep) -> Double
  ) -> WrongLaw {
    WrongLaw(code, message) { step in
      let c = (step.rest + step.R * step.current) / step.tau
      return (1 / step.tau, c, length(step))
    }
  }

  /// A mistake in what tau is.
  static func substitute(
    _ code: String, _ message: String,
    _ tau: @escaping @Sendable (FreeStep) -> Double
  ) -> WrongLaw {
    WrongLaw(
      code, message,
      slope: { (1 / tau($0), ($0.rest + $0.R * $0.current) / tau($0)) })
  }
}
