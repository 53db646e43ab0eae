public import Display
import Lessons
import Plot
public import Tutor

/// An explorer on a whole screen: sliders and readouts above, the trace
/// below, on wide screens the f–I curve beside it.
///
/// What does not fit is left out from the bottom up: a low screen shows the
/// sliders around the chosen one, a narrow one puts readouts into a line.
public struct ExplorerLayout: Sendable {
  private let medium: Medium
  private let height: Int

  /// A layout for a screen; its height must be known.
  public init(on medium: Medium) {
    self.medium = medium
    height = max(1, medium.height ?? 24)
  }

  /// The explorer as it is to be seen.
  public func frame(of explorer: Explorer) -> Frame {
    let foot = footer(of: explorer)
    let head = explorer.showsHelp ? [title(explorer)] : header(of: explorer)
    let room = max(0, height - head.count - foot.lines.count)
    var body =
      explorer.showsHelp
      ? help(rows: room) : pictures(of: explorer, rows: room)
    while body.count < room { body.append("") }
    return Frame(
      width: medium.width, height: height, lines: head + body + foot.lines,
      cursor: foot.cursor.map { .init(row: height - 2, column: $0) })
  }

  /// The picture without what can be typed, to be left in the scrollback.
  public func farewell(_ explorer: Explorer) -> [StyledLine] {
    let rows = max(10, height - 4)
    let head = header(of: explorer)
    return head + pictures(of: explorer, rows: rows - head.count)
  }

  // MARK: Above

  private var isRoomy: Bool { height >= 18 }

  private func title(_ explorer: Explorer) -> StyledLine {
    cut(set(" " + explorer.title, Style(bold: true)))
  }

  private func header(of explorer: Explorer) -> [StyledLine] {
    let title = title(explorer)
    let rows = isRoomy ? max(5, height / 3) : max(2, height / 4)
    let panel = SliderPanel(medium: medium, rows: rows, explorer: explorer)
    return isRoomy ? [title, ""] + panel.lines + [""] : panel.lines
  }

  // MARK: Below

  /// A word, or what the chosen parameter is; then the keys.
  private func footer(
    of explorer: Explorer
  ) -> (lines: [StyledLine], cursor: Int?) {
    let prompt = PromptLayout(medium: medium)
    var page = explorer.prompt
    if medium.characters == .ascii {
      for key in page.keys.indices {
        page.keys[key].key = page.keys[key].key.withArrowsSpelt
      }
    }
    let keys = prompt.keys(of: page)
    let word = explorer.notice.map { notice in
      StyledLine(quoting: " · " + notice, in: Style(.yellow))
        .spelled(in: medium.characters)
    }
    guard explorer.entry == nil else {
      let input = prompt.line(of: page)
      return ([cut(word ?? ""), input.line, keys], input.cursor)
    }
    return ([cut(word ?? place(of: explorer)), keys], nil)
  }

  /// `amp: 0.1 nA to 10 nA, at first 1.9 nA`.
  private func place(of explorer: Explorer) -> StyledLine {
    guard let parameter = explorer.parameter else { return "" }
    let former = parameter.former.map { ", at first \($0)" } ?? ""
    let ends = "\(parameter.lower) to \(parameter.upper)"
    return set(" \(parameter.name): \(ends)\(former)", Style(dim: true))
  }

  // MARK: The picture

  private func help(rows: Int) -> [StyledLine] {
    Array(
      PartLayout(medium: medium).lines(of: .keys(Explorer.help))
        .withoutDoubleBlanks.prefix(rows))
  }

  private func pictures(of explorer: Explorer, rows: Int) -> [StyledLine] {
    guard let trial = explorer.trial else { return [set(" …", .plain)] }
    let isWide = medium.width >= 120 && rows >= 16
    guard isWide || explorer.showsRates, let rates = trial.rates else {
      return picture(trial.figure, columns: medium.width, rows: rows)
    }
    guard isWide else {
      return picture(rates, columns: medium.width, rows: rows)
    }
    let right = medium.width * 2 / 5
    let left = medium.width - right - 2
    return zipped(
      picture(trial.figure, columns: left, rows: rows), left + 2,
      picture(rates, columns: right, rows: rows))
  }

  /// A figure with its sentence below, in so many rows.
  private func picture(
    _ figure: Figure, columns: Int, rows: Int
  ) -> [StyledLine] {
    var narrow = medium
    narrow.width = columns
    let most = rows >= 16 ? 2 : rows >= 9 ? 1 : 0
    let sentence = set(figure.caption, .plain)
    var caption = sentence.wrapped(to: columns, first: " ", rest: " ")
    if most > 0, caption.count > most {
      let rest = caption[(most - 1)...].reduce(StyledLine()) { $0 + $1 }
      caption[most - 1] = rest.truncated(
        to: columns, ellipsis: medium.characters.ellipsis)
    }
    caption.removeLast(max(0, caption.count - most))
    while caption.count < most { caption.append("") }
    let drawn = draw(
      isRoomy ? figure : figure.withoutStrips, on: narrow,
      height: max(0, rows - most))
    return Array(drawn.prefix(max(0, rows - most))) + caption
  }

  private func zipped(
    _ left: [StyledLine], _ column: Int, _ right: [StyledLine]
  ) -> [StyledLine] {
    (0..<max(left.count, right.count)).map { row in
      let first = left.indices.contains(row) ? left[row] : ""
      guard right.indices.contains(row) else { return first }
      return first + .blanks(max(0, column - first.width)) + right[row]
    }
  }

  private func set(_ text: String, _ style: Style) -> StyledLine {
    StyledLine(text, style).spelled(in: medium.characters)
  }

  private func cut(_ line: StyledLine) -> StyledLine {
    line.truncated(to: medium.width, ellipsis: medium.characters.ellipsis)
  }
}

extension Figure {
  /// The figure without its small panels, for a low screen.
  fileprivate var withoutStrips: Figure {
    var copy = self
    copy.panels.removeAll { $0.size == .strip }
    return copy.panels.isEmpty ? self : copy
  }
}

extension String {
  /// Two arrows in words, where each by itself would run into the other.
  fileprivate var withArrowsSpelt: String {
    replacing("↑↓", with: "up/down").replacing("←→", with: "left/right")
  }
}
