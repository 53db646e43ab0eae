public import Markdown

/// Blocks of a document to be shown, with the values of its `lif:` links.
public struct Passage: Sendable, Equatable {
  /// The document that the blocks are of.
  public let document: Document
  /// Which blocks are shown, as places in `document.nodes`.
  public let blocks: [Int]
  /// For a link destination, the text to show in its place.
  public let values: [String: String]

  /// Some blocks of a document; all of them if not said.
  public init(
    document: Document, blocks: [Int]? = nil, values: [String: String] = [:]
  ) {
    self.document = document
    self.blocks = blocks ?? Array(document.children(of: 0))
    self.values = values
  }

  /// The text without markup.
  public var plainText: String {
    blocks.map { document.plainText(of: $0) }.joined(separator: "\n")
  }
}
