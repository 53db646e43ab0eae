private let quantity = "```exercise quantity id=q\n"

extension Mistake {
  /// What an answer may differ by.
  static let tolerances: [Mistake] = [

    Mistake(
      quantity + "answer: 10 ms to ⟦many digits⟧\n```",
      "this is no number of digits", "such as: latency to 3 digits"),
    Mistake(
      quantity + "answer: 10 ms to ⟦0 digits⟧\n```",
      "this is no number of digits", "such as: latency to 3 digits"),
    Mistake(
      quantity + "answer: ⟦3 nA .. 2 nA⟧\n```",
      "a range goes from a value to a larger one of its kind",
      "such as: 2 nA .. 2.4 nA, with a unit at both"),
    Mistake(
      quantity + "answer: ⟦3 .. 2 nA⟧\n```",
      "a range goes from a value to a larger one of its kind",
      "such as: 2 nA .. 2.4 nA, with a unit at both"),
    Mistake(
      quantity + "answer: ⟦10 ms ± 1 %⟧\n```",
      "this is the usual tolerance, and need not be said", "leave it out"),
    Mistake(
      quantity + "answer: 10 ms ± ⟦-1 ms⟧\n```",
      "a tolerance is not below zero"),
    Mistake(
      quantity + "answer: 10 ms ± about ⟦1 ms⟧\n```",
      "an operator is missing before `1 ms`"),
    Mistake(
      quantity + "answer: ⟦10 ms ± 95 %⟧\n```",
      "the answer `1 ms` (a tenth of the key) should not be right, and is "
        + "right",
      "the tolerance is so wide that it is right"),
    Mistake(
      "```experiment id=e\nneuron: R = inf, C = 1 nF, u_rest = -70 mV\n"
        + "run: 1 ms\n```\n" + quantity
        + "experiment: e\nanswer: ⟦R⟧\n```",
      "the answer is not finite, and nobody could type it",
      "ask for something finite"),
  ]
}
