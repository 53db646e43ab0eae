private let order = "```exercise order id=o\n1. a\n2. b\n3. c\n"

extension Mistake {
  /// Orders.
  static let orders: [Mistake] = [

    Mistake(
      "```exercise order id=o\n1. a\n⟦3. b⟧\n2. c\n```",
      "this is number 2 of the list, not 3",
      "number the lines 1., 2., 3., …"),
    Mistake(
      "```exercise order id=o\n1. a\n⟦- b⟧\n2. c\n```",
      "this line is no numbered item and no key",
      "write `1. …`, in the right order"),
    Mistake(
      "```⟦exercise order id=o⟧\n1. a\n2. b\n```",
      "an order needs from 3 to 12 numbered lines",
      "write `1. …`, in the right order"),
    Mistake(
      order + "wrong: ⟦2 before 3⟧ -> No.\n```",
      "a mistake of order puts a later item before an earlier one",
      "such as 3 before 2 -> message"),
    Mistake(
      order + "wrong: ⟦4 before 2⟧ -> No.\n```",
      "there is no line 4 here", "the lines are 1 to 3"),
    Mistake(
      order + "wrong: ⟦2 after 3⟧ -> No.\n```",
      "a mistake here names two lines by their numbers",
      "such as 3 before 2 -> message"),
    Mistake(
      order + "wrong: ⟦3 before 2⟧\n```",
      "`wrong` needs a condition and what to say about it",
      "write: condition -> message"),
    Mistake(
      order + "wrong: 3 before 2 -> No.\nwrong: ⟦3 before 2⟧ -> No.\n```",
      "this `wrong` is never said: whoever makes it makes an earlier one too",
      "put it before the others, or leave it out"),
    // Who puts 3 before 1 puts 2 before 1 or 3 before 2.
    Mistake(
      order + "wrong: 2 before 1 -> No.\nwrong: 3 before 2 -> No.\n"
        + "wrong: ⟦3 before 1⟧ -> No.\n```",
      "this `wrong` is never said: whoever makes it makes an earlier one too",
      "put it before the others, or leave it out"),
    Mistake(
      "```exercise order id=o\n1. a\n2. b\n⟦3. a⟧\n```",
      "this item stands twice, so that its place cannot be known",
      "say it in other words, or once"),
  ]
}
