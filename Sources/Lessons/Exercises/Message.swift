import Diagnostics
import Expressions
import Markdown
import Quantities

/// A sentence of the author's, in Markdown, with values as `lif:` links.
struct Message: Sendable {
  private let text: String
  /// Where the sentence stands in the lesson.
  private let entry: Entry?
  private let range: SourceRange

  /// The value of a line.
  init(_ entry: Entry) {
    text = entry.value
    self.entry = entry
    range = entry.valueRange
  }

  /// A text from somewhere in the lesson.
  init(_ text: String, at range: SourceRange) {
    self.text = text
    entry = nil
    self.range = range
  }

  /// The sentence, parsed when it is wanted: most are never shown.
  var document: Document {
    Document(SourceText(name: "message", text))
  }

  /// The place in the lesson of a stretch of the sentence.
  func place(_ stretch: SourceRange) -> SourceRange {
    entry?.place(stretch) ?? range
  }

  /// The sentence with its values worked out in a situation.
  ///
  /// Where a value cannot be worked out, the author's own text stands;
  /// `lif check` says so to the author, the learner is not bothered.
  func passage(in situation: Situation?) -> Passage {
    let document = document
    guard let situation else { return Passage(document: document) }
    var values: [Passage.Link: String] = [:]
    var runs = RunCache()
    for link in ValueLink.all(in: document) {
      guard let place = runs.situation(of: link, in: situation) else {
        continue
      }
      values[link.link] = try? link.shown(in: place)
    }
    return Passage(document: document, values: values)
  }
}
