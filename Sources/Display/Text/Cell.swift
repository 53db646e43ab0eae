import Text

/// One character of a line with its looks: what is measured, broken and cut.
struct Cell: Sendable {
  let character: Character
  let width: Int
  let style: Style
  let link: String?

  init(_ character: Character, _ style: Style = .plain, link: String? = nil) {
    self.character = character
    width = character.width
    self.style = style
    self.link = link
  }

  /// The same looks around another character.
  func showing(_ character: Character) -> Cell {
    Cell(character, style, link: link)
  }
}

extension Sequence<Cell> {
  /// The columns of the cells.
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension StyledLine {
  /// The characters of the line. One that is joined from two runs looks like
  /// the first of them.
  var cells: [Cell] {
    if runs.count == 1 { return runs[0].cells }
    var cells: [Cell] = []
    var place = 0
    var current = 0
    var end = runs.first?.text.utf8.count ?? 0
    for character in text {
      while place >= end, current + 1 < runs.count {
        current += 1
        end += runs[current].text.utf8.count
      }
      let run = runs[current]
      cells.append(Cell(character, run.style, link: run.link))
      place += character.utf8.count
    }
    return cells
  }

  /// The line that the cells make, neighbours that look alike in one run.
  init(_ cells: some Sequence<Cell>) {
    self.init()
    var text = ""
    var looks: Cell?
    for cell in cells {
      if let last = looks, last.style != cell.style || last.link != cell.link {
        runs.append(Run(text, last.style, link: last.link))
        text = ""
      }
      looks = cell
      text.append(cell.character)
    }
    if let looks { runs.append(Run(text, looks.style, link: looks.link)) }
  }
}

extension Run {
  fileprivate var cells: [Cell] { text.map { Cell($0, style, link: link) } }
}
