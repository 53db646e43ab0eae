import Diagnostics
import Display
import Lessons
import Plot
import Tutor

/// A part of a page as lines; both faces show parts alike.
struct PartLayout {
  let medium: Medium
  /// How many rows a figure may take; nil leaves it to the figure.
  var figureHeight: Int?

  func lines(of parts: [Page.Part]) -> [StyledLine] {
    parts.flatMap { lines(of: $0) }
  }

  func lines(of part: Page.Part) -> [StyledLine] {
    medium.isSpoken ? spoken(part) ?? shown(part) : shown(part)
  }

  private func shown(_ part: Page.Part) -> [StyledLine] {
    switch part {
    case .passage(let passage): prose(passage)
    case .figure(let figure): [StyledLine()] + draw(figure) + [StyledLine()]
    case .table(let figure): table(figure)
    case .line(let text, let tone): sentence(text, tone)
    case .options(let options, let marker):
      [StyledLine()] + self.options(options, marker)
    case .answer(let label, let text, let echo, let isSolution):
      [StyledLine()] + answer(label, text, echo)
        + (isSolution ? sentence("The solution.", .good) : [])
    case .pointer(let place, let label, let text):
      pointer(at: place, label, text)
    case .menu(let entries): menu(entries)
    case .keys(let keys): self.keys(keys)
    case .sampleCurve(let title): sampleCurve(beside: title)
    case .scores(let scores): self.scores(scores)
    case .gap: [StyledLine()]
    }
  }

  private func prose(_ passage: Passage) -> [StyledLine] {
    let layout = MarkdownLayout(passage.document, on: medium) { link, text in
      passage.values[.init(link, text)]
    }
    return layout.lines(of: passage.blocks)
  }

  /// The picture and its caption; where there is no room for a picture, the
  /// caption is what is drawn.
  private func draw(_ figure: Figure) -> [StyledLine] {
    let picture = Display.draw(figure, on: medium, height: figureHeight)
    let caption = StyledLine(figure.caption).spelled(in: medium.characters)
    let isCaption = picture == caption.wrapped(to: medium.width)
    return (isCaption ? [] : picture) + sentence(figure.caption, .plain)
  }

  /// The numbers of a figure, and what is marked in it.
  private func table(_ figure: Figure) -> [StyledLine] {
    let lines = Display.table(figure, on: medium)
    return [StyledLine()] + lines + [StyledLine()]
      + sentence(figure.caption, .plain)
  }

  /// A title with a curve at its right, or below it where there is no room.
  private func sampleCurve(beside title: String) -> [StyledLine] {
    let columns = 26
    let words = sentence(title, .title)
    let curve = Display.sampleCurve(
      on: medium, columns: min(columns, medium.width - 2), rows: 2)
    let room = proseWidth - columns - 2
    guard words.count == 1, words[0].width <= room else {
      return words + curve.map { .blanks(1) + $0 }
    }
    return zip([words[0], StyledLine()], curve).map { left, right in
      left + .blanks(proseWidth - columns - left.width) + right
    }
  }

  func sentence(_ text: String, _ tone: Page.Tone) -> [StyledLine] {
    let looks = tone.looks
    let mark = StyledLine(" \(looks.mark)", looks.style)
    let line = StyledLine(quoting: text, in: looks.style)
      .spelled(in: medium.characters)
    let first = mark.spelled(in: medium.characters)
    return line.wrapped(
      to: proseWidth, first: first, rest: .blanks(first.width))
  }

  private func options(
    _ options: [Passage], _ marker: Page.Marker
  ) -> [StyledLine] {
    options.enumerated().flatMap { index, option in
      let layout = MarkdownLayout(option.document, on: medium) { link, text in
        option.values[.init(link, text)]
      }
      let number = StyledLine(
        "  \(marker.text(at: index))  ", Style(.cyan, bold: true))
      return layout.lines(
        of: option.blocks, first: number, rest: .blanks(number.width))
    }
  }

  /// The answer at the left, how it was read at the right.
  private func answer(
    _ label: String?, _ text: String, _ echo: String?
  ) -> [StyledLine] {
    let typed =
      StyledLine(" " + Self.lead(label))
      + StyledLine(text, Style(.cyan))
    guard let echo, echo != text else {
      return wrap(typed.spelled(in: medium.characters))
    }
    let left = typed.spelled(in: medium.characters)
    let right = StyledLine("read as \(echo)", Style(dim: true))
      .spelled(in: medium.characters)
    let room = proseWidth - left.width - right.width
    if room < 2 { return wrap(left) + wrap(StyledLine(" ") + right) }
    return [left + .blanks(room) + right]
  }

