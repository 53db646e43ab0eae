private let quantity = "```exercise quantity id=q\n"

extension Mistake {
  /// Values in prose, formulas and quotations.
  static let values: [Mistake] = [
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

    Mistake(
      "# L\n\nSome prose, and a ⟦TODO⟧.\n",
      "something is left to do here", "write it, then take the TODO away"),
    Mistake(
      quantity + "answer: 3 ms\nhint: ⟦TODO⟧\n```\n",
      "something is left to do here", "write it, then take the TODO away"),
    Mistake(
      "⟦[20 mV](lif:threshold - u_rest)⟧",
      "this is no link, and is shown as it stands",
      "a formula with blanks goes in angle brackets: "
        + "[20 mV](<lif:threshold - u_rest>)"),
    Mistake(
      "Type ⟦`2*[9 nA](lif:amp)`⟧.",
      "in backquotes this is no link: it is shown as it stands, and its number "
        + "is not checked", "end the backquotes before the value"),
    Mistake(
      quantity
        + "answer: 3 ms\nhint: It is ⟦`[3 ms](<lif:1.5 ms * 2>)`⟧.\n```\n",
      "in backquotes this is no link: it is shown as it stands, and its number "
        + "is not checked", "end the backquotes before the value"),
    Mistake(
      "⟦[20 mV](amp)⟧", "`amp` is the address of nothing",
      "did you mean `lif:amp`?"),
    Mistake(
      "⟦It is $\\frac{a}{b$.⟧", "this `$` begins no formula",
      "end it with another `$`, and close every brace in it"),
    Mistake(
      drive + "It gets ⟦[1.9 nA](lif:amp)⟧ above.\n\nHow late?\n\n"
        + "```exercise quantity id=late\nexperiment: drive\n"
        + "given: amp = {2.5, 3} nA\nanswer: latency\n```\n",
      "the exercise below varies this value, and this is not its question",
      "say whose it is: `of drive` or `of late`"),
    Mistake(
      drive + "A current of ⟦[1.9 nA](lif:ampp)⟧.\n",
      "`ampp`: `ampp` has no meaning here", "did you mean `amp`?"),
    Mistake(
      drive + "It gets ⟦[1.9 nA](lif:amp)⟧.\n\n" + quantity
        + "experiment: drive\ngiven: amp = 3 nA\nanswer: latency\n```\n",
      "the text says 1.9 nA, the model says 3.0 nA",
      "in a question values are the exercise's: write (<lif:amp of drive>)"),
    Mistake(
      drive + quantity + "experiment: drive\ngiven: amp = 3 nA\n"
        + "answer: latency\nwrong: 7 ms -> ⟦[1.9 nA](lif:amp)⟧.\n```\n",
      "the text says 1.9 nA, the model says 3.0 nA", "write [3.0 nA]"),
    Mistake(
      "```swift Core.swift\nlet a = 1\n⟦let b = 3⟧\n```\n",
      "here the passage parts from Core.swift",
      "quote a run of lines as they stand in the file"),
    Mistake(
      "```swift Core.swift\n⟦let c = 1⟧\n```\n",
      "this line does not stand in Core.swift",
      "quote a run of lines as they stand in the file"),
    Mistake(
      "```⟦swift Core.swift⟧\n\n```\n", "this passage quotes nothing"),
  ]
}
