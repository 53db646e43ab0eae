import LIFCore
import Quantities

extension WrongLaw {
  static let inputs = [
    input("no-input", "The current has no effect: is the term R I missing?") {
      _ in 0
    },
    input(
      "ignores-r",
      "R is ignored. A current becomes a voltage when it is multiplied by R."
    ) { $0.current },
    input(
      "divides-by-r",
      "The current is divided by R. Multiply: MΩ times nA is mV."
    ) { $0.current / $0.R },
    input(
      "input-reversed",
      "The current pulls the wrong way: a positive one raises u. Its term is "
        + "+R I."
    ) { -$0.R * $0.current },
    input(
      "current-in-picoamperes",
      "The current counts a thousandth of what it is. I_nA is in nA already; "
        + "there is nothing to convert."
    ) {
      $0.R * $0.current / 1000
    },
    input(
      "current-times-thousand",
      "The current counts a thousand times what it is. I_nA is in nA already; "
        + "there is nothing to convert."
    ) {
      1000 * $0.R * $0.current
    },
    input(
      "current-as-it-is",
      "The current is added as it is. In du/dt = −(u − u_rest)/tau + I/C it "
        + "is divided by C."
    ) {
      $0.tau * $0.current
    },
    input(
      "input-not-over-tau",
      "Only the leak is divided by tau. In tau du/dt = −(u − u_rest) + R I "
        + "both terms are: R I/tau."
    ) {
      $0.tau * $0.R * $0.current
    },
    WrongLaw(
      "leak-not-over-tau",
      "Only the current is divided by tau. In tau du/dt = −(u − u_rest) + R I "
        + "both terms are: (u − u_rest)/tau.",
      slope: { (1, $0.rest + $0.R * $0.current / $0.tau) }),
    input(
      "first-current",
      "It goes on with the first current. Take I_nA[n] in step n."
    ) { $0.R * $0.one.currents[0].value },
    shifted(
      "current-of-last-step",
      "Each step takes the current of the step before. Step n, counted from "
        + "0, takes I_nA[n].", by: -1),
    shifted(
      "current-of-next-step",
      "Each step takes the current of the step after. Step n, counted from 0, "
        + "takes I_nA[n].", by: 1),
  ]

  /// A mistake in what R I should be.
  static func input(
    _ code: String, _ message: String,
    _ rise: @escaping @Sendable (FreeStep) -> Double
  ) -> WrongLaw {
    WrongLaw(
      code, message, slope: { (1 / $0.tau, ($0.rest + rise($0)) / $0.tau) })
  }

  /// The current of another step.
  private static func shifted(
    _ code: String, _ message: String, by count: Int
  ) -> WrongLaw {
    WrongLaw(code, message) { step in
      step.current(at: step.index + count).flatMap { I in
        step.solutions(
          a: 1 / step.tau, c: (step.rest + step.R * I) / step.tau, h: step.dt)
      }
    }
  }
}
