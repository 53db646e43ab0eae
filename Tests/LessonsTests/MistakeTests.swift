import Diagnostics
import Lessons
import Testing

/// An authoring mistake as marked source, and the sentence that it gets.
struct Mistake: CustomTestStringConvertible {
  let text: String
  let sentence: String
  let suggestion: String?

  init(_ text: String, _ sentence: String, _ suggestion: String? = nil) {
    self.text = text
    self.sentence = sentence
    self.suggestion = suggestion
  }

  var testDescription: String { sentence }
}

@Suite struct MistakeTests {
  @Test(arguments: mistakes)
  func `a mistake is found where it is, with what to do`(_ mistake: Mistake) {
    let marked = Marked(mistake.text)
    let proof = Proof(Lesson(id: "lesson", marked.source))
    let found = proof.diagnostics.first { $0.message == mistake.sentence }
    #expect(
      found != nil,
      "found instead: \(proof.diagnostics.map(\.message))")
    #expect(
      found.map { marked.source[$0.range] } == marked.source[marked.place])
    #expect(found?.range == marked.place)
    #expect(found?.suggestion == mistake.suggestion)
  }

  @Test func `all mistakes of a lesson are found in one run`() {
    let lesson = Lesson(
      id: "lesson",
      SourceText(
        name: "lesson.md",
        """
        # L
        ```experiment id=a
        nuron: C = 1 nF
        run: 10 ms
        ```
        ```exercise quantity id=b
        anwser: 3 ms
        ```
        ```exercise chioce id=c
        - [x] one
        ```
        """))
    let codes = Proof(lesson).diagnostics.map(\.code)
    #expect(codes.contains("unknown-key"))
    #expect(codes.contains("missing-key"))
    #expect(codes.contains("exercise-kind"))
  }
}

private let quantity = "```exercise quantity id=q\n"
private let parameter =
  drive + "```exercise parameter id=p\nexperiment: drive\n"

