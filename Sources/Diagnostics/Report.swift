import Text

extension Diagnostic {
  /// The finding as people read it: message, place, line, caret.
  ///
  ///     error: `anwser` is no key of a quantity exercise
  ///       Lessons/leaky.md:41:1
  ///        41 | anwser: R * C
  ///           | ^~~~~~ did you mean `answer`?
  ///
  /// What the source holds is made visible first, so that a file cannot
  /// steer the terminal through its own error message. The place is worked
  /// out unless it is known already.
  public func report(
    in source: SourceText, at known: SourcePosition? = nil
  ) -> String {
    let place = known ?? source.position(of: range.lower)
    let line = source.range(ofLine: place.line)
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    let window = Window(line: line, around: range, in: source)

    var lines = ["\(severity.rawValue): \(message.visible)"]
    lines.append("  \(source.name.visible):\(place.line):\(place.column)")
    lines.append("   \(number) | \(window.text)")
    let offer = suggestion.map { " " + $0.visible } ?? ""
    lines.append("   \(gutter) | \(window.caret)\(offer)")
    lines += notes.map { "   \(gutter) = \($0.visible)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The part of a long line around the caret, and the caret below it.
private struct Window {
  let text: String
  let caret: String

  init(line: SourceRange, around range: SourceRange, in source: SourceText) {
    let line = source.part(of: line, near: range)
    let lead = Array(source[SourceRange(line.lower, range.lower)])
    let end = min(range.upper, line.upper)
    let marked = Array(source[SourceRange(range.lower, end)])
    let rest = Array(source[SourceRange(max(end, range.lower), line.upper)])

    let shownLead = lead.suffix(44)
    let shownMark = marked.prefix(44)
    let room = 64 - shownLead.count - marked.count
    let shownRest = rest.prefix(max(0, room))
    let before = (lead.count > 44 ? "…" : "") + String(shownLead).visible
    let under = String(shownMark).visible
    let cut = rest.count > shownRest.count || marked.count > 44
    text = before + under + String(shownRest).visible + (cut ? "…" : "")
    caret =
      String(repeating: " ", count: before.width) + "^"
      + String(repeating: "~", count: max(0, under.width - 1))
  }
}

extension SourceText {
  /// As much of a line as a report can show, and a little more, so that no
  /// report takes longer because its line is long.
  fileprivate func part(
    of line: SourceRange, near range: SourceRange
  ) -> SourceRange {
    let reach = 1_000
    var lower = max(line.lower, range.lower - reach)
    var upper = min(line.upper, range.lower + reach)
    while lower > line.lower, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < line.upper, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return SourceRange(lower, upper)
  }
}
