import Markdown
public import MathText
import Text

/// The widest that prose is set, whatever the screen: beyond it, the eye
/// loses the line.
private let widestProse = 78

extension BlockSetter {
  /// Sets a block that holds no other blocks.
  mutating func setLeaf(_ index: Int) {
    switch document.nodes[index].kind {
    case .paragraph: setText(text.pieces(of: index))
    case .heading(let level): setHeading(index, level)
    case .thematicBreak: setRule()
    case .codeBlock(let code): setCode(code)
    case .htmlBlock(let source): setText(text.pieces(ofHTML: source))
    case .mathBlock(let tex): setFormula(tex)
    case .table(let columns): setTable(index, columns)
    default: break
    }
  }

  private mutating func setText(_ pieces: [InlinePiece]) {
    for piece in pieces {
      switch piece {
      case .line(let line): add(wrapped(line))
      case .formula(let tex): setFormula(tex)
      }
    }
  }

  /// The two upper levels are underlined; the others have marks where they
  /// cannot be bold.
  private mutating func setHeading(_ index: Int, _ level: Int) {
    let bold = Style(bold: true)
    let marks = String(repeating: "#", count: level) + " "
    let isMarked = level > 2 && !medium.needsNoMarks
    let title = text.line(of: index, bold)
    let lines = wrapped(isMarked ? StyledLine(marks, bold) + title : title)
    add(lines)
    guard level <= 2, !medium.isSpoken else { return }
    let widest = lines.map(\.width).max() ?? 0
    let margin = indentation.rest
    let rule = String(
      repeating: level == 1 ? "━" : "─", count: max(0, widest - margin.width))
    add([margin + StyledLine(rule, Style(dim: true))])
  }

  private mutating func setRule() {
    if medium.isSpoken { return }
    let room = min(medium.width, widestProse) - indentation.rest.width
    let rule = String(repeating: "─", count: max(1, room))
    addWhole([StyledLine(rule, Style(dim: true))])
  }

  /// A formula that no breaking makes narrow enough is set as a line of text.
  private mutating func setFormula(_ tex: String) {
    let formula = Formula(tex)
    let characters = MathCharacters(medium.characters)
    let room = medium.width - indentation.rest.width
    let rows = formula.fitted(
      to: room - 4, style: .display, characters: characters)
    let widest = rows.map(\.width).max() ?? 0
    guard widest <= room, !medium.isSpoken else {
      return add(wrapped(StyledLine(formula.oneLine(characters: characters))))
    }
    let margin = StyledLine.blanks(min(4, room - widest))
    addWhole(rows.map { margin + StyledLine($0) })
  }

  private mutating func wrapped(_ line: StyledLine) -> [StyledLine] {
    let (first, rest) = indentation.take()
    return line.spelledForWrapping(in: medium.characters)
      .wrapped(to: min(medium.width, widestProse), first: first, rest: rest)
  }
}

extension MathCharacters {
  /// Those that a medium can show.
  public init(_ characters: Medium.Characters) {
    self = characters == .ascii ? .ascii : .unicode
  }
}
