public import Diagnostics

/// A Markdown text as a tree: CommonMark 0.31.2 and a few extensions.
///
/// Reading never fails, whatever the bytes are, and takes time in proportion
/// to their number. What looks like a slip of the author is a diagnostic.
public struct Document: Sendable, Equatable {
  /// The text that was read; every range counts its bytes.
  public let source: SourceText
  /// Slips worth a word: a fence that nothing closes, bytes that are not
  /// UTF-8, front matter or a formula without an end.
  public let diagnostics: [Diagnostic]
  let tree: Tree

  /// Reads a text.
  public init(_ source: SourceText, extensions: Extensions = .all) {
    var blocks = BlockParser(source, extensions: extensions)
    blocks.readAll()
    diagnostics = (Diagnostic.repairs(in: source) + blocks.diagnostics)
      .sorted { $0.range.lower < $1.range.lower }
    var builder = TreeBuilder(blocks)
    tree = builder.build()
    self.source = source
  }

  /// The tree, flat, in document order; the first node is the document.
  public var nodes: Nodes { Nodes(tree: tree) }

  /// The nodes directly inside a node, in order; none for a foreign index.
  public func children(of index: Int) -> Children {
    let exists = nodes.indices.contains(index)
    let first = exists ? nodes[index].firstChild : -1
    return Children(tree: tree, upcoming: first)
  }

  /// The text inside a node without its markup.
  ///
  /// Code and formulas stand as they were written, without delimiters;
  /// blocks and rows are lines, the cells of a row are parted by a blank.
  public func plainText(of index: Int) -> String {
    guard nodes.indices.contains(index) else { return "" }
    return String(decoding: tree.plainText(of: index), as: UTF8.self)
  }

  /// The same with other words in the place of some links, and of formulas.
  public func plainText(
    of index: Int, replacingFormulas: (_ tex: String) -> String,
    replacingLinks: (_ address: String, _ text: String) -> String?
  ) -> String {
    guard nodes.indices.contains(index) else { return "" }
    let bytes = tree.plainText(of: index) { place in
      switch nodes[place].kind {
      case .link(let address, _):
        replacingLinks(address, plainText(of: place))
      case .math(let tex, _): replacingFormulas(tex)
      default: nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The indices of the nodes directly inside another.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    let tree: Tree
    var upcoming: Int

    /// The next child, until there is none.
    public mutating func next() -> Int? {
      guard upcoming >= 0 else { return nil }
      defer { upcoming = tree.elements[upcoming].nextSibling }
      return upcoming
    }
  }
}

/// What is read beyond CommonMark.
public struct Extensions: OptionSet, Sendable {
  /// One bit for each extension.
  public let rawValue: Int

  /// Extensions by their bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Tables of cells between `|`, as GitHub writes them.
  public static let tables = Extensions(rawValue: 1)
  /// `~~struck out~~`.
  public static let strikethrough = Extensions(rawValue: 2)
  /// List items that begin with `[ ]` or `[x]`.
  public static let taskLists = Extensions(rawValue: 4)
  /// Formulas between `$` or `$$`.
  public static let math = Extensions(rawValue: 8)
  /// Lines between `---` and `---` at the very beginning.
  public static let frontMatter = Extensions(rawValue: 16)

  /// Each extension by its name.
  private static let named: [(name: String, extension: Extensions)] = [
    ("tables", .tables), ("strikethrough", .strikethrough),
    ("tasklists", .taskLists), ("math", .math), ("frontmatter", .frontMatter),
  ]

  /// The names of the extensions.
  public static var names: [String] { named.map(\.name) }

  /// An extension by its name.
  public init?(named name: String) {
    guard let known = Self.named.first(where: { $0.name == name }) else {
      return nil
    }
    self = known.extension
  }

  /// CommonMark alone.
  public static let none: Extensions = []
  /// Everything above.
  public static let all: Extensions = [
    .tables, .strikethrough, .taskLists, .math, .frontMatter,
  ]
}
