public import Diagnostics
public import Markdown
import MathText

extension Document {
  /// What the authors of its formulas should mend, at its place in the text.
  public var formulaDiagnostics: [Diagnostic] {
    nodes.flatMap { node -> [Diagnostic] in
      guard let tex = node.kind.tex else { return [] }
      let found = Formula(tex).diagnostics
      return found.isEmpty ? [] : placed(found, of: tex, at: node.range)
    }
  }

  /// Ranges within a formula as ranges within the text. Where the lines of a
  /// formula stand apart, as in a quote, all of it is pointed at.
  private func placed(
    _ found: [Diagnostic], of tex: String, at range: SourceRange
  ) -> [Diagnostic] {
    let marks = range.count - tex.utf8.count
    let start = range.lower + marks / 2
    let isWhole =
      source[SourceRange(start, start + tex.utf8.count)] == tex
    return found.map { finding in
      var copy = finding.shifted(by: start)
      if !isWhole { copy.range = range }
      return copy
    }
  }
}

/// The formulas of a lesson, those of its messages included.
struct FormulaCheck {
  let diagnostics: [Diagnostic]
  let count: Int

  init(_ lesson: Lesson) {
    let messages = lesson.exercises.flatMap(\.messages)
    diagnostics =
      lesson.document.formulaDiagnostics
      + messages.flatMap { message in
        message.document.formulaDiagnostics.map { finding in
          var copy = finding
          copy.range = message.place(finding.range)
          return copy
        }
      }
    count = ([lesson.document] + messages.map(\.document))
      .reduce(0) { $0 + $1.nodes.count { $0.kind.tex != nil } }
  }
}

extension Node.Kind {
  fileprivate var tex: String? {
    switch self {
    case .math(let tex, _), .mathBlock(let tex): tex
    default: nil
    }
  }
}
