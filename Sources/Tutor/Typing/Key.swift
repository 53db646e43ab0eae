/// A key, or a paste, as the learner pressed it.
public enum Key: Sendable, Hashable {
  /// A character to type.
  case character(Character)
  /// Text that came at once.
  case paste(String)
  /// Return.
  case enter
  /// Deletes to the left.
  case backspace
  /// Deletes under the cursor.
  case delete
  /// One to the left.
  case left
  /// One to the right.
  case right
  /// One to the left, further where that means something.
  case shiftLeft
  /// One to the right, further where that means something.
  case shiftRight
  /// The line above, or the answer before.
  case up
  /// The line below, or the answer after.
  case down
  /// To the beginning of the line.
  case home
  /// To the end of the line.
  case end
  /// A screen back.
  case pageUp
  /// A screen on.
  case pageDown
  /// Escape by itself.
  case escape
  /// The tabulator.
  case tab
  /// A letter with the control key, in lower case.
  case control(Character)
}

extension [Key] {
  /// The keys with long runs of characters as pastes: nobody types that many
  /// at once, and a paste costs as much as one key.
  public var joined: [Key] {
    var keys: [Key] = []
    var run: [Character] = []
    func whole() -> [Key] {
      run.count > 16 ? [.paste(String(run))] : run.map { .character($0) }
    }
    for key in self {
      if case .character(let character) = key {
        run.append(character)
      } else {
        keys += whole() + [key]
        run = []
      }
    }
    return keys + whole()
  }
}
