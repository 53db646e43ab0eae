public import Diagnostics
public import Markdown
import MathText

extension Document {
  /// What the authors of its formulas should mend, at its place in the text.
  public var formulaDiagnostics: [Diagnostic] {
    nodes.flatMap { node -> [Diagnostic] in
      guard let tex = node.kind.tex else { return [] }
      return formulaDiagnostics(of: tex, at: node.range)
    }
  }

  fileprivate func formulaDiagnostics(
    of tex: String, at range: SourceRange
  ) -> [Diagnostic] {
    let found = Formula(tex).diagnostics
    return found.isEmpty ? [] : placed(found, of: tex, at: range)
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
  let obligations: [Obligation]

  init(_ lesson: Lesson) {
    let messages = lesson.exercises.flatMap(\.messages)
    obligations =
      Self.obligations(of: lesson.document) { $0 }
      + messages.flatMap { message in
        Self.obligations(of: message.document, at: message.place)
      }
  }

  /// One for each formula, and one for each further finding in it.
  private static func obligations(
    of document: Document, at place: (SourceRange) -> SourceRange
  ) -> [Obligation] {
    document.nodes.flatMap { node -> [Obligation] in
      guard let tex = node.kind.tex else { return [] }
      let words = "the formula can be read"
      let found = document.formulaDiagnostics(of: tex, at: node.range)
      if found.isEmpty {
        return [Obligation(words, at: place(node.range), nil)]
      }
      return found.map { finding in
        var copy = finding
        copy.range = place(finding.range)
        return Obligation(words, at: copy.range, copy)
      }
    }
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
