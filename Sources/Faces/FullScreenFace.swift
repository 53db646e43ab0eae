public import Display
public import Tutor

/// A page on a whole screen: header, scrolling body, pinned prompt.
public struct FullScreenFace: Sendable {
  /// The screen; set when it changes its size.
  public var medium: Medium
  private var scroll = 0
  /// How far pages were scrolled that may come back.
  private var scrolls: [Int: Int] = [:]
  private var pageID = -1
  private var exchangeCount = 0
  private var bodyHeight = 1
  private var bodyRows = 0

  /// A face on a screen; its height must be known.
  public init(on medium: Medium) { self.medium = medium }

  private var height: Int { max(1, medium.height ?? 24) }

  /// Whether there is room for the prompt and the page, and nothing else.
  private var isLow: Bool { height < 8 }

  /// Whether there is more below what is shown.
  private var hasMoreBelow: Bool {
    bodyHeight > 0 && scroll + bodyHeight < bodyRows
  }

  /// Takes the keys that scroll; what it leaves is for the session.
  ///
  /// Enter on an empty line turns to the rest of a long page first.
  public mutating func filter(_ key: Key, on page: Page) -> Key? {
    if page.explorer != nil { return key }
    let isEmpty = page.prompt.line.characters.isEmpty
    let arrowsScroll = !page.prompt.takesAnswer && isEmpty
    switch key {
    case .pageDown: scroll(by: pageful)
    case .pageUp: scroll(by: -pageful)
    case .down where arrowsScroll: scroll(by: 1)
    case .up where arrowsScroll: scroll(by: -1)
    case .character(" ") where arrowsScroll && hasMoreBelow,
      .enter where isEmpty && hasMoreBelow:
      scroll(by: pageful)
    default: return key
    }
    return nil
  }

  /// A screen, less the row that shows where the eye was.
  private var pageful: Int { max(1, bodyHeight - 1) }

  private mutating func scroll(by rows: Int) {
    scroll = min(max(0, scroll + rows), max(0, bodyRows - bodyHeight))
  }

  /// The page as it is to be seen.
  public mutating func frame(of page: Page) -> Frame {
    if let explorer = page.explorer {
      return ExplorerLayout(on: medium).frame(of: explorer)
    }
    let prompt = PromptLayout(medium: medium)
    let form = isLow ? [] : prompt.formAbove(page.prompt, rows: height / 3)
    let input = prompt.line(of: page.prompt, saysForm: form.isEmpty)
    let header = isLow ? [] : headerLines(of: page)
    let footer: [StyledLine] =
      isLow
      ? [input.line]
      : [""] + form + [input.line, prompt.keys(of: page.prompt)]
    bodyHeight = height - header.count - footer.count
    let body = self.body(of: page)
    bodyRows = body.count
    follow(page)

    var shown = Array(body.dropFirst(scroll).prefix(bodyHeight))
    while shown.count < bodyHeight { shown.append("") }
    var lines = header + shown + footer
    if hasMoreBelow, !isLow {
      lines[height - footer.count] = moreMark(" ↓ more: Enter or PgDn")
    }
    if scroll > 0, header.count > 1 { lines[1] = moreMark(" ↑ more: PgUp") }
    let row = isLow ? height - 1 : height - 2
    return Frame(
      width: medium.width, height: height, lines: lines,
      cursor: .init(row: row, column: input.cursor))
  }

  private func headerLines(of page: Page) -> [StyledLine] {
    guard let header = page.header else { return [] }
    return [HeaderLayout(medium: medium).line(of: header), ""]
  }

  private func moreMark(_ words: String) -> StyledLine {
    StyledLine(words, Style(dim: true)).spelled(in: medium.characters)
  }

  /// A new page is seen from its top, or from its end if its question matters
  /// more; one that comes back, as it was left. What is said is at its end.
  private mutating func follow(_ page: Page) {
    if page.id != pageID {
      scrolls[pageID] = scroll
      scroll = scrolls[page.id] ?? (page.opensAtEnd ? bodyRows : 0)
    } else if page.exchanges.count > exchangeCount {
      scroll = max(0, bodyRows - bodyHeight)
    }
    scroll = min(scroll, max(0, bodyRows - bodyHeight))
    pageID = page.id
    exchangeCount = page.exchanges.count
  }

  /// The content and the latest of what was said.
  ///
  /// The figure of an answer takes the place of the one in the content: the
  /// learner looks at one picture, and it is the newest.
  private func body(of page: Page) -> [StyledLine] {
    let latest = page.exchanges.last { $0.kind == .attempt }
    let hasFigure = latest?.parts.contains(where: \.isFigure) ?? false
    let content = page.content.filter { !(hasFigure && $0.isFigure) }
    let said = recent(page.exchanges).flatMap { [.gap] + $0.parts }
    let parts = content + said
    let height = max(figureHeight(in: parts), figureHeight(in: said))
    return lines(of: parts, figureHeight: height)
  }

  /// How high figures may be where the parts shall fit the screen; a picture
  /// that belongs to an answer may push what stood above it off the screen.
  /// Where they cannot fit, a picture is worth more than half a screen.
  private func figureHeight(in parts: [Page.Part]) -> Int {
    let lowest = 8
    let figures = parts.count(where: \.isFigure)
    let spare = bodyHeight - lines(of: parts, figureHeight: lowest).count
    if spare < 0 { return min(14, max(lowest, bodyHeight * 3 / 5)) }
    guard figures > 0, spare >= figures else { return lowest }
    return min(18, lowest + spare / figures)
  }

  private func lines(
    of parts: [Page.Part], figureHeight: Int
  ) -> [StyledLine] {
    PartLayout(medium: medium, figureHeight: figureHeight)
      .lines(of: parts).withoutDoubleBlanks
  }

  /// All hints, the last attempt, and the last word if nothing came after.
  private func recent(_ exchanges: [Page.Exchange]) -> [Page.Exchange] {
    let attempt = exchanges.lastIndex { $0.kind == .attempt }
    return exchanges.enumerated().filter { index, exchange in
      switch exchange.kind {
      case .hint: true
      case .attempt: index == attempt
      case .notice: index == exchanges.count - 1
      }
    }.map(\.element)
  }

  /// The last page, to be left behind when the screen is given back.
  public func farewell(_ page: Page) -> [StyledLine] {
    if let explorer = page.explorer {
      return ExplorerLayout(on: medium).farewell(explorer)
    }
    return headerLines(of: page) + body(of: page)
  }
}

extension Page.Part {
  fileprivate var isFigure: Bool {
    if case .figure = self { return true }
    return false
  }
}

extension [StyledLine] {
  /// The lines with runs of empty ones made one, and none at the ends.
  var withoutDoubleBlanks: [StyledLine] {
    var result: [StyledLine] = []
    for line in self {
      let isBlank = line.trimmed.runs.isEmpty
      if isBlank, result.last?.runs.isEmpty ?? true { continue }
      result.append(isBlank ? StyledLine() : line)
    }
    if result.last?.runs.isEmpty == true { result.removeLast() }
    return result
  }
}
