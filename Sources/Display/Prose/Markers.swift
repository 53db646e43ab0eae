import Markdown
import Text

/// What stands before the items of one list.
struct Markers {
  private let style: ListStyle
  private let bullet: String
  private let numberWidth: Int

  /// The markers of a list of `count` items inside `depth` bulleted lists.
  init(_ style: ListStyle, count: Int, depth: Int) {
    self.style = style
    bullet = depth.isMultiple(of: 2) ? "•" : "◦"
    if case .ordered(let start) = style {
      numberWidth = String(start + max(0, count - 1)).width
    } else {
      numberWidth = 0
    }
  }

  /// The marker of an item by its place, from 0; a task has a box.
  subscript(place: Int, checked: Bool?) -> StyledLine {
    let box = checked.map { $0 ? "☑ " : "☐ " }
    switch style {
    case .bullet: return StyledLine(box ?? bullet + " ")
    case .ordered(let start):
      let number = StyledLine("\(start + place)").padded(
        to: numberWidth, .right)
      return number + ". " + StyledLine(box ?? "")
    }
  }
}
