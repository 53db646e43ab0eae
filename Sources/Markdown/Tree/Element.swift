import Diagnostics

/// A node as the tree keeps it: numbers alone.
///
/// What a node says is a stretch of the tree's texts, and whatever else has
/// no fixed size stands in lists beside. So a tree is made, copied and
/// dropped as fast as bytes are.
struct Element: Equatable {
  var form: Form
  /// Where it stands in the source, markup included.
  var range: SourceRange
  var parent: Int
  var firstChild = -1
  var nextSibling = -1
  var subtreeEnd = 0

  /// `Node.Kind`, with stretches of text in place of strings.
  enum Form: Equatable {
    case document
    case frontMatter(Stretch)
    case heading(level: Int)
    case paragraph
    case blockQuote
    case thematicBreak
    case list(ListStyle)
    case item(isTight: Bool, checked: Bool?)
    /// An index into the tree's blocks of code.
    case codeBlock(Int)
    case htmlBlock(Stretch)
    /// A range of the tree's alignments.
    case table(columns: Range<Int>)
    case tableRow(isHeader: Bool)
    case tableCell
    case mathBlock(Stretch)

    case text(Stretch)
    case softBreak
    case hardBreak
    case code(Stretch)
    case emphasis
    case strong
    case strikethrough
    /// An index into the tree's targets.
    case link(Int)
    case image(Int)
    case html(Stretch)
    case math(Stretch, display: Bool)
  }

  init(_ form: Form, at range: SourceRange, in parent: Int) {
    self.form = form
    self.range = range
    self.parent = parent
  }
}

/// Where a link leads or an image is, and its title, as stretches of text.
struct LinkTarget: Equatable {
  var destination: Stretch
  var title: Stretch?

  /// How many bytes they take.
  var size: Int { destination.count + (title?.count ?? 0) }
}

/// A block of code, as stretches of text.
struct CodeElement: Equatable {
  var info: Stretch
  var infoRange: SourceRange
  var content: Stretch
  /// A range of the tree's lines of code.
  var lines: Range<Int>
  var isFenced: Bool
  var isClosed: Bool
}
