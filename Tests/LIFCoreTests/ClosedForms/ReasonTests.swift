import LIFCore
import Testing

@Suite struct ReasonTests {
  @Test(
    arguments: [
      (.notFinite, "currents, potentials and times must be finite"),
      (.beforeTheBeginning, "the time lies before the beginning"),
      (.noTimeStep, "a time step is finite and longer than 0 ms"),
      (.outsideTimeStep, "the time lies outside its time step"),
      (.noTimeConstant, "a time constant is finite and above 0 ms"),
      (.noDeviation, "a standard deviation is finite and not below zero"),
      (.noFrequency, "a frequency is finite and not below 0 Hz"),
      (.doesNotLeak, "the membrane does not leak, so nothing settles"),
      (
        .neverPeaks,
        "the membrane does not leak, so the potential never falls again"
      ),
      (.tooLarge, "the result is larger than a number can be"),
    ] as [(Undefined, String)])
  func `a formula that does not hold says why`(
    reason: Undefined, words: String
  ) {
    #expect(reason.words == words)
  }
}
