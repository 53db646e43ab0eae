/// One thing found in a leaf block, before the tree is made.
///
/// Offsets count in the text of the leaf block. What brackets and runs of
/// `*` mean is known only later, so their items change their kind.
struct InlineItem {
  enum Kind {
    /// The bytes as they stand.
    case text
    /// The byte after a backslash.
    case escaped
    /// A character reference; an index into the parser's `references`.
    case reference(Int)
    case softBreak
    case hardBreak
    /// Code from `lower` to `upper`.
    case code(lower: Int, upper: Int)
    case html
    case math(lower: Int, upper: Int, isDisplay: Bool)
    /// `*`, `_` or `~~`; an index into the parser's `emphasis.runs`.
    case run(Int)
    /// The start of a link or an image; an index into the parser's `targets`.
    case openLink(Int)
    case openImage(Int)
    /// The end of what was opened last.
    case close
  }

  var kind: Kind
  let start: Int
  var end: Int
}
