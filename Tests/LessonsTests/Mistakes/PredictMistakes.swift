extension Mistake {
  /// Predictions.
  static let predictions: [Mistake] = [
    // With options, what belongs to a number means nothing.
    Mistake(
      drive + "```exercise predict id=p\nexperiment: drive\n"
        + "given: amp = 3 nA\n⟦unit⟧: mV\n- [x] it fires\n- [ ] it does not\n```",
      "`unit` is no key of a predict exercise"),
    Mistake(
      "```⟦exercise predict id=p⟧\nanswer: 3 ms\n```",
      "the exercise predict needs a line `experiment: …`"),
    Mistake(
      drive + "```⟦exercise predict id=p⟧\nexperiment: drive\n"
        + "answer: max_u ± 1 mV\n```",
      "the trace is on the page before it is predicted",
      "write `show: nothing` in the experiment, or give it another value here"),
    Mistake(
      drive + "```⟦exercise predict id=p⟧\nexperiment: drive\n"
        + "given: amp = 3 nA\n```",
      "the exercise predict needs a line `answer: …`"),
    Mistake(
      drive + "```exercise predict id=p\nexperiment: drive\n"
        + "given: amp = 3 nA\nanswer: ⟦u(300 ms)⟧\n```",
      "this has no value: the moment lies outside the recording"),
  ]
}
