/// The line that is being typed, and the ones that were.
///
/// A value without a screen: the face draws it, the session reads it.
public struct LineEditor: Sendable, Equatable {
  /// What is typed so far.
  public private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  public private(set) var cursor = 0
  /// Lines that were sent, oldest first.
  private var history: [String] = []
  /// Where in the history the line is from; its end is the line being typed.
  private var place = 0
  /// The line being typed, while an older one is shown.
  private var draft = ""

  /// The longest line that is kept; a paste beyond it is cut.
  public static let limit = 4096

  /// An empty line.
  public init() {}

  /// What is typed so far.
  public var text: String { String(characters) }

  /// Takes the line, leaves an empty one, and remembers it.
  public mutating func take() -> String {
    let line = text
    let isWorthKeeping = !line.allSatisfy(\.isWhitespace)
    if isWorthKeeping, history.last != line { history.append(line) }
    if history.count > 100 { history.removeFirst() }
    place = history.count
    draft = ""
    set("")
    return line
  }

  /// Drops a line from what is remembered, if it was the last: a command is
  /// no answer to come back to.
  public mutating func forget(_ line: String) {
    if history.last == line { history.removeLast() }
    place = history.count
  }

  /// Replaces the whole line; the cursor stands at its end.
  public mutating func set(_ line: String) {
    characters = []
    cursor = 0
    insert(line)
  }

  /// Does what a key does to a line; false if it does nothing to lines.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .backspace: deleteBackward(1)
    case .delete: deleteForward(1)
    case .left, .shiftLeft: cursor = max(0, cursor - 1)
    case .right, .shiftRight:
      cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .up: recall(place - 1)
    case .down: recall(place + 1)
    case .control("w"): deleteBackward(wordLength)
    case .control("u"): deleteBackward(cursor)
    case .escape: set("")
    case .control("k"): deleteForward(characters.count)
    default: return false
    }
    return true
  }

  /// Puts text at the cursor. What joins the character before it becomes one
  /// with it, as an accent or the second half of an emoji does.
  private mutating func insert(_ new: String) {
    let room = max(0, Self.limit - characters.count)
    if room == 0 { return }
    let typed = new.lazy.compactMap(\.asTyped).prefix(room)
    let before = String(characters[..<cursor]) + String(typed)
    let after = String(characters[cursor...])
    characters = Array(before + after)
    cursor = min(before.count, characters.count)
  }

  private mutating func deleteBackward(_ count: Int) {
    let start = max(0, cursor - count)
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func deleteForward(_ count: Int) {
    let end = min(characters.count, cursor + count)
    characters.removeSubrange(cursor..<end)
  }

  /// From the cursor back over blanks and then over what is not blank.
  private var wordLength: Int {
    let before = characters[..<cursor].reversed()
    let blanks = before.prefix { $0 == " " }.count
    return blanks + before.dropFirst(blanks).prefix { $0 != " " }.count
  }

  private mutating func recall(_ wanted: Int) {
    guard wanted >= 0, wanted <= history.count, wanted != place else { return }
    if place == history.count { draft = text }
    place = wanted
    set(wanted == history.count ? draft : history[wanted])
  }
}

extension Character {
  /// The character as a line holds it: a blank for whatever ends a line or
  /// tabulates, nothing for other control characters, nor for a letter under
  /// more marks than anyone types.
  fileprivate var asTyped: Character? {
    if isNewline || self == "\t" { return " " }
    let isControl = unicodeScalars.allSatisfy {
      $0.properties.generalCategory == .control
    }
    return isControl || utf8.count > 64 ? nil : self
  }
}
