import Diagnostics

/// What ends a block of raw HTML.
enum HTMLBlockEnd: Equatable {
  /// The line with the closing tag of `pre`, `script`, `style`, `textarea`.
  case closingTag
  /// The line with `-->`.
  case comment
  /// The line with `?>`.
  case instruction
  /// The line with `>`.
  case declaration
  /// The line with `]]>`.
  case data
  /// A blank line.
  case blankLine
}

/// Blocks of raw HTML: seven ways to begin, as the specification counts.
extension BlockParser {
  /// Takes a line that begins such a block.
  mutating func startHTMLBlock(at depth: Int) -> Bool {
    let line = reader.rest
    let start =
      reader.bytes.htmlBlock(in: line)
      ?? (isInParagraph ? nil : reader.bytes.lonelyTag(in: line))
    guard let end = start else { return false }
    close(to: depth)
    openLeaf(.html(end), at: line)
    takeHTML(until: end)
    return true
  }

  /// Takes a further line of the block.
  mutating func continueHTMLBlock(_ end: HTMLBlockEnd) -> Bool {
    if end == .blankLine, reader.isBlank { return false }
    takeHTML(until: end)
    return true
  }

  private mutating func takeHTML(until end: HTMLBlockEnd) {
    appendLine(reader.remainder)
    if reader.bytes.ends(end, in: reader.rest) { closeLeaf() }
  }
}

extension [UInt8] {
  /// What ends the block that a line with `<` begins, if it is of the first
  /// six kinds.
  fileprivate func htmlBlock(in line: SourceRange) -> HTMLBlockEnd? {
    let start = line.lower
    if has("<!--", at: start) { return .comment }
    if has("<?", at: start) { return .instruction }
    if has("<![CDATA[", at: start) { return .data }
    if has("<!", at: start) {
      return byte(at: start + 2).isLetter ? .declaration : nil
    }
    let (name, nameEnd, isClosing) = tagName(in: line)
    let next = nameEnd == line.upper ? .space : self[nameEnd]
    let isDelimited = next.isBlank || next == .greater
    if !isClosing, verbatimTags.contains(name) {
      return isDelimited ? .closingTag : nil
    }
    let isEmpty = next == .slash && byte(at: nameEnd + 1) == .greater
    guard isDelimited || isEmpty else { return nil }
    return blockTags.contains(name) ? .blankLine : nil
  }

  /// The seventh kind: one complete tag, of any other name, and nothing else.
  fileprivate func lonelyTag(in line: SourceRange) -> HTMLBlockEnd? {
    let (name, _, isClosing) = tagName(in: line)
    guard isClosing || !verbatimTags.contains(name),
      let end = endOfTag(at: line.lower, to: line.upper),
      trimmed(line).upper <= end
    else { return nil }
    return .blankLine
  }

  /// The name after `<` or `</`, in small letters; long ones are cut, since
  /// no tag that matters here has one.
  private func tagName(
    in line: SourceRange
  ) -> (name: String, end: Int, isClosing: Bool) {
    let isClosing = byte(at: line.lower + 1) == .slash
    let start = line.lower + (isClosing ? 2 : 1)
    let limit = Swift.max(start, Swift.min(line.upper, start + 16))
    let end = end(from: start, to: limit) { $0.isAlphanumeric }
    let name = String(decoding: self[start..<end], as: UTF8.self)
    return (name.lowercased(), end, isClosing)
  }

  fileprivate func ends(_ end: HTMLBlockEnd, in line: SourceRange) -> Bool {
    func contains(_ word: StaticString) -> Bool {
      find(word, from: line.lower, to: line.upper) != nil
    }
    return switch end {
    case .closingTag:
      contains("</pre>") || contains("</script>") || contains("</style>")
        || contains("</textarea>")
    case .comment: contains("-->")
    case .instruction: contains("?>")
    case .declaration: contains(">")
    case .data: contains("]]>")
    case .blankLine: false
    }
  }
}

/// Tags whose content is no HTML.
private let verbatimTags: Set = ["pre", "script", "style", "textarea"]

/// Tags that stand for a block.
private let blockTags = Set(
  """
  address article aside base basefont blockquote body caption center col \
  colgroup dd details dialog dir div dl dt fieldset figcaption figure footer \
  form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li \
  link main menu menuitem nav noframes ol optgroup option p param search \
  section summary table tbody td tfoot th thead title tr track ul
  """.split(separator: " ").map(String.init))
