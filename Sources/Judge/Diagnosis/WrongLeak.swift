import LIFCore
import Quantities

extension WrongLaw {
  static let leaks = [
    WrongLaw(
      "no-leak",
      "It never decays: is the leak term −(u − u_rest) missing?",
      slope: { (0, $0.R * $0.current / $0.tau) }),
    WrongLaw(
      "nothing-moves",
      "u never moves: every row repeats the one before. Let each step change "
        + "it.",
      slope: { _ in (0, 0) }),
    WrongLaw(
      "leak-reversed",
      "It decays the wrong way: the leak drives u away from u_rest. The leak "
        + "term is −(u − u_rest), with the minus.",
      slope: { (-1 / $0.tau, (-$0.rest + $0.R * $0.current) / $0.tau) }),
    WrongLaw(
      "runs-away",
      "It runs away from its level. The whole right side has the wrong sign, "
        + "or the exponent of e^(−dt/tau) lacks its minus.",
      slope: {
        (-1 / $0.tau, -($0.rest + $0.R * $0.current) / $0.tau)
      }),
    WrongLaw(
      "forgets-rest",
      "It forgets u_rest: it decays towards 0 mV. The leak is driven by u − "
        + "u_rest, not by u.",
      slope: { (1 / $0.tau, $0.R * $0.current / $0.tau) }),
    WrongLaw(
      "rest-reversed",
      "It decays towards −u_rest. Mind the brackets: −(u − u_rest) is −u + "
        + "u_rest.",
      slope: { (1 / $0.tau, (-$0.rest + $0.R * $0.current) / $0.tau) }),
    WrongLaw(
      "straight-line",
      "It leaks in a straight line, as if u were still where it started. Work "
        + "out the slope anew in each step, from the u of now.",
      slope: { step in
        let u = step.one.start.value
        let level = step.rest + step.R * step.current
        return (0, (level - u) / step.tau)
      }),
    WrongLaw(
      "factor-exchanged",
      "It keeps the part of the distance that it should cover. In a step "
        + "e^(−dt/tau) of the distance is left, and 1 − e^(−dt/tau) is "
        + "covered.",
      at: { step in
        let level = step.rest + step.R * step.current
        let left = step.solutions(
          a: 1 / step.tau, c: level / step.tau, h: step.dt)
        return left.map { step.before + level - $0 }
      }),
  ]
}
