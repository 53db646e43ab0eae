/// The text inside a node without its markup.
extension Tree {
  /// Code and formulas stand as they were written, without delimiters;
  /// blocks and rows are lines, the cells of a row are parted by a blank.
  ///
  /// What `replacement` gives for a node stands in the place of the node and
  /// all in it.
  func plainText(
    of index: Int, replacement: (Int) -> String? = { _ in nil }
  ) -> [UInt8] {
    var text: [UInt8] = []
    var place = index
    while place < elements[index].subtreeEnd {
      if let other = replacement(place) {
        text += Array(other.utf8)
        place = elements[place].subtreeEnd
      } else {
        append(elements[place].form, to: &text)
        place += 1
      }
    }
    return text
  }

  /// Adds what one node says by itself.
  private func append(_ form: Element.Form, to text: inout [UInt8]) {
    switch form {
    case .text(let stretch), .code(let stretch), .math(let stretch, _):
      text += texts[stretch]
    case .softBreak, .hardBreak: text.append(.space)
    case .codeBlock(let index):
      text.startLine()
      text += texts[codes[index].content]
    case .mathBlock(let stretch):
      text.startLine()
      text += texts[stretch]
    case .heading, .paragraph, .tableRow: text.startLine()
    case .tableCell where !text.isEmpty && text.last != .lineFeed:
      text.append(.space)
    default: break
    }
  }
}

extension [UInt8] {
  fileprivate mutating func startLine() {
    if let last, last != .lineFeed { append(.lineFeed) }
  }
}
