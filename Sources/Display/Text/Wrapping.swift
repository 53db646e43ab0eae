import Quantities

extension StyledLine {
  /// The line as several, each at most `width` columns wide.
  ///
  /// `first` stands before the first line and `rest` before the others, as a
  /// bullet and its indentation do; a prefix that would leave too little
  /// room for text is cut. Lines break at blanks, after hyphens, dashes and
  /// soft hyphens, and beside wide characters; never at a no-break space, nor
  /// between a number and its unit. A
  /// word longer than a line is cut between characters. Blanks at the ends
  /// of lines are dropped. A wide character in a single column is a `…`.
  /// Source: the break classes of Unicode Standard Annex 14, much reduced.
  public func wrapped(
    to width: Int, first: StyledLine = StyledLine(),
    rest: StyledLine = StyledLine()
  ) -> [StyledLine] {
    let width = max(1, width)
    let room = min(width, Filler.leastRoom)
    let first = first.prefix(width: width - room)
    let rest = rest.prefix(width: width - room)
    var filler = Filler(
      room: width - first.width, roomAfter: width - rest.width)
    for word in Word.all(in: cells) { filler.add(word) }
    return filler.finished.enumerated().map { index, cells in
      ((index == 0 ? first : rest) + StyledLine(cells)).trimmed
    }
  }
}

extension StyledLine {
  /// The columns of the widest part that is not broken if that can be helped.
  var widestWord: Int { Word.all(in: cells).map(\.cells.width).max() ?? 0 }
}

/// Cells up to a place where a line may break, and the blanks behind them.
private struct Word {
  var cells: [Cell] = []
  var blanks: [Cell] = []
  /// The hyphen to show where the line does break here.
  var hyphen: Cell?
  /// Whether it is a number with its unit.
  private var hasUnit = false

  static func all(in cells: [Cell]) -> [Word] {
    var words: [Word] = []
    var word = Word()
    for (index, cell) in cells.enumerated() {
      word.take(cell)
      let next = index + 1 < cells.count ? cells[index + 1] : nil
      if word.ends(before: next, after: index > 0 ? cells[index - 1] : nil) {
        words.append(word)
        word = Word()
      }
    }
    return joiningUnits(words)
  }

  /// The words with each number and its unit made one.
  private static func joiningUnits(_ words: [Word]) -> [Word] {
    var joined: [Word] = []
    for word in words {
      if let last = joined.last, last.isBareNumber, word.isUnit {
        joined[joined.count - 1].cells += last.blanks + word.cells
        joined[joined.count - 1].blanks = word.blanks
        joined[joined.count - 1].hyphen = word.hyphen
        joined[joined.count - 1].hasUnit = true
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  private var isBareNumber: Bool {
    !hasUnit && blanks.count == 1 && cells.last?.character.isNumber ?? false
  }

  /// A unit, perhaps with the end of a sentence behind it.
  private var isUnit: Bool {
    guard cells.count <= 8 else { return false }
    let letters = cells.map(\.character).filter { !".,;:!?)".contains($0) }
    return UnitTable.unit(spelt: String(letters)) != nil
  }

  /// A no-break space has done its work once it is inside a word.
  private mutating func take(_ cell: Cell) {
    switch cell.character {
    case " ":
      blanks.append(cell)
      hyphen = nil
    case "\u{AD}": hyphen = cell.showing("-")
    case "\u{A0}", "\u{202F}": cells.append(cell.showing(" "))
    default: cells.append(cell)
    }
  }

  private func ends(before next: Cell?, after previous: Cell?) -> Bool {
    guard let next else { return true }
    if next.character == " " { return false }
    if !blanks.isEmpty || hyphen != nil { return true }
    return cells.last?.allowsBreak(before: next, after: previous) ?? false
  }
}

/// Lines being filled with words, as many as fit.
private struct Filler {
  /// The room for text that prefixes must leave: a wide character.
  static let leastRoom = 2

  private var lines: [[Cell]] = []
  private var line: [Cell] = []
  private var used = 0
  private var blanks: [Cell] = []
  private var hyphen: Cell?
  private var room: Int
  private let roomAfter: Int

  init(room: Int, roomAfter: Int) {
    self.room = room
    self.roomAfter = roomAfter
  }

  /// Every line, at least one.
  var finished: [[Cell]] {
    line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  mutating func add(_ word: Word) {
    let width = word.cells.width + (word.hyphen == nil ? 0 : 1)
    if used + blanks.count + width <= room {
      blanks.forEach { append($0) }
    } else if !line.isEmpty {
      breakLine()
    }
    word.cells.forEach { append($0) }
    blanks = word.blanks
    hyphen = word.hyphen
  }

  private mutating func append(_ cell: Cell) {
    if used + cell.width > room, !line.isEmpty { breakLine() }
    let shown = cell.width > room ? cell.showing("…") : cell
    line.append(shown)
    used += shown.width
  }

  private mutating func breakLine() {
    if let hyphen, used < room { line.append(hyphen) }
    hyphen = nil
    lines.append(line)
    line = []
    used = 0
    blanks = []
    room = roomAfter
  }
}
