import Diagnostics

/// A block as the block parser leaves it: what its lines say is read later.
struct Block {
  enum Kind: Equatable {
    case document
    case frontMatter(SourceRange)
    case heading(level: Int)
    /// `isFormula`: it begins with a line `$$` and waits for another.
    case paragraph(isFormula: Bool)
    case quote
    case rule
    case list(ListMarker, isLoose: Bool)
    case item
    case fence(Fence)
    case indentedCode
    case html(HTMLBlockEnd)
    /// A range of the parser's alignments.
    case table(Range<Int>)
    /// A paragraph that held nothing but definitions.
    case removed
  }

  var kind: Kind
  /// The block around it; the document is its own parent.
  let parent: Int
  /// From its first mark to the end of its last line.
  var range: SourceRange
  /// Its lines, as a range of the parser's; only leaf blocks have any.
  var lines: Range<Int>
}

/// A block that is open and holds other blocks.
struct Container {
  enum Kind {
    case document
    case quote
    /// Its content starts that many columns after the item's own start.
    case item(contentOffset: Int)
  }

  let kind: Kind
  let block: Int
  /// The list that ends this container so far, if one does; -1 otherwise.
  var openList = -1
  var isEmpty = true
}
