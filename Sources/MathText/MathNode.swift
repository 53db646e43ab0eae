import Diagnostics

/// A formula as a flat array of nodes that name each other by index.
struct MathTree: Sendable, Equatable {
  var nodes: [MathNode] = []
  var root = 0

  subscript(id: Int) -> MathNode { nodes[id] }

  /// Whether something in it cannot be said well on one line.
  var holdsTable: Bool {
    nodes.contains { node in
      guard case .table(let table) = node.kind else { return false }
      return table.style != .aligned
    }
  }

  /// The lines of a formula that its author broke outside of any table.
  var plainLines: [Int]? {
    guard case .table(let table) = self[root].kind, table.style == .aligned,
      table.rows.allSatisfy({ $0.count == 1 }), table.alignments == [.left]
    else { return nil }
    return table.rows.map { $0[0] }
  }

  /// The delimiter, if a node is one in the middle of a fence.
  func middle(_ id: Int) -> String? {
    if case .middle(let glyph) = self[id].kind { glyph } else { nil }
  }

  /// What stands in a row, or the node itself.
  func items(of id: Int) -> [Int] {
    if case .row(let items) = self[id].kind { items } else { [id] }
  }
}

/// One construct of a formula.
struct MathNode: Sendable, Equatable {
  var kind: Kind
  /// How it behaves among its neighbours.
  var atom: AtomClass
  /// Where it stands in the TeX.
  var range: SourceRange
  /// How many levels hang below it, itself included.
  var height = 1
  /// The thin space, in ems, that its author put before it. Columns are too
  /// coarse for it; MathML is not.
  var spaceBefore = 0.0

  enum Kind: Sendable, Equatable {
    case leaf(Leaf)
    case row([Int])
    case scripts(Scripts)
    /// A fraction, or without its line a binomial coefficient.
    case fraction(numerator: Int, denominator: Int, line: Bool)
    case root(radicand: Int, index: Int?)
    /// Delimiters around a body; an empty one is not drawn.
    case fence(open: String, body: Int, close: String)
    /// A delimiter of a given number of rows.
    case delimiter(String, rows: Int)
    /// A delimiter in the middle of a fence, which grows with it.
    case middle(String)
    case table(Table)
    case accent(Accent, Int)
    case enclosed(Enclosure, Int)
    /// Blank columns.
    case space(Int)
  }
}

/// TeX's classes of atoms, which decide the spacing (The TeXbook, chapter 18).
enum AtomClass: Sendable, Equatable {
  case ordinary, function, binary, relation
  case opening, closing, punctuation, inner
}

/// A symbol, number, name or piece of text.
struct Leaf: Sendable, Equatable {
  enum Role: Sendable { case identifier, number, symbol, text }
  enum Alphabet: Sendable {
    case italic, upright, bold, doubleStruck, calligraphic, fraktur
  }

  var role: Role
  var text: String
  /// How it is written with ASCII alone.
  var ascii: String
  var alphabet = Alphabet.italic
  /// Where its scripts belong.
  var placement = Placement.beside
}

/// Where scripts stand.
enum Placement: Sendable {
  /// At the corners of the base.
  case beside
  /// Above and below it in a displayed formula, at its corners in prose.
  case movable
  /// Above and below it everywhere.
  case fixed
}

/// A base with what is raised and lowered beside, above or below it.
struct Scripts: Sendable, Equatable {
  var base: Int?
  var lower: Int?
  var upper: Int?
  var placement = Placement.beside

  /// Whether they stand below and above the base in a displayed formula.
  var asLimits: Bool { placement != .beside }
}

/// Rows of cells.
struct Table: Sendable, Equatable {
  enum Style: Sendable {
    /// Cells in their own columns.
    case matrix
    /// Values and conditions.
    case cases
    /// Equations cut at `&`, which are to be read on.
    case aligned
  }
  enum Alignment: Sendable { case left, centre, right }

  var style: Style
  var rows: [[Int]]
  /// From the left; further columns stand as the style has it.
  var alignments: [Alignment] = []
  /// The columns before which a bar stands, one past the last included.
  var bars: Set<Int> = []
  /// The rows before which a line stands, one past the last included.
  var rules: Set<Int> = []

  func alignment(ofColumn column: Int) -> Alignment {
    if column < alignments.count { return alignments[column] }
    return switch style {
    case .matrix: alignments.last ?? .centre
    case .cases: .left
    case .aligned: column.isMultiple(of: 2) ? .right : .left
    }
  }
}

/// A mark above or below.
enum Accent: String, Sendable {
  case hat, check, tilde, acute, grave, breve, bar, overline, underline
  case dot, ddot, dddot, vec, ring, overbrace, underbrace
}

/// What is done to a body as a whole.
enum Enclosure: Sendable { case phantom, cancel, boxed }
