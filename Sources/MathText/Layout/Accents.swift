/// Marks above and below, and what is done to a body as a whole.
extension Layout {
  func accent(_ accent: Accent, _ body: Int, inScript: Bool) -> Box {
    let content = box(body, inScript: inScript)
    if content.isOversized { return content }
    let isSingle = content.width == 1 && content.rows.count == 1
    if characters == .unicode, isSingle, let mark = accent.combining {
      return Box(text: content.rows[0] + mark)
    }
    if form == .flat { return applied(accent.rawValue, to: content) }
    let mark = accentRow(accent, width: content.width)
    let isBelow = accent == .underline || accent == .underbrace
    var box =
      isBelow
      ? Box.stack([content, mark], on: 0)
      : Box.stack([mark, content], on: 1)
    let isBrace = accent == .underbrace || accent == .overbrace
    box.rise = content.rise + (isBrace && !isBelow ? 1 : 0)
    box.fall = content.fall + (isBrace && isBelow ? 1 : 0)
    return box.with(.identifier)
  }

  private func applied(_ name: String, to body: Box) -> Box {
    Box.beside([
      (0, Box(text: name + "(")), (0, body), (0, Box(text: ")")),
    ]).with(lead: .word, trail: .closing)
  }

  /// What is drawn over or under so many columns.
  private func accentRow(_ accent: Accent, width: Int) -> Box {
    let isUnicode = characters == .unicode
    let bar = String(repeating: isUnicode ? "─" : "-", count: max(0, width - 1))
    let text =
      switch accent {
      case .hat: "^"
      case .check: isUnicode ? "ˇ" : "v"
      case .tilde: "~"
      case .acute: isUnicode ? "´" : "'"
      case .grave: "`"
      case .breve: isUnicode ? "˘" : "u"
      case .ring: isUnicode ? "˚" : "o"
      case .dot: "."
      case .ddot: ".."
      case .dddot: "..."
      case .bar, .overline: String(repeating: "_", count: width)
      case .underline: String(repeating: isUnicode ? "‾" : "-", count: width)
      case .vec: bar + (isUnicode ? "→" : ">")
      case .overbrace: brace("╭┴╮", "/^\\", width)
      case .underbrace: brace("╰┬╯", "\\v/", width)
      }
    return Box(text: text)
  }

  private func brace(_ unicode: String, _ ascii: String, _ width: Int)
    -> String
  {
    let isUnicode = characters == .unicode
    let marks = Array(isUnicode ? unicode : ascii)
    let line = isUnicode ? "─" : "-"
    let inner = max(1, width - 2)
    let left = String(repeating: line, count: (inner - 1) / 2)
    let right = String(repeating: line, count: inner / 2)
    return "\(marks[0])\(left)\(marks[1])\(right)\(marks[2])"
  }
}

extension Accent {
  /// The mark that joins a single letter.
  fileprivate var combining: String? {
    switch self {
    case .hat: "\u{302}"
    case .check: "\u{30C}"
    case .tilde: "\u{303}"
    case .acute: "\u{301}"
    case .grave: "\u{300}"
    case .breve: "\u{306}"
    case .ring: "\u{30A}"
    case .dot: "\u{307}"
    case .ddot: "\u{308}"
    case .dddot: "\u{20DB}"
    case .bar: "\u{304}"
    case .overline: "\u{305}"
    case .underline: "\u{332}"
    case .vec: "\u{20D7}"
    case .overbrace, .underbrace: nil
    }
  }
}

// MARK: - Enclosures

extension Layout {
  func enclosed(_ enclosure: Enclosure, _ body: Int, inScript: Bool) -> Box {
    var content = box(body, inScript: inScript)
    if content.isOversized { return content }
    switch enclosure {
    case .phantom:
      content.rows = content.rows.map { _ in blanks(content.width) }
      return content.with(.blank)
    case .cancel where characters == .unicode:
      content.rows = content.rows.map(struckOut)
      return content
    case .cancel: return applied("cancel", to: content)
    case .boxed:
      return form == .flat ? applied("boxed", to: content) : framed(content)
    }
  }

  private func struckOut(_ row: String) -> String {
    String(row.flatMap { $0 == " " ? [$0] : Array("\($0)\u{336}") })
  }

  private func framed(_ body: Box) -> Box {
    let isUnicode = characters == .unicode
    let line = String(repeating: isUnicode ? "─" : "-", count: body.width + 2)
    let wall = Box(
      rows: Array(repeating: isUnicode ? "│" : "|", count: body.rows.count),
      width: 1, baseline: body.baseline)
    let middle = Box.beside([(0, wall), (1, body), (1, wall)])
    let top = isUnicode ? "┌\(line)┐" : "+\(line)+"
    let bottom = isUnicode ? "└\(line)┘" : "+\(line)+"
    return Box.stack([Box(text: top), middle, Box(text: bottom)], on: 1)
      .with(.tall)
  }
}
