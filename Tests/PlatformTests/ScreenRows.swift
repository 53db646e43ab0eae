/// What stands on a screen, from the bytes of whole frames without colour.
struct ScreenRows {
  /// The rows that are not empty, by their numbers from 1.
  private(set) var rows: [Int: String] = [:]
  /// How many bytes were part of whole frames.
  private var taken = 0

  /// All rows, as one text.
  var text: String {
    rows.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
  }

  /// Takes what a program wrote so far, up to the end of its last frame.
  mutating func take(_ output: String) {
    let bytes = Array(output.utf8)
    let end = Array("\u{1B}[?2026l".utf8)
    guard let last = bytes[taken...].lastPlace(of: end) else { return }
    let news = String(decoding: bytes[taken..<last], as: UTF8.self)
    taken = last + end.count
    for piece in news.split(separator: "\u{1B}[") { draw(piece) }
  }

  /// A sequence without its beginning, and the text behind it.
  private mutating func draw(_ piece: Substring) {
    if piece == "2J" { rows = [:] }
    guard let end = piece.firstIndex(of: "H") else { return }
    let numbers = piece[..<end].split(separator: ";").map { Int($0) }
    guard numbers.count == 2, let row = numbers[0], numbers[1] == 1 else {
      return
    }
    rows[row] = String(piece[piece.index(after: end)...])
  }
}

extension ArraySlice<UInt8> {
  fileprivate func lastPlace(of pattern: [UInt8]) -> Int? {
    guard count >= pattern.count else { return nil }
    return (startIndex...(endIndex - pattern.count)).last {
      self[$0...].starts(with: pattern)
    }
  }
}
