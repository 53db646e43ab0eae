import Diagnostics
import Testing

@Suite struct SuggestionTests {
  /// Distances counted by hand, as insertions, deletions, substitutions and
  /// swaps of neighbours.
  @Test(
    arguments: [
      ("answer", "answer", true),  // 0
      ("ANSWER", "answer", true),  // 0: case is free
      ("anwser", "answer", true),  // 1: a swap
      ("anser", "answer", true),  // 1: an insertion, of at most 1
      ("annswer", "answer", true),  // 1: a deletion, of at most 2
      ("enswar", "answer", true),  // 2: two substitutions, of at most 2
      ("ensvar", "answer", false),  // 3
      ("wasner", "answer", false),  // 3, of at most 2
      ("hnit", "hint", true),  // 1, of at most 1
      ("hitn", "hint", true),  // 1
      ("ihnt", "hint", true),  // 1
      ("tnih", "hint", false),  // more than 1
      ("x", "u", true),  // 1, of at least 1
      ("x", "tau", false),  // 3
      ("ϑreshold", "threshold", true),  // 2, of at most 2
      ("", "u", false),
      ("u", "", true),  // 1
    ])
  func `a third of the letters may be wrong`(
    word: String, candidate: String, isClose: Bool
  ) {
    #expect(
      closest(to: word, among: [candidate]) == (isClose ? candidate : nil))
  }

  @Test func `the nearest wins, and of equals the first`() {
    #expect(
      closest(to: "spike", among: ["spine", "spikes", "spike"]) == "spike")
    #expect(closest(to: "spyke", among: ["spoke", "spike"]) == "spoke")
    #expect(closest(to: "spyke", among: []) == nil)
  }

  @Test func `of candidates that differ in case, the one spelt alike wins`() {
    #expect(closest(to: "Tau", among: ["tau", "Tau", "TAU"]) == "Tau")
    #expect(closest(to: "tau", among: ["TAU", "Tau", "tau"]) == "tau")
  }

  @Test func `a very long word is close to nothing, and costs nothing`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(closest(to: long, among: [long]) == nil)
    #expect(closest(to: "answer", among: [long, "answer"]) == "answer")
    #expect(
      closest(
        to: String(repeating: "a", count: 64),
        among: [
          String(repeating: "a", count: 63)
        ]) != nil)
  }
}
