extension Mistake {
  /// Experiments.
  static let experiments: [Mistake] = [
    Mistake(
      "```experiment id=e\nneuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV\n"
        + "⟦imput⟧: 2 nA\nrun: 10 ms\n```",
      "`imput` is no key of an experiment", "did you mean `input`?"),
    Mistake(
      "```⟦experiment id=e⟧\nneuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV\n```",
      "the experiment needs a line `run: …`"),
    Mistake(
      "```⟦experiment id=e⟧\nrun: 10 ms\n```",
      "the experiment needs a line `neuron: …`"),
    Mistake(
      "```experiment id=e\nneuron: C = ⟦1 nF⟧, u_rest = -70 mV\nrun: 10 ms\n```",
      "a membrane is given by two of tau, R and C, and only C is here"),
    Mistake(
      "```experiment id=e\nneuron: C = 1 nF, ⟦U_rst⟧ = -70 mV, R = 10 MΩ\n"
        + "run: 10 ms\n```",
      "there is no parameter of the neuron `U_rst`", "did you mean `u_rest`?"),
    Mistake(
      "```experiment id=e\nneuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV\n"
        + "input: 2 nA from 5 ms to ⟦5 ms⟧\nrun: 10 ms\n```",
      "the input ends at 5 ms, not after it begins at 5 ms"),
    Mistake(
      "```experiment id=e\nlike: ⟦dirve⟧\n```",
      "there is no experiment above with the id `dirve`"),
    Mistake(
      drive + "```experiment id=e\nlike: ⟦dirve⟧\n```",
      "there is no experiment above with the id `dirve`",
      "did you mean `drive`?"),
    Mistake(
      "```experiment id=e\nneuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV\n"
        + "run: 10 ms\nshow: u, ⟦V⟧\n```",
      "there is no curve `V`", "did you mean `u`?"),
    Mistake(
      "```experiment id=e\nneuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV,"
        + " u_reset = ⟦-50 mV⟧, threshold = -50 mV\nrun: 10 ms\n```",
      "u_reset must be below threshold, −50 mV, and −50 mV is not"),

    Mistake(
      "```⟦experiment id=e⟧\nneuron: tau = 1 ms\nrunn: 10 ms\n```",
      "this experiment cannot be run as it stands"),
    Mistake(
      "```experiment id=e\nneuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV\n"
        + "run: ⟦-10 ms⟧\n```",
      "the duration must be 0 ms or more and finite, and −10 ms is not"),
    Mistake(
      "```experiment id=e\ngiven: ⟦amp 3 nA⟧\n"
        + "neuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV\nrun: 10 ms\n```",
      "this is no `name = value`", "such as: amp = 2.5 nA"),
    Mistake(
      "```experiment id=e\ninput: 1 nA form ⟦5 ms⟧\n"
        + "neuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV\nrun: 10 ms\n```",
      "an operator is missing before `5 ms`"),
    Mistake(
      "```experiment id=e\nmethod: euler step ⟦0 ms⟧\n"
        + "neuron: tau = 1 ms, R = 1 MΩ, u_rest = 0 mV\nrun: 10 ms\n```",
      "the step must be above 0 ms"),
    Mistake(
      "```experiment id=e\nneuron: tau = 1 ms, R = ⟦1 MΩ⟧, u_rest = 0 mV\n"
        + "run: 10 ms\n```\n```exercise quantity id=q\nexperiment: e\n"
        + "given: R = 1 nA\nanswer: 3 ms\n```",
      "`R` is a resistance, it was given a current"),
    Mistake(
      "```experiment id=e\nneuron: tau = 10 ms, R = 10 MΩ, u_rest = 0 mV,"
        + " threshold = 20 mV\ninput: 9 nA\nrun: ⟦900 s⟧\n```\n",
      "the neuron fires more than 100000 times by 251.3 s; run for a shorter "
        + "time or with less current"),
    Mistake(
      swept("⟦amp⟧"), "this is no `name = lower .. upper`",
      "such as: amp = 0 .. 3 nA"),
    Mistake(
      swept("⟦apm⟧ = 0 .. 3 nA"), "there is no value of the experiment `apm`",
      "did you mean `amp`?"),
    Mistake(
      swept("⟦I⟧ = 0 .. 3 nA"), "there is no value of the experiment `I`",
      "I is the whole input: give its size a name, as in `given: amp = 2 nA` "
        + "and `input: amp`, and sweep that"),
    Mistake(
      swept("amp = ⟦3 .. 0 nA⟧"),
      "the first bound of this range is above the second", "swap the bounds"),
    Mistake(
      swept("amp = ⟦3 .. 3 nA⟧"), "this sweep has one value",
      "go on to a larger one"),
    Mistake(
      swept("⟦amp = 0 .. 3 mV⟧"),
      "`amp` is a current, the range is a voltage",
      "give the range in units of the value"),
    Mistake(
      swept("⟦amp = 0 .. 3 nA⟧\nneurons: 3"), "many neurons are not swept",
      "leave out `neurons`, or the sweep"),
    Mistake(
      swept("amp = 0 .. 3 nA") + "```experiment id=more\nlike: swept\n"
        + "neurons: ⟦3⟧\n```\n", "many neurons are not swept",
      "leave out `neurons`, or the sweep"),
    Mistake(
      swept("⟦amp = 0 .. 3 nA step 0.01 nA⟧"),
      "a figure on a page has at most 200 values of a sweep, and this has 301",
      "take a longer step, or a shorter range"),
    Mistake(
      swept("⟦amp = 0 .. 30 nA⟧\nrun: 5 s"),
      "this figure takes too long for a page: its runs together may have "
        + "20000 spikes, 2000 changes of the input and 200000 steps",
      "run for a shorter time, or take fewer values"),
    Mistake(
      drive + "```experiment id=many\nlike: drive\nneurons: ⟦201⟧\n```\n",
      "a figure on a page has at most 200 neurons, and this has 201",
      "take fewer; `lif simulate` draws up to 10000"),
    Mistake(
      drive + "```experiment id=many\nlike: drive\nneurons: ⟦40⟧\ninput: 9 nA\n"
        + "run: 9 s\n```\n",
      "this figure takes too long for a page: its runs together may have "
        + "20000 spikes, 2000 changes of the input and 200000 steps",
      "run for a shorter time, or take fewer neurons"),
    Mistake(
      stepped("behind: ⟦exakt⟧"),
      "there is no course to be drawn behind `exakt`",
      "did you mean `exact`?"),
    Mistake(
      drive + "```experiment id=e\nlike: drive\nbehind: ⟦exact⟧\n```\n",
      "without steps, the exact course is the one that is drawn",
      "give a step: `method: euler step 1 ms`"),
    Mistake(
      stepped("sweep: amp = 0 .. 3 nA\nbehind: ⟦exact⟧"),
      "behind a figure of many runs nothing is drawn", "leave it out"),
    Mistake(
      stepped("input: noise 2 mV around 1 nA\nbehind: ⟦exact⟧"),
      "this experiment has no exact course",
      "leave it out: noise, and an equation that is not linear, are always run "
        + "in steps"),
    Mistake(
      stepped(
        "equation: tau du/dt = -(u - u_rest)^3/(1 mV)^2 + R I\n"
          + "behind: ⟦exact⟧"),
      "this experiment has no exact course",
      "leave it out: noise, and an equation that is not linear, are always run "
        + "in steps"),
  ]

  /// The neuron that most tests use, run in steps.
  private static func stepped(_ lines: String) -> String {
    drive + "```experiment id=e\nlike: drive\nmethod: euler step 0.5 ms\n"
      + "\(lines)\n```\n"
  }

  /// The neuron that most tests use, with a range of one of its values.
  private static func swept(_ sweep: String) -> String {
    drive + "```experiment id=swept\nlike: drive\ninput: amp\n"
      + "sweep: \(sweep)\n```\n"
  }
}
