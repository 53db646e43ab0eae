import MathText

/// Tags of raw HTML within a line: those that change the looks of text do,
/// those that say something say it, others are passed over.
extension InlineSetter {
  mutating func writeTag(_ text: String) {
    if text.hasPrefix("<!--") { return }
    guard let tag = HTMLTag(at: text[...]), tag.isKnown else {
      return write(text) { $0.isDim = true }
    }
    if tag.name == "br" { return endLine() }
    if let said = tag.says { return write(said) { $0.isDim = true } }
    if tag.isClosing { close(tag) } else { open(tag) }
  }

  private mutating func open(_ tag: HTMLTag) {
    switch tag.name {
    case "b", "strong": open(tag, mark: "*") { $0.style.isBold = true }
    case "i", "em", "cite", "var", "dfn":
      open(tag, mark: "_") { $0.style.isItalic = true }
    case "u", "ins": open(tag, mark: "") { $0.style.isUnderlined = true }
    case "s", "del", "strike": open(tag, mark: "~") { $0.style.isStruck = true }
    case "code", "kbd", "samp", "tt":
      open(tag, mark: "`") { $0.style.color = .cyan }
    case "a": openLink(tag)
    case "sub": open(tag, mark: "") { $0.script = .lowered }
    case "sup": open(tag, mark: "") { $0.script = .raised }
    default: break
    }
  }
}

/// Where text stands beside the line.
enum ScriptPlace {
  case lowered, raised

  /// The text in characters of its own, or behind `_` or `^`.
  func spelled(_ text: String) -> String {
    let characters =
      self == .raised
      ? ScriptText.raised(text) : ScriptText.lowered(text)
    if let characters { return characters }
    let mark = self == .raised ? "^" : "_"
    let isWord = text.allSatisfy { $0.isLetter || $0.isNumber }
    return isWord ? mark + text : "\(mark)(\(text))"
  }
}
