import Text

/// Cuts a one-line form into rows of at most `width` columns, the later ones
/// indented by two.
///
/// It is cut before an operator where that fills a third of the row, else at
/// a blank; what has no blank in reach is cut where the row ends.
func wrapped(_ line: Box, to width: Int) -> [String] {
  var wrapper = Wrapper(width: width)
  for word in line.rows[0].split(separator: " ") {
    wrapper.add(String(word))
  }
  return wrapper.finished
}

private struct Wrapper {
  let width: Int
  private var rows: [String] = []
  private var words: [String] = []
  private var used = 0

  init(width: Int) { self.width = width }

  private var indent: Int { rows.isEmpty || width <= 12 ? 0 : 2 }

  var finished: [String] {
    rows + [blanks(indent) + words.joined(separator: " ")]
  }

  mutating func add(_ word: String) {
    let needed = word.width
    if used + needed + words.count > width - indent, !words.isEmpty {
      endRow()
    }
    if used + needed + words.count > width - indent, !words.isEmpty {
      endRow(all: true)
    }
    if needed > width - indent {
      addInPieces(word)
    } else {
      words.append(word)
      used += needed
    }
  }

  /// Ends the row where a row of a table ends, or at its last operator, which
  /// begins the next one.
  private mutating func endRow(all: Bool = false) {
    let kept =
      all ? words.count : wordsOfTableRow ?? wordsBeforeOperator ?? words.count
    rows.append(blanks(indent) + words[..<kept].joined(separator: " "))
    words.removeFirst(kept)
    used = words.reduce(0) { $0 + $1.width }
  }

  /// How many words stand before the last that a semicolon parts from them.
  private var wordsOfTableRow: Int? {
    guard let last = words.dropLast().lastIndex(where: { $0.hasSuffix(";") })
    else { return nil }
    let filled = words[...last].reduce(last) { $0 + $1.width }
    return filled * 3 >= width ? last + 1 : nil
  }

  private var wordsBeforeOperator: Int? {
    guard let last = words.lastIndex(where: isOperator), last > 0 else {
      return nil
    }
    let filled = words[..<last].reduce(last) { $0 + $1.width }
    return filled * 3 >= width || last == words.count - 1 ? last : nil
  }

  private func isOperator(_ word: String) -> Bool {
    guard let entry = Symbols.drawn[word] else {
      return ["=", "+", "−", "-", "<", ">", "<=", ">=", "*"].contains(word)
    }
    return entry.atom == .binary || entry.atom == .relation
  }

  private mutating func addInPieces(_ word: String) {
    for character in word {
      let needed = character.width
      if used + needed > width - indent { flush() }
      if words.isEmpty { words = [""] }
      words[0].append(character)
      used += needed
    }
  }

  private mutating func flush() {
    rows.append(blanks(indent) + words.joined(separator: " "))
    words = []
    used = 0
  }
}
