import Diagnostics
import Markdown

/// What was meant to be a value or a formula, and is plain text because of
/// how it is written.
struct StrayCheck {
  private(set) var obligations: [Obligation] = []

  init(_ lesson: Lesson) {
    check(lesson.document) { $0 }
    for message in lesson.exercises.flatMap(\.messages) {
      check(message.document, at: message.place)
    }
  }

  private mutating func check(
    _ document: Document, at place: (SourceRange) -> SourceRange
  ) {
    for node in document.nodes {
      guard let finding = Self.finding(node.kind) else { continue }
      var copy = finding
      copy.range = place(node.range)
      obligations.append(
        Obligation("nothing is plain text by mistake", at: copy.range, copy))
    }
  }

  private static func finding(_ kind: Node.Kind) -> Diagnostic? {
    switch kind {
    case .text(let text) where text.contains("lif:"):
      Diagnostic(
        code: "stray-value", "this is no link, and is shown as it stands",
        at: SourceRange(0, 0),
        suggestion: "a formula with blanks goes in angle brackets: "
          + "[20 mV](<lif:threshold - u_rest>)")
    case .code(let text)
    where text.contains("](lif:") || text.contains("](<lif:"):
      Diagnostic(
        code: "stray-value",
        "in backquotes this is no link: it is shown as it stands, and its "
          + "number is not checked", at: SourceRange(0, 0),
        suggestion: "end the backquotes before the value")
    case .text(let text) where text.contains("$\\"):
      Diagnostic(
        code: "stray-formula", "this `$` begins no formula",
        at: SourceRange(0, 0),
        suggestion: "end it with another `$`, and close every brace in it")
    case .link(let address, _) where address.soleName == address:
      Diagnostic(
        code: "stray-value", "`\(address)` is the address of nothing",
        at: SourceRange(0, 0), suggestion: "did you mean `lif:\(address)`?")
    default: nil
    }
  }
}
