import Lessons
import Markdown
import MathText

/// Prose, and notices in the place of what cannot be shown.
extension PageWriter {
  mutating func write(_ parts: [Presentation.Part]) {
    for part in parts {
      switch part {
      case .passage(let passage): markup.add(passage, belowHeading: 2)
      case .figure(let figure): write(figure)
      case .broken(let reason): writeNotice(reason)
      }
    }
  }

  /// The reason may quote a key, so that a handout does not give it.
  private mutating func writeNotice(_ reason: String) {
    let said =
      showsAnswers
      ? reason : "A block of this lesson could not be understood."
    markup.element("p", ["class": "notice", "role": "note"]) {
      $0.element("b", text: "Something is missing here.")
      $0.write(" " + said)
    }
  }
}

extension Markup {
  /// A passage as blocks.
  mutating func add(_ passage: Passage, belowHeading level: Int) {
    add(markup: passage.markup(of: passage.blocks, belowHeading: level))
  }

  /// A passage within a line, such as the label of an option: paragraphs and
  /// headings without their tags, formulas, and anything else as plain text.
  mutating func addInLine(_ passage: Passage) {
    for (place, block) in passage.blocks.enumerated() {
      if place > 0 { write(" ") }
      let document = passage.document
      switch document.nodes[block].kind {
      case .paragraph, .heading:
        let inside = Array(document.children(of: block))
        add(markup: passage.markup(of: inside, belowHeading: 6))
      case .mathBlock(let tex):
        add(markup: Formula.mathML(of: tex, isDisplay: true))
      default: write(document.plainText(of: block))
      }
    }
  }
}

extension Passage {
  /// Some nodes with the values of their links. A value that could not be
  /// worked out is what the author wrote.
  fileprivate func markup(of nodes: [Int], belowHeading level: Int) -> String {
    let renderer = HTMLRenderer(
      writingFormulas: Formula.mathML(of:isDisplay:))
    let bytes = renderer.bytes(
      of: nodes, in: document, belowHeading: level
    ) { values[Link($0, $1)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
