/// A tag of raw HTML, as far as a page in a terminal has a use for it.
struct HTMLTag {
  /// In small letters.
  let name: String
  let isClosing: Bool
  private let text: Substring

  /// What `<` begins in a text, and what stands behind it; nil where that is
  /// no tag.
  init?(at text: Substring) {
    guard text.first == "<" else { return nil }
    var rest = text.dropFirst()
    isClosing = rest.first == "/"
    if isClosing { rest = rest.dropFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let first = name.first, first.isLetter,
      let end = Self.end(of: rest.dropFirst(name.count))
    else { return nil }
    self.name = name.lowercased()
    self.text = text[..<end]
  }

  /// Where the text goes on behind the tag.
  var end: Substring.Index { text.endIndex }

  /// Whether HTML has such an element. What it has not, as `<your name>`, was
  /// meant to be read.
  var isKnown: Bool { Self.elements.contains(name) }

  /// The longest tag that is looked for, so that a text of many `<` takes no
  /// longer than any other.
  private static let longest = 2_000

  /// The place behind the `>` that stands in no quotes.
  private static func end(of rest: Substring) -> Substring.Index? {
    guard let next = rest.first, next.isWhitespace || "/>".contains(next)
    else { return nil }
    let bytes = rest.utf8.prefix(longest)
    var quote: UInt8?
    for index in bytes.indices {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return bytes.index(after: index)
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
    }
    return nil
  }

  private static let elements = Set(
    """
    a abbr address article aside audio b bdi bdo big blockquote body br button \
    canvas caption center cite code col colgroup data dd del details dfn dialog \
    div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 \
    h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li \
    link main map mark menu meta meter nav nobr noscript object ol optgroup \
    option output p param picture pre progress q rp rt ruby s samp script \
    section select small source span strike strong style sub summary sup svg \
    table tbody td \
    template textarea tfoot th thead time title tr track tt u ul var video wbr
    """.split(separator: " ").map(String.init))
}

extension HTMLTag {
  /// The value of an attribute in quotes; nil where there is none.
  func attribute(_ wanted: String) -> String? {
    var rest = text[...]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last
      let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else {
        rest = value
        continue
      }
      let inner = value.dropFirst()
      guard let close = inner.firstIndex(of: quote) else { return nil }
      if name?.lowercased() == wanted { return String(inner[..<close]) }
      rest = inner[close...].dropFirst()
    }
    return nil
  }

  /// Whether it begins or ends something that stands on lines of its own.
  var breaksLine: Bool { Self.blocks.contains(name) }

  /// Whether what it encloses is no text.
  var isProgram: Bool { name == "script" || name == "style" }

  private static let blocks = Set(
    """
    address article aside blockquote br center dd details dialog div dl dt \
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend \
    li main nav ol p pre section summary table tr ul
    """.split(separator: " ").map(String.init))
}
