import Text

extension Syntax {
  private static let keyword = Style(bold: true)
  private static let string = Style(.green)
  private static let number = Style(.cyan)
  private static let note = Style(dim: true)

  /// Code as coloured lines, tabs expanded to multiples of four columns.
  func colored(_ code: String) -> [StyledLine] {
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    var open: [Character]?
    return lines.map { colored($0.expandingTabs, open: &open) }
  }

  /// One line; `open` is the quote of a string that began on an earlier one.
  private func colored(
    _ line: [Character], open: inout [Character]?
  ) -> StyledLine {
    var reader = Reader(line)
    if let quote = open {
      let isClosed = reader.readString(closedBy: quote, Self.string)
      open = isClosed ? nil : quote
    } else {
      readOpening(&reader)
    }
    while !reader.isAtEnd { readToken(&reader, open: &open) }
    return StyledLine(reader.cells)
  }

  private func readOpening(_ reader: inout Reader) {
    switch opening {
    case .nothing: break
    case .command:
      reader.take(
        reader.rest.count, reader.starts(with: "$") ? Self.keyword : .plain)
    case .key:
      let key = reader.rest.prefix { $0.isLetter || $0 == "_" }
      if !key.isEmpty, reader.rest.dropFirst(key.count).first == ":" {
        reader.take(key.count + 1, Self.keyword)
      }
    }
  }

  private func readToken(_ reader: inout Reader, open: inout [Character]?) {
    if let comment, reader.starts(with: comment) {
      reader.take(reader.rest.count, Self.note)
    } else if let quote = quotes.first(where: { reader.starts(with: $0) }) {
      let mark = Array(quote)
      reader.take(mark.count, Self.string)
      let isClosed = reader.readString(closedBy: mark, Self.string)
      if !isClosed, mark.count == 3 { open = mark }
    } else if let first = reader.rest.first, first.isLetter || first == "_" {
      let word = reader.rest.prefix { $0.isWordPart }
      let isKeyword = keywords.contains(String(word))
      reader.take(word.count, isKeyword ? Self.keyword : .plain)
    } else if let first = reader.rest.first, first.isNumber {
      reader.take(reader.rest.numberLength, hasNumbers ? Self.number : .plain)
    } else {
      reader.take(1, .plain)
    }
  }
}

/// A line of code being read from left to right.
private struct Reader {
  private(set) var cells: [Cell] = []
  private(set) var rest: ArraySlice<Character>

  init(_ line: [Character]) { rest = line[...] }

  var isAtEnd: Bool { rest.isEmpty }

  func starts(with text: String) -> Bool { rest.starts(with: text) }

  mutating func take(_ count: Int, _ style: Style) {
    cells += rest.prefix(count).map { Cell($0, style) }
    rest = rest.dropFirst(count)
  }

  /// Reads to the end of a string or of the line; a backslash protects the
  /// character behind it.
  mutating func readString(closedBy quote: [Character], _ style: Style) -> Bool
  {
    while !rest.isEmpty {
      if rest.starts(with: quote) {
        take(quote.count, style)
        return true
      }
      take(rest.first == "\\" ? 2 : 1, style)
    }
    return false
  }
}

extension Substring {
  /// The characters that are shown, with blanks for tabs.
  fileprivate var expandingTabs: [Character] {
    guard contains("\t") else { return Array(String(self).visible) }
    var line = ""
    var column = 0
    for character in self {
      let shown =
        character == "\t"
        ? String(repeating: " ", count: 4 - column % 4)
        : String(character).visible
      line += shown
      column += shown.width
    }
    return Array(line)
  }
}

extension ArraySlice<Character> {
  /// How many characters from the first on make a number: `1_000`, `0x1F`,
  /// `2.5e-3`.
  fileprivate var numberLength: Int {
    let digits = prefix { $0.isWordPart || $0 == "." }
    let rest = dropFirst(digits.count)
    let isExponent =
      (digits.last == "e" || digits.last == "E") && !digits.starts(with: "0x")
    guard isExponent, let sign = rest.first, sign == "-" || sign == "+" else {
      return digits.count
    }
    return digits.count + 1 + rest.dropFirst().prefix { $0.isNumber }.count
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