private let mistakes: [Mistake] = [
  // Keys and blocks
  Mistake(
    quantity + "⟦anwser⟧: 3 ms\n```",
    "`anwser` is no key of a quantity exercise", "did you mean `answer`?"),
  Mistake(
    "```⟦exercise quantity id=q⟧\nhint: none\n```",
    "the exercise quantity needs a line `answer: …`"),
  Mistake(
    quantity + "answer: 3 ms\n⟦answer⟧: 4 ms\n```",
    "`answer` is said twice", "keep one of them"),
  Mistake(
    quantity + "⟦answer⟧:\n```", "`answer` says nothing",
    "write its value after the colon"),
  Mistake(
    quantity + "answer: 3 ms\n⟦- [x] three⟧\n```",
    "this line is no `key: value`",
    "indent it if it continues the line above"),
  Mistake(
    "```⟦exercise chioce id=c⟧\n- [x] a\n- [ ] b\n```",
    "`chioce` is no kind of exercise", "did you mean `choice`?"),
  Mistake(
    "```⟦exercise⟧\nanswer: 3 ms\n```",
    "an exercise needs its kind after the word `exercise`"),
  Mistake(
    "```⟦exercize quantity⟧\nanswer: 3 ms\n```",
    "`exercize` is no block of a lesson", "did you mean `exercise`?"),
  Mistake(
    quantity
      + "answer: 3 ms\n```\n```exercise quantity ⟦id=q⟧\nanswer: 4 ms\n```",
    "the id `q` is taken by line 1",
    "ids are unique in a lesson: choose another"),
  Mistake(
    "```exercise quantity ⟦id=a/b⟧\nanswer: 3 ms\n```",
    "`a/b` cannot be an id", "use letters, digits and hyphens: `a-b`"),
  Mistake(
    "# L\n\n## Twice\n\nText.\n\n⟦#⟧# Twice\n\nText.\n",
    "the id `twice` is taken by line 3",
    "ids are unique in a lesson: choose another"),

  // Experiments
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

  // Parameter exercises
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
    "Here spikes is 0; wanted: spikes = 5."),
  Mistake(
    parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
      + "solution: amp = ⟦30 nA⟧\n```",
    "the solution lies outside what is asked",
    "`amp` is asked from 1 nA to 9 nA"),
  Mistake(
    parameter + "ask: ⟦amp = 1 .. 9 nA⟧\nexpect: spikes = 0\n"
      + "solution: amp = 1.5 nA\n```",
    "the experiment as it stands already meets every expectation",
    "give `amp` another value at the start"),
  Mistake(
    parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
      + "solution: amp = 3.5 nA\nwrong: ⟦spikes = 1000⟧ -> Too many.\n```",
    "this `wrong` can never fire: no value of `amp` from 1 nA to 9 nA meets it"
  ),
  Mistake(
    parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
      + "solution: amp = 3.5 nA\nwrong: ⟦spikes = 5⟧ -> Five.\n```",
    "this `wrong` can never fire: every value that meets it is right or is "
      + "taken by an earlier one"),
  Mistake(
    parameter + "ask: amp = 1 .. 9 nA\nexpect: spikes = 5\n"
      + "solution: amp = 3.5 nA\nwrong: ⟦spikes = 0⟧\n```",
    "`wrong` needs a condition and what to say about it",
    "write: condition -> message"),
  Mistake(
    parameter + "ask: amp = 1 .. 9 nA\nexpect: ⟦5 nA⟧\n"
      + "solution: amp = 3.5 nA\n```",
    "what is expected must be a relation", "such as spikes = 5"),

  // Quantity exercises
  Mistake(
    quantity + "answer: 10 ms\nwrong: ⟦10.05 ms⟧ -> No.\n```",
    "this `wrong` can never fire: what meets it is a right answer",
    "the answer is 10 ms, within 1 %"),
  Mistake(
    quantity + "answer: 10 ms\nwrong: 20 ms -> Twice.\n"
      + "wrong: ⟦20 ms⟧ -> Again.\n```",
    "this `wrong` can never fire: an earlier one takes its value"),
  Mistake(
    quantity + "answer: ⟦10 ms⟧\nunit: mV\n```",
    "the answer is a time, `mV` measures a voltage"),
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
    "this is a voltage, the answer is a time"),
  Mistake(
    drive + quantity + "experiment: drive\ngiven: ⟦amps⟧ = 3 nA\n"
      + "answer: latency\n```",
    "there is no value of drive `amps`", "did you mean `amp`?"),
  Mistake(
    parameter + "ask: ⟦t_ref = 1 .. 90 MΩ⟧\nexpect: spikes = 5\n"
      + "solution: t_ref = 3 MΩ\n```",
    "`t_ref` is a time, the range is a resistance"),
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

  // Choices
  Mistake(
    "```⟦exercise choice id=c⟧\n- [ ] a\n- [ ] b\n```", "no option is right",
    "mark the right one `- [x]`"),
  Mistake(
    "```⟦exercise choice id=c⟧\n- [x] a\n```",
    "a choice needs at least two options",
    "write a line `- [ ] …` for each"),
  Mistake(
    "```exercise choice id=c\n- [x] a\n⟦- [ ] a⟧\n```",
    "this option stands twice"),
  Mistake(
    "```exercise choice id=c\n- [x] a\n- [ ] b\n⟦* [ ] c⟧\n```",
    "this line is no option and no key",
    "options begin with `- [ ]` or `- [x]`, feedback with an indented `>`"),
  Mistake(
    "```exercise choice id=c\n- [x] a\n- [ ] b\nshuffle: ⟦noo⟧\n```",
    "there is no setting `noo`", "did you mean `no`?"),

  // Values and quotations
  Mistake(
    drive + "A current of ⟦[1.6 nA](lif:amp)⟧.\n",
    "the text says 1.6 nA, the model says 1.9 nA", "write [1.9 nA]"),
  Mistake(
    drive + "A current of ⟦[1.9 nA](<lif:amp of dirve>)⟧.\n",
    "there is no experiment `dirve`", "did you mean `drive`?"),
  Mistake(
    "Without an experiment: ⟦[1.9 nA](lif:amp)⟧.\n",
    "this value has no experiment to come from"),
  Mistake(
    #"# L\n\nThe membrane: $a + ⟦\aplha⟧ b$."#,
    #"`\aplha` is no command known here; it is shown as written"#,
    #"did you mean `\alpha`?"#),
  Mistake(
    "# L\n\n$$\na = ⟦{⟧b\n$$\n",
    "this brace has no partner, so that the formula is shown as text",
    #"close it, or write `\{` or `\}` for a brace to be seen"#),
  Mistake(
    "# L\n\n> ⟦$$\n> a = \\hta{b}\n> + c\n> $$⟧\n",
    #"`\hta` is no command known here; it is shown as written"#,
    #"did you mean `\hat`?"#),
  Mistake(
    quantity + "answer: 3 ms\nhint: It is $⟦\\fracc⟧ 12$.\n```\n",
    #"`\fracc` is no command known here; it is shown as written"#,
    #"did you mean `\frac`?"#),
  Mistake(
    "```⟦swift Sources/Nowhere.swift⟧\nlet a = 1\n```\n",
    "there is no file that the course declares with `quote:` "
      + "`Sources/Nowhere.swift`"),
]
