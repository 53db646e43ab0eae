extension Mistake {
  /// Choices.
  static let choices: [Mistake] = [
    Mistake(
      "```⟦exercise choice id=c⟧\nseveral: no\n- [x] a\n- [x] b\n- [ ] c\n```",
      "2 options are marked as right",
      "mark one of them, or leave `several: no` out"),
    Mistake(
      "```⟦exercise choice id=c⟧\n- [ ] a\n- [ ] b\n```", "no option is right",
      "mark the right one `- [x]`"),
    Mistake(
      "```⟦exercise choice id=c⟧\n- [x] a\n```",
      "a choice needs at least two options",
      "write a line `- [ ] …` for each"),
    Mistake(
      "```exercise choice id=c\n- [x] a\n⟦- [ ] a⟧\n```",
      "this option stands twice", "say it in other words, or once"),
    Mistake(
      "```exercise choice id=c\n- [x] a\n- [ ] b\n⟦* [ ] c⟧\n```",
      "this line is no option and no key",
      "options begin with `- [ ]` or `- [x]`, feedback with an indented `>`"),
    Mistake(
      "```exercise choice id=c\n- [x] a\n- [ ] b\nshuffle: ⟦noo⟧\n```",
      "there is no setting `noo`", "did you mean `no`?"),

    Mistake(
      "```exercise choice id=c\n- [x] a\n"
        + (2...26).map { "- [ ] \($0)\n" }.joined() + "⟦- [ ] 27⟧\n```",
      "nobody chooses among 27 options", "leave at most 26"),
    Mistake(
      "```exercise choice id=c\n- [x] a\n⟦- [ ]⟧\n```",
      "this option says nothing", "write its text behind the mark"),
    Mistake(
      "```exercise choice id=c\nseveral: ⟦maybe⟧\n- [x] a\n- [ ] b\n```",
      "there is no setting `maybe`"),
    Mistake(
      drive + "```⟦exercise choice id=c⟧\nexperiment: drive\n"
        + "- [spikes = 1] a\n- [spikes > 1] b\n```",
      "no option is right", "let one of the relations hold"),
    Mistake(
      drive + "```⟦exercise choice id=c⟧\nexperiment: drive\n"
        + "- [spikes = 0] a\n- [spikes < 9] b\n```",
      "2 options are right",
      "let one relation hold, or write `several: yes`"),
    Mistake(
      drive + "```exercise choice id=c\nexperiment: drive\n"
        + "- [x] a\n- [⟦3 nA⟧] b\n```",
      "the mark of an option is a relation, not a value",
      "such as - [spikes = 0] it stays silent"),
    Mistake(
      drive + "```exercise choice id=c\nexperiment: drive\n"
        + "- [x] a\n- [⟦spiks⟧ = 0] b\n```",
      "`spiks` has no meaning here", "did you mean `spikes`?"),
    Mistake(
      drive + "```exercise choice id=c\nexperiment: drive\n"
        + "given: amp = {1, 3} nA\n- [⟦amp > 0 nA⟧] a\n- [ ] b\n```",
      "this is right in every variant",
      "let the values vary further, or mark it `[x]`"),
    Mistake(
      drive + "```exercise choice id=c\nexperiment: drive\n"
        + "given: amp = {1, 3} nA\n- [⟦amp > 9 nA⟧] a\n- [x] b\n```",
      "this is wrong in every variant",
      "let the values vary further, or mark it `[ ]`"),
  ]
}
