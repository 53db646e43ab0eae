public import Markdown
import MathText

/// Blocks of a document to be shown, with the values of its `lif:` links.
public struct Passage: Sendable, Equatable {
  /// The document that the blocks are of.
  public let document: Document
  /// Which blocks are shown, as places in `document.nodes`.
  public let blocks: [Int]
  /// What to show in the place of a link.
  public let values: [Link: String]

  /// A link as it stands in the document: two of one destination may show
  /// the value in different units, or of different experiments.
  public struct Link: Sendable, Hashable {
    /// Where it leads.
    public let destination: String
    /// What it says.
    public let text: String

    /// A link by its destination and text.
    public init(_ destination: String, _ text: String) {
      self.destination = destination
      self.text = text
    }
  }

  /// Some blocks of a document; all of them if not said.
  public init(
    document: Document, blocks: [Int]? = nil, values: [Link: String] = [:]
  ) {
    self.document = document
    self.blocks = blocks ?? Array(document.children(of: 0))
    self.values = values
  }

  /// The text without markup, its values in place and its formulas as a line
  /// has them: `−t/τ`.
  public var plainText: String {
    blocks.map { block in
      document.plainText(of: block) {
        Formula($0).oneLine()
      } replacingLinks: {
        values[Link($0, $1)]
      }
    }.joined(separator: "\n")
  }
}
