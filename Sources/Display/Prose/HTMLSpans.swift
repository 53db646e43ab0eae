import Markdown
import MathText

/// Raw HTML within a line: tags that change the looks of text do, those that
/// break a line do, pictures say what they show, others are passed over.
extension InlineSetter {
  mutating func writeTag(_ text: String) {
    if text.hasPrefix("<!--") { return }
    if let tag = HTMLTag(at: text[...]), tag.isKnown {
      write(tag)
    } else {
      write(text) { $0.isDim = true }
    }
  }

  private mutating func write(_ tag: HTMLTag) {
    if tag.isClosing {
      close(tag)
      if tag.name == "td" || tag.name == "th" { writeBlank() }
    }
    if tag.breaksLine { endLine() }
    if !tag.isClosing { open(tag) }
  }

  private mutating func open(_ tag: HTMLTag) {
    switch tag.name {
    case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6":
      open(tag, mark: "*") { $0.style.isBold = true }
    case "i", "em", "cite", "var", "dfn":
      open(tag, mark: "_") { $0.style.isItalic = true }
    case "u", "ins": open(tag, mark: "") { $0.style.isUnderlined = true }
    case "s", "del", "strike": open(tag, mark: "~") { $0.style.isStruck = true }
    case "code", "kbd", "samp", "tt":
      open(tag, mark: "`") { $0.style.color = .cyan }
    case "sub": open(tag, mark: "") { $0.script = .lowered }
    case "sup": open(tag, mark: "") { $0.script = .raised }
    case "a": openLink(tag)
    case "li": writeMark("• ")
    case "img": writePicture(tag.attribute("alt"), tag.attribute("src"))
    default: break
    }
  }

  private mutating func open(
    _ tag: HTMLTag, mark: String, _ change: @escaping InlineSpans.Change
  ) {
    open(.tag(tag.name), mark: mark, change)
  }
}

/// A block of raw HTML.
extension InlineSetter {
  /// What it says, on a line for each thing that HTML sets on one.
  mutating func pieces(ofHTML source: String) -> [InlinePiece] {
    begin(.plain)
    var rest = source[...]
    var isVerbatim = false
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      writeText(rest[..<start], isVerbatim: isVerbatim)
      rest = rest[start...]
      if rest.hasPrefix("<!--") {
        rest = rest.behind("-->")
      } else if let tag = HTMLTag(at: rest), tag.isKnown {
        rest = rest[tag.end...]
        if tag.name == "pre" { isVerbatim = !tag.isClosing }
        if tag.isProgram, !tag.isClosing {
          rest = rest.behind("</" + tag.name).behind(">")
        }
        write(tag)
      } else {
        writeText(rest.prefix(1), isVerbatim: true)
        rest = rest.dropFirst()
      }
    }
    writeText(rest, isVerbatim: isVerbatim)
    return finish()
  }

  /// Text between tags: blanks and line ends are one blank, but in `pre`.
  private mutating func writeText(_ text: Substring, isVerbatim: Bool) {
    let text = String(text).resolvingReferences
    if isVerbatim {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() {
        if place > 0 { endLine() }
        write(String(line))
      }
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    if let first = text.first, first.isWhitespace { writeBlank() }
    write(words.joined(separator: " "))
    if !words.isEmpty, text.last?.isWhitespace == true { writeBlank() }
  }
}

extension Substring {
  /// What stands behind the next place of a word; nothing without one.
  fileprivate func behind(_ word: String) -> Substring {
    utf8.firstRange(of: word.utf8).map { self[$0.upperBound...] } ?? ""
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
