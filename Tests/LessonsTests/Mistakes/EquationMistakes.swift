private let equation =
  drive + "```exercise equation id=e\nexperiment: drive\nanswer: du/dt\n"
private let solution = "solution: (u_rest - u)/tau + I/C\n"

extension Mistake {
  /// Equations.
  static let equations: [Mistake] = [
    Mistake(
      drive + "```exercise equation id=e\nexperiment: drive\n"
        + "answer: R*amp\nsymbols: R, amp, ⟦I⟧\nsolution: R*amp\n```",
      "`I` means nothing in this answer",
      "name what has one value, such as amp"),
    Mistake(
      "```⟦exercise equation id=e⟧\nanswer: du/dt\nsolution: I/C\n```",
      "the exercise equation needs a line `experiment: …`"),
    Mistake(
      drive + "```⟦exercise equation id=e⟧\nexperiment: drive\n"
        + "answer: du/dt\n```",
      "the exercise equation needs a line `solution: …`"),
    Mistake(
      drive + "```exercise equation id=e\nexperiment: drive\n"
        + "answer: ⟦step⟧\nsolution: u\n```",
      "a rule for a step needs its order, from 1 to 4",
      "such as: step order 1"),
    Mistake(
      drive + "```exercise equation id=e\nexperiment: drive\n"
        + "answer: ⟦step order 5⟧\nsolution: u\n```",
      "a rule for a step needs its order, from 1 to 4",
      "such as: step order 1"),
    Mistake(
      equation + "symbols: u, ⟦2 tau⟧\n" + solution + "```",
      "this is no name", "such as: u, u_rest, tau, R, I"),
    Mistake(
      equation + "symbols: u, u_rest, ⟦taus⟧, C, R, I\n" + solution + "```",
      "there is no symbol of the experiment `taus`", "did you mean `tau`?"),
    Mistake(
      equation
        + "symbols: u, R, C, I\nsolution: (⟦u_rest⟧ - u)/(R C) + I/C\n```",
      "`u_rest` has no meaning here"),
    Mistake(
      equation + "solution: ⟦(u - u_rest)/tau + I/C⟧\n```",
      "the solution is not what the core computes",
      "The leak has the wrong sign: it drives the potential away from rest."),
    Mistake(
      equation + "solution: ⟦R I⟧\n```",
      "`R I` is a voltage, a voltage per time is wanted"),
    Mistake(
      equation + solution + "wrong: ⟦(u_rest - u + R I)/tau⟧ -> No.\n```",
      "this `wrong` can never fire: it is a right answer", "leave it out"),
    Mistake(
      equation + solution + "wrong: I/C -> No.\nwrong: ⟦R I/tau⟧ -> No.\n```",
      "this `wrong` can never fire: an earlier one is the same formula",
      "leave one of them out"),
    Mistake(
      equation + solution + "wrong: ⟦I/C⟧\n```",
      "`wrong` needs a condition and what to say about it",
      "write: condition -> message"),
    Mistake(
      equation + solution + "wrong: I/⟦D⟧ -> No.\n```",
      "`D` has no meaning here"),
    Mistake(
      """
      ```experiment id=e
      given: a = 1 ms, b = 1.01 ms, c = 1.02 ms, d = 1.03 ms, f = 1.04 ms
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = 0 mV
      input: 1 nA from a to b
      input: 1 nA from b to c
      input: 1 nA from c to d
      input: 1 nA from d to f
      run: 9 ms
      ```
      ```exercise equation id=q
      experiment: e
      answer: ⟦du/dt⟧
      solution: (u_rest - u)/tau + I/C
      ```
      """,
      "hardly any cell near these values can be run, so that formulas cannot "
        + "be compared",
      "set values that must keep their order further apart"),
  ]
}
