public import Diagnostics

/// One piece of a document, with its place in the source and in the tree.
public struct Node: Sendable {
  let tree: Tree
  let index: Int

  /// What it is, with what it says; what it says is copied out of the tree
  /// each time.
  public var kind: Kind { tree.kind(of: index) }
  /// Where it stands, markup included; it lies within its parent's range.
  public var range: SourceRange { tree.elements[index].range }
  /// The node around this one; -1 for the document.
  public var parent: Int { tree.elements[index].parent }
  /// The first node inside this one; -1 when there is none.
  public var firstChild: Int { tree.elements[index].firstChild }
  /// The node after this one inside the same parent; -1 after the last.
  public var nextSibling: Int { tree.elements[index].nextSibling }
  /// One past the last node inside this one: the node and all that is in it
  /// are `nodes[index..<subtreeEnd]`.
  public var subtreeEnd: Int { tree.elements[index].subtreeEnd }

  /// The kinds of nodes: blocks first, then what stands inside a line.
  public enum Kind: Sendable, Equatable {
    /// The whole text.
    case document
    /// The text between the `---` lines, byte for byte.
    case frontMatter(String)
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// What stands behind `>`.
    case blockQuote
    /// A line across the page.
    case thematicBreak
    /// A list; its children are items.
    case list(ListStyle)
    /// An item; `checked` is nil where it is no task, and paragraphs of a
    /// tight item are set without space between them.
    case item(isTight: Bool, checked: Bool?)
    /// A fenced or an indented block of code.
    case codeBlock(CodeBlock)
    /// Lines of raw HTML.
    case htmlBlock(String)
    /// A table; its children are rows, the first of them the header.
    case table(columns: [Alignment])
    /// A row. It has the cells that were written, so perhaps fewer than the
    /// table has columns, but never more.
    case tableRow(isHeader: Bool)
    /// A cell.
    case tableCell
    /// TeX between `$$` and `$$` that is a block of its own.
    case mathBlock(String)

    /// Plain text: escapes and character references are resolved.
    case text(String)
    /// The end of a source line inside a paragraph.
    case softBreak
    /// A line break that the author asked for.
    case hardBreak
    /// Code between backticks.
    case code(String)
    /// Text that is stressed.
    case emphasis
    /// Text that is important.
    case strong
    /// Text that is struck out.
    case strikethrough
    /// A link around its children.
    case link(destination: String, title: String?)
    /// A picture; its children describe it.
    case image(destination: String, title: String?)
    /// One raw HTML tag, comment or the like.
    case html(String)
    /// TeX between `$` and `$`, or `$$` and `$$`, in running text.
    case math(String, display: Bool)
  }
}

/// The nodes of a document, flat, in document order.
public struct Nodes: RandomAccessCollection, Sendable {
  let tree: Tree

  /// The first node, which is the document.
  public var startIndex: Int { 0 }
  /// One past the last node.
  public var endIndex: Int { tree.elements.count }

  /// A node by its index.
  public subscript(index: Int) -> Node { Node(tree: tree, index: index) }
}

/// How the items of a list are marked.
public enum ListStyle: Sendable, Equatable {
  /// By `-`, `+` or `*`.
  case bullet
  /// By numbers that count up from `start`, 0 to 999,999,999.
  case ordered(start: Int)
}

/// How a column of a table is set.
public enum Alignment: Sendable, Equatable {
  /// As the reader's program likes.
  case none
  /// To the left.
  case left
  /// In the middle.
  case center
  /// To the right.
  case right
}

/// A block of code, with the way back to its source.
public struct CodeBlock: Sendable, Equatable {
  /// The text after the opening fence, unescaped; empty for indented code.
  public var info: String
  /// Where `info` stands.
  public var infoRange: SourceRange
  /// The code: prefixes of quotes and items removed, every line ended by
  /// a line feed.
  public var content: String
  /// Where each line of `content` stands, without its line end.
  ///
  /// A range is shorter than its line only where a tab was cut in two by the
  /// indentation: what is left of the tab are blanks that lead the line.
  public var lines: [SourceRange]
  /// Whether fences enclose it, rather than indentation.
  public var isFenced: Bool
  /// Whether a closing fence was found; always true for indented code.
  public var isClosed: Bool
}