  /// A caret under the place in the answer above.
  private func pointer(
    at place: SourceRange, _ label: String?, _ text: String
  ) -> [StyledLine] {
    let bytes = Array(text.utf8)
    let lower = min(max(0, place.lower), bytes.count)
    let upper = min(max(place.upper, lower), bytes.count)
    let lead = " " + Self.lead(label)
    let before = columns(
      lead + String(decoding: bytes[..<lower], as: UTF8.self))
    let marked = columns(String(decoding: bytes[lower..<upper], as: UTF8.self))
    guard before + 1 <= medium.width else { return [] }
    let length = max(1, min(marked, medium.width - before))
    let caret = "^" + String(repeating: "~", count: length - 1)
    return [.blanks(before) + StyledLine(caret, Style(.yellow, bold: true))]
  }

  private func columns(_ text: String) -> Int {
    StyledLine(text).spelled(in: medium.characters).width
  }

  static func lead(_ label: String?) -> String {
    label.map { $0.isEmpty ? "= " : "\($0) = " } ?? "> "
  }

  private func wrap(_ line: StyledLine) -> [StyledLine] {
    line.wrapped(to: medium.width, first: "", rest: "   ")
  }

  /// Prose is not set wider than it reads well.
  private var proseWidth: Int { min(medium.width, 79) }
}

// MARK: - Lists

extension PartLayout {
  private func menu(_ entries: [Page.MenuEntry]) -> [StyledLine] {
    let widest = entries.map { Run($0.title).width }.max() ?? 0
    let digits = entries.map { "\($0.number)".count }.max() ?? 1
    let isWide = medium.width >= widest + 39 + digits
    return [StyledLine()]
      + entries.flatMap { entry in
        menuLines(
          entry, digits: digits, titleWidth: widest, isWide: isWide)
      } + [StyledLine()]
  }

  private func menuLines(
    _ entry: Page.MenuEntry, digits: Int, titleWidth: Int, isWide: Bool
  ) -> [StyledLine] {
    let marker = entry.isCurrent ? "▸" : " "
    let own = "\(entry.number)"
    let gap = String(repeating: " ", count: digits - own.count)
    let number = StyledLine(
      " \(marker)\(gap)\(own)  ", Style(.cyan, bold: true))
    let title = StyledLine(entry.title, Style(bold: entry.isCurrent))
    var line = number + title
    if isWide {
      line =
        line + .blanks(titleWidth - title.width + 2)
        + beside(entry)
    }
    line = line.spelled(in: medium.characters)
    let detail = StyledLine(entry.detail, Style(dim: true))
      .spelled(in: medium.characters)
    let indent = StyledLine.blanks(number.width)
    return line.wrapped(to: medium.width, first: "", rest: indent)
      + (entry.detail.isEmpty || isWide && entry.extent == nil
        ? []
        : detail.wrapped(to: proseWidth, first: indent, rest: indent))
  }

  /// What stands at the right of a title: how much of it is finished, or all
  /// there is to say of it.
  private func beside(_ entry: Page.MenuEntry) -> StyledLine {
    guard let extent = entry.extent else {
      return StyledLine(entry.detail, Style(dim: true))
    }
    return ProgressBar(done: extent.done, total: extent.total, cells: 10).line
  }

  private func keys(_ keys: [Page.KeyHelp]) -> [StyledLine] {
    func shown(_ help: Page.KeyHelp) -> StyledLine {
      StyledLine("  \(help.key)", Style(.cyan, bold: true))
        .spelled(in: medium.characters)
    }
    let widest = keys.map { shown($0).width - 2 }.max() ?? 0
    return [StyledLine()]
      + keys.flatMap { help in
        let key = shown(help)
        let lead = key + .blanks(widest + 4 - key.width + 1)
        return StyledLine(help.meaning).spelled(in: medium.characters)
          .wrapped(to: proseWidth, first: lead, rest: .blanks(lead.width))
      } + [StyledLine()]
  }
}

extension StyledLine {
  /// A sentence in which `backquotes` set off what can be typed.
  init(quoting text: String, in style: Style) {
    let pieces = text.split(
      separator: "`", omittingEmptySubsequences: false)
    guard pieces.count % 2 == 1 else {
      self.init(text, style)
      return
    }
    self.init(
      pieces.enumerated().map { index, piece in
        Run(String(piece), index % 2 == 1 ? Style(.cyan) : style)
      })
  }
}

extension Page.Tone {
  /// The mark before a sentence, and its style.
  fileprivate var looks: (mark: String, style: Style) {
    switch self {
    case .title: ("", Style(bold: true))
    case .plain: ("", .plain)
    case .quiet: ("", Style(dim: true))
    case .good: ("✓ ", Style(.green, bold: true))
    case .bad: ("✗ ", Style(.red, bold: true))
    case .remark: ("· ", Style(.yellow))
    }
  }
}
