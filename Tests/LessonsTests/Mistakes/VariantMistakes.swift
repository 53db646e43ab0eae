private let quantity = "```exercise quantity id=q\n"

private let coarse = drive.replacing(
  "run:", with: "method: euler step 5 ms\nrun:")

extension Mistake {
  /// Values that are given, and what drops some of them.
  static let variants: [Mistake] = [
    Mistake(
      quantity + "given: a = {2, 4} nA\ngiven: ⟦a⟧ = {5, 6} nA\n"
        + "answer: a\n```",
      "`a` is given twice", "keep one of them"),
    Mistake(
      quantity + "given: a = ⟦2.4 .. 3.2 nA⟧\nanswer: a\n```",
      "a range of values that are given needs its step",
      "such as 2.4 .. 3.2 nA step 0.1, so that the values can be counted and "
        + "proved"),
    Mistake(
      quantity + "given: a = ⟦{2, 4 nA⟧\nanswer: a\n```",
      "this list of values has no end", "such as {2, 4, 8} nA"),
    Mistake(
      quantity + "given: a = {2, 4, ⟦2⟧} nA\nanswer: a\n```",
      "this value stands twice in the list", "leave one of them out"),
    Mistake(
      quantity + "given: a = {2 nA, ⟦3 ms⟧}\nanswer: a\n```",
      "this is a time, the values before it are a current",
      "give all of them units of one kind"),
    Mistake(
      quantity + "given: a = {2, ⟦⟧, 4} nA\nanswer: a\n```",
      "a value is missing in this list", "such as {2, 4, 8} nA"),
    Mistake(
      quantity + "given: a = {⟦1 < 2⟧, 3}\nanswer: a\n```",
      "this is no value", "such as {2, 4, 8} nA"),
    Mistake(
      quantity + "given: a = {2, ⟦b⟧} nA\nanswer: a\n```",
      "`b` has no meaning here"),
    Mistake(
      quantity + "given: a = 0 .. 100 step 1 nA, ⟦b⟧ = 0 .. 100 step 1 nA\n"
        + "answer: a + b\n```",
      "with this there are 10201 variants; at most 1000 can be proved",
      "give fewer values, or a larger step"),
    Mistake(
      quantity + "given: ⟦a 3 nA⟧\nanswer: 3 nA\n```",
      "this is no `name = value`", "such as: amp = 2.5 nA"),
    Mistake(
      quantity + "given: a = {1, 2} nA\nwhere: ⟦a > 9 nA⟧\nanswer: a\n```",
      "`where` drops every variant",
      "give other values, or a weaker condition"),
    Mistake(
      quantity + "given: a = {1, 2} nA\nwhere: ⟦a < 9 nA⟧\nanswer: a\n```",
      "`where` drops no variant", "leave it out"),
    Mistake(
      quantity + "given: a = {1, 2} nA\nwhere: ⟦a * 2⟧\nanswer: a\n```",
      "`where` takes a relation, not a value", "such as spikes > 0"),
    Mistake(
      quantity + "given: a = {1, 2} nA\nanswer: ⟦3 nA⟧\n```",
      "the answer is the same in all 2 variants",
      "let `given` vary what the answer depends on"),
    Mistake(
      drive + quantity
        + "experiment: drive\nsteps: ⟦maybe⟧\nanswer: R * amp\n```",
      "there is no word about steps `maybe`"),
    Mistake(
      coarse + quantity + "experiment: drive\nanswer: ⟦u(20 ms)⟧\n```",
      "with half the step another answer is right",
      "make the step smaller, or write `steps: matter` where the errors of the "
        + "method are the point"),
  ]
}
