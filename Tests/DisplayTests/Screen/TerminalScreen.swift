import TestSupport
import Display
import Text

/// A terminal in small: it knows the sequences that this program sends and
/// complains about all others.
struct TerminalScreen: Equatable {
  let width: Int
  let height: Int
  private(set) var cells: [[Cell]]
  private(set) var isCursorShown = true
  private(set) var row = 0
  private(set) var column = 0
  /// What it did not understand.
  private(set) var complaints: [String] = []
  private var looks = ""
  private var link = ""
  private var wraps = true

  struct Cell: Equatable {
    var text = " "
    var looks = ""
    var link = ""
  }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(
      repeating: Array(repeating: Cell(), count: width), count: height)
  }

  /// The rows as text without blanks at their ends.
  var rows: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Whether it is ready for whatever comes after a frame.
  var isAtRest: Bool { looks.isEmpty && link.isEmpty && wraps }

  mutating func show(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let first = rest.first {
      if first == "\u{1B}" {
        rest.removeFirst()
        obey(&rest)
      } else {
        let text = rest.prefix { $0 != "\u{1B}" }
        rest.removeFirst(text.count)
        String(text).forEach { draw($0) }
      }
    }
  }

  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.popFirst() {
    case "[":
      let numbers = rest.prefix { "0123456789;?".unicodeScalars.contains($0) }
      rest.removeFirst(numbers.count)
      let final = rest.popFirst().map(String.init) ?? ""
      control(String(numbers), final)
    case "]":
      let address = rest.prefix { $0 != "\u{1B}" }
      rest.removeFirst(address.count)
      let end = String(rest.prefix(2))
      rest.removeFirst(min(2, rest.count))
      let isLink = address.starts(with: "8;;".unicodeScalars)
      if !isLink || end != "\u{1B}\\" { complaints.append(String(address)) }
      link = String(address.dropFirst(3))
    case let other: complaints.append(other.map(String.init) ?? "end")
    }
  }

  private mutating func control(_ numbers: String, _ final: String) {
    switch (numbers, final) {
    case ("?2026", "h"), ("?2026", "l"): break
    case ("?25", "h"): isCursorShown = true
    case ("?25", "l"): isCursorShown = false
    case ("?7", "h"): wraps = true
    case ("?7", "l"): wraps = false
    case ("2", "J"): self = cleared
    case ("", "K"):
      for place in min(column, width - 1)..<width { cells[row][place] = Cell() }
    case (_, "m"): looks = numbers == "0" ? "" : numbers
    case (_, "H"):
      let place = numbers.split(separator: ";").compactMap { Int($0) }
      row = min(max(place[0] - 1, 0), height - 1)
      column = min(max(place[1] - 1, 0), width - 1)
    default: complaints.append(numbers + final)
    }
  }

  private var cleared: TerminalScreen {
    var copy = self
    copy.cells = TerminalScreen(width: width, height: height).cells
    return copy
  }

  /// A mark joins the cell before it; what would spill over the edge lands on
  /// the last column, as without wrapping.
  private mutating func draw(_ character: Character) {
    if !String(character).steering.isEmpty {
      complaints.append(String(character))
    }
    if wraps { complaints.append("text while wrapping is on") }
    let text = String(character)
    guard character.width > 0 else {
      if column > 0 { cells[row][column - 1].text += text }
      return
    }
    let place = min(column, width - character.width)
    guard place >= 0 else { return }
    cells[row][place] = Cell(text: text, looks: looks, link: link)
    for next in place + 1..<place + character.width {
      cells[row][next] = Cell(text: "", looks: looks, link: link)
    }
    column = place + character.width
  }
}
