private let parameter =
  drive + "```exercise parameter id=p\nexperiment: drive\n"

extension Mistake {
  /// Parameter exercises.
  static let parameters: [Mistake] = [
    Mistake(
      "```⟦exercise parameter id=p⟧\nask: amp = 1 .. 2 nA\n```",
      "the exercise parameter needs a line `experiment: …`"),
    Mistake(
      parameter + "ask: ⟦amps⟧ = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amps = 3.5 nA\n```",
      "there is no name given by the experiment `amps`",
      "did you mean `amp`?"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = ⟦1 nA⟧\n```",
      "the solution does not meet `spikes = 5`",
      "Here it never fires; wanted: 5 spikes."),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = ⟦30 nA⟧\n```",
      "the solution lies outside what is asked",
      "`amp` is asked from 1 nA to 9 nA"),
    Mistake(
      parameter + "ask: ⟦amp = 1 .. 9 nA⟧\nexpect: spikes = 0\n"
        + "solution: amp = 1.5 nA\n```",
      "the experiment as it stands already meets every expectation",
      "let `given` begin with a value of `amp` that fails, so that there is "
        + "something to do"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\nwrong: ⟦spikes = 1000⟧ -> Too many.\n```",
      "this `wrong` can never fire: no value of `amp` from 1 nA to 9 nA meets it",
      "widen what is asked, or leave it out"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\nwrong: ⟦spikes = 5⟧ -> Five.\n```",
      "this `wrong` can never fire: every value that meets it is right or is "
        + "taken by an earlier one",
      "put the more special one first, or leave it out"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\nwrong: ⟦spikes = 0⟧\n```",
      "`wrong` needs a condition and what to say about it",
      "write: condition -> message"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: ⟦5 nA⟧\n"
        + "solution: amp = 3.5 nA\n```",
      "what is expected must be a relation", "such as spikes = 5"),

    Mistake(
      parameter.replacing(
        "exercise parameter id=p", with: "⟦exercise parameter id=p⟧")
        + "expect: spikes = 5\nsolution: amp = 3.5 nA\n```",
      "the exercise parameter needs a line `ask: …`"),
    Mistake(
      parameter.replacing(
        "exercise parameter id=p", with: "⟦exercise parameter id=p⟧")
        + "ask: amp = 1 .. 9 nA\nsolution: amp = 3.5 nA\n```",
      "the exercise parameter needs a line `expect: …`"),
    Mistake(
      parameter.replacing(
        "exercise parameter id=p", with: "⟦exercise parameter id=p⟧")
        + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n```",
      "the exercise parameter needs a line `solution: …`"),
    Mistake(
      parameter + "ask: ⟦amp⟧\nexpect: spikes = 5\nsolution: amp = 3.5 nA\n```",
      "this is no `name = lower .. upper`", "such as: amp = 0.1 .. 10 nA"),
    Mistake(
      parameter + "ask: amp = ⟦9 .. 1 nA⟧\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\n```",
      "the first bound of this range is above the second", "swap the bounds"),
    Mistake(
      parameter + "ask: amp = ⟦3 nA⟧\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\n```",
      "a range has two bounds",
      "write it as `0.1 nA .. 2 nA`, with decimal points"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nask: ⟦amp = 1 .. 5 nA⟧\n"
        + "expect: spikes = 5\nsolution: amp = 3.5 nA\n```",
      "`amp` is asked for twice", "keep one of them"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA, t_ref = 0 .. 9 ms\n"
        + "expect: spikes = 5\nsolution: ⟦amp = 3.5 nA⟧\n```",
      "the solution gives no value to `t_ref`", "add `, t_ref = …`"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: ⟦amps⟧ = 3.5 nA\n```",
      "there is no name asked for `amps`", "did you mean `amp`?"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA, t_ref = 0 .. 9 ms\n"
        + "expect: spikes = 5\nsolution: ⟦amp = 3 nA, t_ref = 9 ms⟧\n```",
      "the solution does not meet `spikes = 5`",
      "Here it fires 3 times; wanted: 5 spikes."),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA, t_ref = 0 .. 9 ms\n"
        + "expect: spikes = 5\nsolution: amp = 3.5 nA, t_ref = ⟦10 ms⟧\n```",
      "the solution lies outside what is asked",
      "`t_ref` is asked from 0 ms to 9 ms"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "expect: ⟦spikes > 2⟧\nsolution: amp = 3.5 nA\n```",
      "this `expect` decides nothing: whatever meets the others meets it",
      "leave it out, or ask for more"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: 3.371 nA < amp < 3.373 nA\n"
        + "solution: ⟦amp = 3.372 nA⟧\n```",
      "what is right is narrower than 2 %: from 3.371 nA to 3.373 nA",
      "expect less exactly, so that it can be found by trying"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\nremark: ⟦amp > 8 nA⟧ -> Strong.\n```",
      "no right answer meets this `remark`",
      "let it name what sets some right answers apart"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\nremark: ⟦3 nA⟧ -> Well.\n```",
      "here `remark` takes a relation, not a value", "such as spikes = 0"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: ⟦spikse⟧ = 5\n"
        + "solution: amp = 3.5 nA\n```",
      "`spikse` has no meaning here", "did you mean `spikes`?"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: latency < ⟦3 mV⟧\n"
        + "solution: amp = 3.5 nA\n```",
      "`3 mV` is a voltage, `latency` is a time"),
  ]
}
