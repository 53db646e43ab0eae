import Markdown

extension BlockSetter {
  /// Sets code, indented by four columns, or by two where four would cut it.
  ///
  /// A line wider than the screen goes on below, behind a `↳`.
  mutating func setCode(_ code: CodeBlock) {
    let lines = Syntax(of: code.info).colored(code.content)
      .map { $0.spelled(in: medium.characters) }
    guard !lines.isEmpty else { return }
    let room = max(1, medium.width - indentation.rest.width)
    let widest = lines.map(\.width).max() ?? 0
    let margin = min(4, max(room < 16 ? 0 : 2, room - widest))
    setCaption(code, margin: margin / 2)
    addWhole(
      lines.flatMap { $0.continued(within: room - margin) }
        .map { .blanks(margin) + $0 })
  }

  /// What the author wrote behind the language, such as the file that is
  /// quoted.
  private mutating func setCaption(_ code: CodeBlock, margin: Int) {
    let words = code.info.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return }
    let (first, rest) = indentation.take()
    let margin = StyledLine.blanks(margin)
    add(
      StyledLine(String(words[1]), Style(dim: true))
        .spelled(in: medium.characters).wrapped(
          to: medium.width, first: first + margin, rest: rest + margin))
  }
}

extension StyledLine {
  /// The line, or its pieces with a mark before all but the first.
  fileprivate func continued(within room: Int) -> [StyledLine] {
    if width <= room { return [self] }
    let mark = StyledLine("↳ ", Style(dim: true)).prefix(width: room - 1)
    return cut(into: room - mark.width).enumerated().map { place, piece in
      place == 0 ? piece : mark + piece
    }
  }
}
