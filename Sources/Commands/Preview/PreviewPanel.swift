import Diagnostics
import Display
import Lessons

/// What is wrong with a lesson, below the page that it makes.
struct PreviewPanel {
  let medium: Medium

  /// A line across with the counts, then as many findings as there is room
  /// for: those about the page on the screen first, and errors before
  /// warnings.
  func lines(
    of previewed: PreviewedLesson, near page: SourceRange?, isMissing: Bool,
    atMost height: Int
  ) -> [StyledLine] {
    let source = previewed.lesson.source
    let state =
      isMissing
      ? "is not there; this is its last state" : counts(of: previewed.findings)
    var lines = [rule("\(source.name): \(state)", previewed.findings)]
    let errorsFirst =
      previewed.findings.filter { $0.severity == .error }
      + previewed.findings.filter { $0.severity != .error }
    let sorted =
      errorsFirst.filter { isNear($0, page) }
      + errorsFirst.filter { !isNear($0, page) }
    for (index, finding) in sorted.enumerated() {
      let report = report(finding, in: source)
      let left = sorted.count - index
      let needed = lines.count + report.count + (left > 1 ? 1 : 0)
      guard needed <= height else {
        if lines.count < height { lines.append(more(left)) }
        break
      }
      lines += report
    }
    return lines
  }

  /// Every finding, to be left behind.
  func farewell(_ previewed: PreviewedLesson) -> [StyledLine] {
    let source = previewed.lesson.source
    return previewed.findings.prefix(20).flatMap { report($0, in: source) }
      + [line("\(source.name): \(counts(of: previewed.findings))")]
  }

  private func isNear(_ finding: Diagnostic, _ page: SourceRange?) -> Bool {
    guard let page else { return false }
    return page.lower <= finding.range.lower
      && finding.range.lower <= page.upper
  }

  private func counts(of findings: [Diagnostic]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let words = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
    return words.isEmpty ? "nothing to mend" : words.joined(separator: ", ")
  }

  private func more(_ count: Int) -> StyledLine {
    line(" \(count) more: lif check lists them", Style(dim: true))
  }

  private func rule(_ text: String, _ findings: [Diagnostic]) -> StyledLine {
    let worst = findings.map(\.severity).max { $0 == .warning && $1 == .error }
    let color: Color? =
      switch worst {
      case .error: .red
      case .warning: .yellow
      case nil: nil
      }
    let left = line("── ", Style(dim: true)) + line(text + " ", Style(color))
    let rest = String(
      repeating: "─", count: max(0, medium.width - left.width))
    return (left + line(rest, Style(dim: true)))
      .truncated(to: medium.width, ellipsis: medium.characters.ellipsis)
  }

  /// A finding with its place, line and caret.
  private func report(
    _ finding: Diagnostic, in source: SourceText
  ) -> [StyledLine] {
    let color: Color = finding.severity == .error ? .red : .yellow
    return finding.report(in: source).split(separator: "\n").enumerated()
      .map { index, text in
        line(" " + text, index == 0 ? Style(color) : .plain)
          .truncated(to: medium.width, ellipsis: medium.characters.ellipsis)
      }
  }

  private func line(_ text: String, _ style: Style = .plain) -> StyledLine {
    StyledLine(text, style).spelled(in: medium.characters)
  }
}
