private let match = "```exercise match id=m\na :: b\nc :: d\ne :: d\n"

extension Mistake {
  /// Matches.
  static let matches: [Mistake] = [

    Mistake(
      "```exercise match id=m\n⟦a - b⟧\nc :: d\n```",
      "this line is no `left :: right` and no key",
      "write two things that belong together, with `::` between them"),
    Mistake(
      "```exercise match id=m\n⟦a :: b :: c⟧\nc :: d\n```",
      "this line is no `left :: right` and no key",
      "write two things that belong together, with `::` between them"),
    Mistake(
      "```⟦exercise match id=m⟧\na :: b\n```",
      "a match needs from 2 to 12 lines `left :: right`",
      "write a line for each two that belong together"),
    Mistake(
      match + "wrong: ⟦1 with 1⟧ -> No.\n```",
      "a mistake here names two lines by their numbers",
      "such as 3 with 2 -> message"),
    Mistake(
      match + "wrong: ⟦1 with 4⟧ -> No.\n```",
      "there is no line 4 here", "the lines are 1 to 3"),
    Mistake(
      match + "wrong: ⟦1 with 2⟧\n```",
      "`wrong` needs a condition and what to say about it",
      "write: condition -> message"),
    Mistake(
      match + "wrong: ⟦2 with 3⟧ -> No.\n```",
      "this `wrong` can never fire: both right sides say the same",
      "leave it out"),
    Mistake(
      match + "wrong: 1 with 2 -> No.\nwrong: ⟦1 with 3⟧ -> No.\n```",
      "this `wrong` can never fire: an earlier one says the same",
      "leave one of them out"),
    Mistake(
      match + "⟦e ::⟧\n```", "a side of this pair says nothing",
      "write something on either side of `::`"),
    Mistake(
      match + "⟦a :: e⟧\n```", "this left side stands twice",
      "say it in other words, or once"),
  ]
}
