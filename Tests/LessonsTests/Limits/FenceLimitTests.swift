import Diagnostics
import Lessons
import Testing

/// Fences without end: what they hold is bounded, and said.
@Suite struct FenceLimitTests {
  private func diagnostics(_ fence: String) -> [Diagnostic] {
    let text = "# L\n\n\(drive)\n```exercise \(fence)\n```\n"
    return Proof(Lesson(id: "l", SourceText(name: "l.md", text))).diagnostics
  }

  private static let quantity =
    "quantity id=q\nexperiment: drive\nanswer: tau"

  @Test func `an exercise has at most a hundred lines of one key`() throws {
    let rule = "hint: one\n"
    let sound = Self.quantity + "\n" + String(repeating: rule, count: 99)
    #expect(diagnostics(sound + "hint: two") == [])
    let found = diagnostics(sound + rule + "hint: two")
    #expect(
      found.map(\.message) == [
        "an exercise has at most 100 lines `hint`, and this has 101"
      ])
    #expect(found.first?.suggestion == "make two exercises of it")
  }

  @Test func `a list of values ends at a thousand`() {
    let values = (1...1_001).map(String.init).joined(separator: ", ")
    let found = diagnostics(
      Self.quantity + "\ngiven: amp = {\(values)} nA")
    #expect(
      found.map(\.message) == [
        "this list has more than 1000 values, each of which would be a "
          + "variant to prove"
      ])
  }

  @Test func `a value of many lines keeps the way back to each`() {
    let lines = (0..<3_000).map { "\n       a\($0) = 1 nA," }.joined()
    let marked = Marked(
      "# L\n\n```experiment id=e\ngiven: b = 1 nA,\(lines) c = ⟦oops⟧\n"
        + "neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, "
        + "threshold = -50 mV\nrun: 1 ms\n```\n")
    let found = Proof(Lesson(id: "l", marked.source)).diagnostics
    #expect(found.map(\.range) == [marked.place])
  }
}
