/// Draws a tree, either in as many rows as it takes or on one line.
///
/// The two forms of each construct stand side by side in the file named for
/// it, so that whatever position says in the one, signs say in the other.
struct Layout {
  enum Form { case tall, flat }

  let tree: MathTree
  let form: Form
  let characters: MathCharacters
  /// Whether raised and lowered characters exist for every script; scripts
  /// take rows of their own, or `^` and `_`, otherwise.
  let usesScriptCharacters: Bool

  init(_ tree: MathTree, _ form: Form, _ characters: MathCharacters) {
    self.tree = tree
    self.form = form
    self.characters = characters
    usesScriptCharacters =
      characters == .unicode && tree.hasScriptCharacters(limits: form == .flat)
  }

  /// The whole formula.
  var whole: Box { box(tree.root, inScript: false) }

  /// A node; `inScript` where relations and operators stand close.
  func box(_ id: Int, inScript: Bool) -> Box {
    let node = tree[id]
    switch node.kind {
    case .leaf(let leaf): return self.leaf(leaf, node.atom)
    case .row(let items):
      let row = join(items, inScript: inScript)
      return node.atom == .ordinary ? row : row.with(edge(of: node.atom))
    case .scripts(let scripts):
      return self.scripts(scripts, node.atom, inScript: inScript)
    case .fraction(let numerator, let denominator, let line):
      return fraction(
        numerator, denominator, line: line, inScript: inScript)
    case .root(let radicand, let index):
      return root(radicand, index, inScript: inScript)
    case .fence(let open, let body, let close):
      return fence(open, body, close, inScript: inScript)
    case .delimiter(let glyph, let rows):
      return delimiter(glyph, rows: rows, node.atom)
    case .middle(let glyph): return Box(text: self.glyph(glyph), .relation)
    case .table(let table): return self.table(table, inScript: inScript)
    case .accent(let accent, let body):
      return self.accent(accent, body, inScript: inScript)
    case .enclosed(let enclosure, let body):
      return enclosed(enclosure, body, inScript: inScript)
    case .space(let columns):
      return .blank(width: columns).with(.blank)
    }
  }

  /// How an atom of a class meets its neighbours.
  func edge(of atom: AtomClass) -> Edge {
    switch atom {
    case .ordinary: .identifier
    case .function: .function
    case .binary: .binary
    case .relation: .relation
    case .opening: .opening
    case .closing: .closing
    case .punctuation: .punctuation
    case .inner: .word
    }
  }

  /// A character that the drawing adds.
  func glyph(_ unicode: String) -> String { characters.glyph(unicode) }
}
