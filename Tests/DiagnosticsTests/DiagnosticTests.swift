import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func `a shifted finding differs in its range only`() {
    let finding = Diagnostic(
      .warning, code: "idle-line", "this line does nothing",
      at: SourceRange(3, 7), suggestion: "leave it out", notes: ["a note"])
    let moved = finding.shifted(by: 40)
    #expect(moved.range == SourceRange(43, 47))
    #expect(moved.shifted(by: -40) == finding)
  }

  @Test func `a finding is an error unless it is said to be a warning`() {
    let finding = Diagnostic(code: "x", "y", at: SourceRange(0, 0))
    #expect(finding.severity == .error)
    #expect(finding.suggestion == nil)
    #expect(finding.notes.isEmpty)
  }
}
