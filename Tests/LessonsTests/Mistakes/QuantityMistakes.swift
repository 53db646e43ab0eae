private let quantity = "```exercise quantity id=q\n"
private let parameter =
  drive + "```exercise parameter id=p\nexperiment: drive\n"

extension Mistake {
  /// Quantity exercises.
  static let quantities: [Mistake] = [
    Mistake(
      quantity + "answer: 10 ms\nwrong: ⟦10.05 ms⟧ -> No.\n```",
      "this `wrong` can never fire: what meets it is a right answer",
      "the answer is 10 ms, within 1 %"),
    Mistake(
      quantity + "answer: 10 ms\nwrong: 20 ms -> Twice.\n"
        + "wrong: ⟦20 ms⟧ -> Again.\n```",
      "this `wrong` can never fire: an earlier one takes its value",
      "put the more special one first, or leave it out"),
    Mistake(
      quantity + "answer: ⟦10 ms⟧\nunit: mV\n```",
      "the answer is a time, `mV` measures a voltage",
      "write `unit: ms`, or leave it out"),
    Mistake(
      quantity
        + "answer: 10 ms\nunit: ⟦msec⟧onds\n```"
        .replacing("⟦msec⟧onds", with: "⟦mss⟧"),
      "there is no unit `mss`", "did you mean `ms`?"),
    Mistake(
      drive + quantity + "experiment: drive\nanswer: ⟦latency⟧\n```",
      "this has no value: the neuron never fires"),

    Mistake(
      quantity + "answer: 10 ms ± ⟦1 mV⟧\n```",
      "`1 mV` is a voltage, a time is wanted"),
    Mistake(
      quantity + "answer: 10 ms\nwrong: ⟦7 mV⟧ -> No.\n```",
      "this is a voltage, the answer is a time",
      "work out what the mistake leads to"),
    Mistake(
      drive + quantity + "experiment: drive\ngiven: ⟦amps⟧ = 3 nA\n"
        + "answer: latency\n```",
      "there is no value of drive `amps`", "did you mean `amp`?"),
    Mistake(
      parameter + "ask: ⟦t_ref = 1 .. 90 MΩ⟧\nexpect: spikes = 5\n"
        + "solution: t_ref = 3 MΩ\n```",
      "`t_ref` is a time, the range is a resistance",
      "give the range in units of the value"),
    Mistake(
      parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
        + "solution: amp = 3.5 nA\nwrong: ⟦3 nA⟧ -> No.\n```",
      "here `wrong` takes a relation, not a value", "such as spikes = 0"),
    Mistake(
      quantity + "answer: 10 ms\n```\n```exercise quantity id=r ⟦idd=s⟧\n"
        + "answer: 1 ms\n```",
      "`idd` is no attribute of a block", "did you mean `id=s`?"),
    Mistake(
      "```⟦experiment drive⟧\nneuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV\n"
        + "run: 1 ms\n```",
      "`drive` means nothing here", "did you mean `id=drive`?"),
    Mistake(
      drive + "```exercise parameter id=p\nexperiment: drive\n"
        + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\nsolution: amp = 3.5 nA\n"
        + "hint: ⟦[19 mV](<lif:R*amp of nowhere>)⟧\n```",
      "there is no experiment above `nowhere`"),

    Mistake(
      quantity
        + "answer: 10 ms\nwrong: 20 ms -> A.\nwrong: ⟦20.15 ms⟧ -> B.\n```",
      "an earlier `wrong` takes some of the answers of this one",
      "their values lie too near each other: merge them, or let `where` drop "
        + "this variant"),
    Mistake(
      quantity + "answer: 10 ms\nwrong: ⟦answer > 0 ms⟧ -> No.\n```",
      "a right answer meets this `wrong` as well",
      "let it hold for wrong answers only: the answer is 10 ms"),
    Mistake(
      quantity + "answer: 10 ms\nwrong: ⟦answer > answer + 1 ms⟧ -> No.\n```",
      "this `wrong` can never fire: no wrong answer that was tried meets it "
        + "before an earlier one",
      "put the more special one first, or leave it out"),
    Mistake(
      quantity + "answer: 10 ms\nwrong: ⟦20 ms ->⟧\n```",
      "`wrong` needs a condition and what to say about it",
      "write: condition -> message"),
    Mistake(
      quantity + "answer: 10 ms\nremark: ⟦answer > 11 ms⟧ -> Long.\n```",
      "no right answer meets this `remark`",
      "let it name what sets some right answers apart"),
    Mistake(
      quantity + "answer: 10 ms\nremark: ⟦11 ms⟧ -> Long.\n```",
      "here `remark` takes a relation, not a value", "such as spikes = 0"),
    Mistake(
      drive + quantity + "experiment: drive\n"
        + "answer: latency with ⟦amps⟧ = 3 nA\n```",
      "there is no value given by the experiment `amps`",
      "did you mean `amp`?"),
    Mistake(
      drive + quantity + "experiment: drive\n"
        + "answer: latency with ⟦amp 3 nA⟧\n```",
      "this is no `name = value`", "such as: amp = 2.5 nA"),
    Mistake(
      quantity + "answer: ⟦10 ms < 20 ms⟧\n```",
      "a relation stands where a value is wanted"),
    Mistake(
      quantity + "let: ⟦gap⟧\nanswer: 10 ms\n```",
      "this is no `name = value`", "such as: amp = 2.5 nA"),
    Mistake(
      quantity + "answer: 10 ms +⟦⟧\n```", "something is missing at the end"),
  ]
}
