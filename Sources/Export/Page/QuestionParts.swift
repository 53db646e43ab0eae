import Lessons
import Markdown

extension [Presentation.Part] {
  /// What is to be read, and what belongs to the question: the last
  /// paragraph with all that follows it.
  var splitAtQuestion: (reading: Self, question: Self) {
    let last = lastIndex { if case .passage = $0 { true } else { false } }
    guard let last, case .passage(let passage) = self[last] else {
      return (self, [])
    }
    let (before, after) = passage.splitAtLastParagraph
    return (
      reading: Array(self[..<last]) + [.passage(before)],
      question: [.passage(after)] + Array(self[(last + 1)...])
    )
  }
}

extension Passage {
  /// The blocks before the last paragraph, and those from it on; all of them
  /// where there is none.
  fileprivate var splitAtLastParagraph: (Passage, Passage) {
    let paragraph = blocks.lastIndex { document.nodes[$0].kind == .paragraph }
    let cut = paragraph ?? blocks.startIndex
    return (part(blocks[..<cut]), part(blocks[cut...]))
  }

  private func part(_ blocks: ArraySlice<Int>) -> Passage {
    Passage(document: document, blocks: Array(blocks), values: values)
  }
}
