private let quantity = "```exercise quantity id=q\n"

extension Mistake {
  /// Keys, blocks and ids.
  static let shapes: [Mistake] = [
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

    Mistake(
      "```exercise order id=o\n⟦answer⟧: 3\n1. a\n2. b\n3. c\n```",
      "`answer` is no key of an order exercise"),
    Mistake(
      "```exercise match id=m\na :: b\nc :: d\n⟦wrongs⟧: 1 with 2 -> No.\n```",
      "`wrongs` is no key of a match exercise", "did you mean `wrong`?"),
    Mistake(
      "```exercise reflection id=r\nexplain: So.\n⟦answer⟧: 3 ms\n```",
      "`answer` is no key of a reflection exercise"),
    Mistake(
      "```⟦exercise reflection id=r⟧\nhint: Think.\n```",
      "the exercise reflection needs a line `explain: …`"),
    Mistake(
      quantity + "experiment: ⟦dirve⟧\nanswer: latency\n```",
      "there is no experiment above with the id `dirve`"),
    Mistake(
      quantity + "answer: 3 ms\n⟦explain⟧:\n```", "`explain` says nothing",
      "write its value after the colon"),
    Mistake(
      quantity + "answer: 3 ms\nwrong: 4 ms -> One.\nunit: ms\n⟦unit⟧: s\n```",
      "`unit` is said twice", "keep one of them"),
    Mistake(
      "# L\n\n## The leak\n\nIt leaks.\n\n" + quantity
        + "answer: 3 ms\nreread: ⟦the-laek⟧\n```",
      "there is no step with the id `the-laek`", "did you mean `the-leak`?"),
    Mistake(
      "# L\n\n## The leak\n\nIt leaks.\n\n" + quantity
        + "answer: 3 ms\nreread: lesson/⟦the-leek⟧\n```",
      "there is no step of lesson with the id `the-leek`",
      "did you mean `the-leak`?"),
  ]
}
