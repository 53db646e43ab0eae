import Diagnostics
import Lessons
import Testing

/// How long the proof of one exercise may be.
@Suite struct ProofBudgetTests {
  /// A thousand variants about a neuron that fires for so long.
  private func diagnostics(seconds: Int, exercise: String) -> [Diagnostic] {
    let text = """
      # L

      ```experiment id=e
      given:  amp = 4 nA, q = 1
      neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
      input:  amp
      run:    \(seconds) s
      show:   nothing
      ```

      ```exercise \(exercise)
      ```
      """
    return Proof(Lesson(id: "l", SourceText(name: "l.md", text))).diagnostics
  }

  @Test(arguments: [
    "choice id=c\nexperiment: e\ngiven: q = 0 .. 999 step 1\n- [x] a\n- [ ] b",
    "choice id=c\nexperiment: e\ngiven: q = 0 .. 999 step 1\nwhere: q < 0\n"
      + "- [x] a\n- [ ] b",
    "parameter id=p\nexperiment: e\nask: amp = 1 .. 4 nA\n"
      + "expect: spikes > 5\nsolution: amp = 3 nA",
  ])
  func `a proof that takes too long is refused, once, with what to do`(
    _ exercise: String
  ) throws {
    let found = diagnostics(seconds: 600, exercise: exercise)
    let only = try #require(found.first)
    #expect(found.count == 1)
    #expect(only.code == "long-proof")
    #expect(
      only.message.hasPrefix("this exercise takes too long to prove: "))
    #expect(
      only.message.hasSuffix(
        " and more to come, where 300000000 steps in all are the limit"))
    #expect(only.suggestion == "give fewer variants, or a shorter run")
  }

  @Test func `what stands in a message counts as well`() {
    let links = (0..<40).map { "[\($0)](<lif:tau of e>)" }
      .joined(separator: " ")
    let found = diagnostics(
      seconds: 600,
      exercise: "choice id=c\nexperiment: e\ngiven: q = 0 .. 99 step 1\n"
        + "- [x] a\n- [ ] b\n  > \(links)")
    #expect(found.contains { $0.code == "long-proof" })
  }

  @Test func `many variants of a short run are proved`() {
    let found = diagnostics(
      seconds: 1,
      exercise: "choice id=c\nexperiment: e\ngiven: q = 0 .. 99 step 1\n"
        + "- [x] a\n- [ ] b")
    #expect(found == [])
  }
}
