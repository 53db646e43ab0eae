import Diagnostics
import Display
import Plot
import Tutor

// Parts for a screen reader: what a picture, a column or a mark tells others
// is said in words, one thing after the other.

extension PartLayout {
  /// The part in words; nil where its text is all there is to it.
  func spoken(_ part: Page.Part) -> [StyledLine]? {
    switch part {
    case .figure(let figure):
      [StyledLine()]
        + said("Figure. \(figure.caption) `:t` reads its numbers.")
        + [StyledLine()]
    case .table(let figure): spokenTable(figure)
    case .line(let text, _): said(text)
    case .answer(let label, let text, let echo, let isSolution):
      said(
        (isSolution ? "The solution: " : "You typed: ")
          + spokenAnswer(label, text, echo))
    case .pointer(let place, _, let text): said(spokenPlace(place, in: text))
    case .menu(let entries): entries.flatMap { said(spokenEntry($0)) }
    case .keys(let keys):
      keys.flatMap { said("`\($0.key)`: \($0.meaning).") }
    case .scores(let scores):
      scores.flatMap { said("\($0.title): \($0.right) of \($0.total).") }
    case .sampleCurve(let title): said(title)
    case .passage, .options, .gap: nil
    }
  }

  private func said(_ text: String) -> [StyledLine] {
    sentence(text, .plain)
  }

  private func spokenAnswer(
    _ label: String?, _ text: String, _ echo: String?
  ) -> String {
    let name = label.flatMap { $0.isEmpty ? nil : "\($0) = " } ?? ""
    let reading = echo.flatMap { $0 == text ? nil : ", read as \($0)" } ?? ""
    return "\(name)\(text)\(reading)."
  }

  /// What the caret would stand under.
  private func spokenPlace(_ place: SourceRange, in text: String) -> String {
    let bytes = Array(text.utf8)
    let lower = min(max(0, place.lower), bytes.count)
    let upper = min(max(place.upper, lower), bytes.count)
    let marked = String(decoding: bytes[lower..<upper], as: UTF8.self)
    return marked.isEmpty
      ? "The trouble is at its end." : "The trouble is at: \(marked)."
  }

  private func spokenEntry(_ entry: Page.MenuEntry) -> String {
    let extent = entry.extent.map {
      ". \($0.done) of \($0.total) steps finished"
    }
    let detail = entry.detail.isEmpty ? "" : ". \(entry.detail)"
    let here = entry.isCurrent ? ". You are here" : ""
    return "\(entry.number): \(entry.title)\(detail)\(extent ?? "")\(here)."
  }

  /// A row a line, each number behind the name of its column.
  private func spokenTable(_ figure: Figure) -> [StyledLine] {
    let table = figure.table()
    let rows = table.rows.map { row in
      zip(table.header, row).map { "\($0): \($1)" }.joined(separator: "; ")
    }
    return said("Table. \(figure.caption)")
      + (rows + table.remarks).flatMap { said($0 + ".") }
  }
}

extension Page.Header {
  /// Where the learner is, as a sentence.
  var spoken: String {
    let name = isLesson ? "Lesson \(lesson)" : lesson
    let names = [name, place, title].compactMap { $0 }
    let place = names.joined(separator: ". ") + "."
    if total == 0 { return place }
    return
      "\(place) \(done) of \(total) \(isLesson ? "steps" : "questions") finished."
  }
}
