import Text

/// Delimiters around a body, grown to its height.
extension Layout {
  func fence(_ open: String, _ body: Int, _ close: String, inScript: Bool)
    -> Box
  {
    let content = fenced(body, inScript: inScript)
    if content.isOversized { return content }
    if form == .flat || !content.isTall {
      return line(open, content, close)
    }
    let isBrace = open == "{" || close == "}"
    let even = max(content.baseline, content.depth)
    let above = isBrace ? even : content.baseline
    let below = isBrace ? even : content.depth
    let left = fencePost(open, above: above, below: below)
    let right = fencePost(close, above: above, below: below)
    return Box.beside([
      (0, left), (open.isEmpty ? 0 : 1, content),
      (close.isEmpty ? 0 : 1, right),
    ]).with(
      lead: open.isEmpty ? .tall : .tallOpening,
      trail: close.isEmpty ? .tall : .tallClosing)
  }

  /// What stands in a fence; delimiters in the middle of it are as tall as
  /// what is beside them.
  private func fenced(_ body: Int, inScript: Bool) -> Box {
    let items = tree.items(of: body)
    let content = box(body, inScript: inScript)
    guard form == .tall, content.isTall,
      items.contains(where: { tree.middle($0) != nil })
    else { return content }
    var parts: [(gap: Int, box: Box)] = []
    for piece in items.chunked(by: { tree.middle($0) != nil }) {
      let post = tree.middle(piece[0]).map {
        fencePost($0, above: content.baseline, below: content.depth)
      }
      parts.append(
        (parts.isEmpty ? 0 : 1, post ?? join(piece, inScript: inScript)))
    }
    return Box.beside(parts).with(.tall)
  }

  private func line(_ open: String, _ content: Box, _ close: String) -> Box {
    // The brace of cases, open on a page, is closed on a line.
    let open = form == .flat && open.isEmpty && close == "}" ? "{" : open
    let close = form == .flat && close.isEmpty && open == "{" ? "}" : close
    let left = Box(text: glyph(open))
    let right = Box(text: glyph(close))
    if open.isEmpty, close.isEmpty { return content }
    let isOneSided = open.isEmpty || close.isEmpty
    let body =
      form == .flat && isOneSided
      ? parentheses(content, below: .scripted) : content
    return Box.beside([(0, left), (0, body), (0, right)]).with(
      lead: open.isEmpty ? body.lead : .opening,
      trail: close.isEmpty ? body.trail : .closing)
  }

  /// One delimiter over so many rows.
  func fencePost(_ glyph: String, above: Int, below: Int) -> Box {
    let count = above + 1 + below
    if glyph.isEmpty { return .blank(width: 0, above: above, below: below) }
    if count == 1 { return Box(text: self.glyph(glyph)) }
    guard count <= Limits.rows else { return .oversized }
    let rows = slanted(glyph, count) ?? upright(glyph, count)
    return Box(rows: rows, width: rows[0].width, baseline: above)
  }

  private func upright(_ glyph: String, _ count: Int) -> [String] {
    let pieces = FencePieces.of(glyph, characters)
    return (0..<count).map { row in
      if row == 0 { return pieces.top }
      if row == count - 1 { return pieces.bottom }
      return row == count / 2 ? pieces.middle : pieces.filler
    }
  }

  /// Angles and slashes lean over their rows.
  private func slanted(_ glyph: String, _ count: Int) -> [String]? {
    let up = characters == .unicode ? "╱" : "/"
    let down = characters == .unicode ? "╲" : "\\"
    let half = (count + 1) / 2
    func place(_ mark: String, _ column: Int, of width: Int) -> String {
      blanks(column) + mark + blanks(width - column - 1)
    }
    func row(_ index: Int) -> String {
      let mirrored = count - 1 - index
      let isUpper = index < mirrored
      let near = min(index, mirrored)
      switch glyph {
      case "/": return place(up, mirrored, of: count)
      case "\\": return place(down, index, of: count)
      case "⟨":
        let mark = index == mirrored ? self.glyph("⟨") : isUpper ? up : down
        return place(mark, half - 1 - near, of: half)
      default:
        let mark = index == mirrored ? self.glyph("⟩") : isUpper ? down : up
        return place(mark, near, of: half)
      }
    }
    guard ["/", "\\", "⟨", "⟩"].contains(glyph), count <= 60 else {
      return nil
    }
    return (0..<count).map(row)
  }
}

extension [Int] {
  /// The items in runs; one that parts others is a run of its own.
  fileprivate func chunked(by parts: (Int) -> Bool) -> [[Int]] {
    var chunks: [[Int]] = []
    var isInRun = false
    for item in self {
      let isParting = parts(item)
      if isInRun, !isParting {
        chunks[chunks.count - 1].append(item)
      } else {
        chunks.append([item])
      }
      isInRun = !isParting
    }
    return chunks
  }
}

/// What a delimiter is put together from.
struct FencePieces {
  let top: String
  let filler: String
  let middle: String
  let bottom: String

  private init(
    _ top: String, _ filler: String, _ middle: String, _ bottom: String
  ) {
    self.top = top
    self.filler = filler
    self.middle = middle
    self.bottom = bottom
  }

  static func of(_ glyph: String, _ characters: MathCharacters) -> FencePieces {
    let table = characters == .unicode ? unicode : ascii
    let same = characters.glyph(glyph)
    return table[glyph] ?? FencePieces(same, same, same, same)
  }

  private static let unicode = [
    "(": FencePieces("⎛", "⎜", "⎜", "⎝"), ")": FencePieces("⎞", "⎟", "⎟", "⎠"),
    "[": FencePieces("⎡", "⎢", "⎢", "⎣"), "]": FencePieces("⎤", "⎥", "⎥", "⎦"),
    "{": FencePieces("⎧", "⎪", "⎨", "⎩"), "}": FencePieces("⎫", "⎪", "⎬", "⎭"),
    "⌈": FencePieces("⎡", "⎢", "⎢", "⎢"), "⌉": FencePieces("⎤", "⎥", "⎥", "⎥"),
    "⌊": FencePieces("⎢", "⎢", "⎢", "⎣"), "⌋": FencePieces("⎥", "⎥", "⎥", "⎦"),
    "|": FencePieces("│", "│", "│", "│"), "∣": FencePieces("│", "│", "│", "│"),
    "‖": FencePieces("║", "║", "║", "║"), "∥": FencePieces("║", "║", "║", "║"),
  ]

  private static let ascii = [
    "(": FencePieces("/", "|", "|", "\\"),
    ")": FencePieces("\\", "|", "|", "/"),
    "{": FencePieces("/", "|", "<", "\\"),
    "}": FencePieces("\\", "|", ">", "/"),
    "⌈": FencePieces("|~", "| ", "| ", "| "),
    "⌉": FencePieces("~|", " |", " |", " |"),
    "⌊": FencePieces("| ", "| ", "| ", "|_"),
    "⌋": FencePieces(" |", " |", " |", "_|"),
  ]
}
