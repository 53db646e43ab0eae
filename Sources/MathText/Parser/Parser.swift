import Diagnostics
import Text

extension MathTree {
  /// Reads a formula; what cannot be drawn becomes its own source.
  static func read(_ tex: String) -> (MathTree, [Diagnostic]) {
    let everything = SourceRange(0, tex.utf8.count)
    guard tex.utf8.count <= Limits.bytes else {
      return verbatim(tex, [.tooLong], everything)
    }
    var parser = Parser(tex)
    parser.readFormula()
    if parser.isTooDeep { return verbatim(tex, [.tooDeep], everything) }
    // What is short cannot be drawn too large; it need not be tried.
    let isLong = tex.utf8.count > 1_000
    if isLong, Layout(parser.tree, .tall, .unicode).whole.isOversized {
      return verbatim(tex, [.tooLarge], everything)
    }
    return (parser.tree, parser.diagnostics)
  }

  private static func verbatim(
    _ tex: String, _ problems: [Problem], _ range: SourceRange
  ) -> (MathTree, [Diagnostic]) {
    let shown = tex.visible
    let leaf = Leaf(
      role: .text, text: shown, ascii: Spelling.ascii(ofText: shown))
    let node = MathNode(kind: .leaf(leaf), atom: .ordinary, range: range)
    return (
      MathTree(nodes: [node], root: 0),
      problems.map { $0.diagnostic(at: range) }
    )
  }
}

/// Turns TeX into a tree, one construct after the other.
struct Parser {
  var lexer: Lexer
  var tree = MathTree()
  var diagnostics: [Diagnostic] = []
  /// The alphabet that letters are read in.
  var alphabet = Leaf.Alphabet.italic
  var isTooDeep = false
  /// The rows of the innermost table before which a line stands.
  var rules: Set<Int> = []
  /// Thin spaces, in ems, that go before the next atom.
  var spaceToCome = 0.0
  /// How many of each are open; a closer of what is not open is a stray.
  var openBraces = 0
  var openFences = 0
  var openTables = 0
  private var depth = 0

  init(_ tex: String) { lexer = Lexer(tex) }

  /// What ends a list. The list leaves it to be taken by whoever began it.
  enum Closer { case brace, bracket, right, cell, dollar }

  mutating func readFormula() {
    let rows = self.rows(.aligned)
    let end = lexer.bytes.count
    if rows.count == 1, rows[0].count == 1 {
      tree.root = rows[0][0]
      return
    }
    let isPlain = rows.allSatisfy { $0.count == 1 }
    let table = Table(
      style: .aligned, rows: rows, alignments: isPlain ? [.left] : [])
    tree.root = add(.table(table), .inner, SourceRange(0, end))
  }

  /// Reads one level deeper, or gives the whole formula up.
  mutating func nested<Value>(_ read: (inout Parser) -> Value) -> Value {
    depth += 1
    defer { depth -= 1 }
    if depth > Limits.nesting { giveUp() }
    return read(&self)
  }

  /// The thin space that goes before the atom about to be read.
  mutating func takeSpace() -> Double {
    defer { spaceToCome = 0 }
    return spaceToCome
  }

  private mutating func giveUp() {
    isTooDeep = true
    lexer.offset = lexer.bytes.count
  }
}

// MARK: - Nodes and problems

extension Parser {
  mutating func add(
    _ kind: MathNode.Kind, _ atom: AtomClass, _ range: SourceRange
  ) -> Int {
    let node = MathNode(
      kind: kind, atom: atom, range: range, height: height(of: kind))
    tree.nodes.append(node)
    return tree.nodes.count - 1
  }

  /// Changes what a node is.
  mutating func replace(_ id: Int, by kind: MathNode.Kind) {
    tree.nodes[id].kind = kind
    tree.nodes[id].height = height(of: kind)
  }

  mutating func report(_ problem: Problem, at range: SourceRange) {
    guard diagnostics.count < Limits.diagnostics else { return }
    diagnostics.append(problem.diagnostic(at: range))
  }

  private mutating func height(of kind: MathNode.Kind) -> Int {
    let below = kind.children.map { tree[$0].height }.max() ?? 0
    if below >= Limits.height { giveUp() }
    return below + 1
  }
}

extension MathNode.Kind {
  var children: [Int] {
    switch self {
    case .leaf, .delimiter, .middle, .space: []
    case .row(let items): items
    case .scripts(let it): [it.base, it.lower, it.upper].compactMap { $0 }
    case .fraction(let numerator, let denominator, _):
      [numerator, denominator]
    case .root(let radicand, let index):
      [radicand] + [index].compactMap { $0 }
    case .fence(_, let body, _): [body]
    case .table(let table): table.rows.flatMap { $0 }
    case .accent(_, let body), .enclosed(_, let body): [body]
    }
  }
}
