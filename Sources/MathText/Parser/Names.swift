import Diagnostics
import Text

/// Functions, struck symbols, and what is written with words.
extension Parser {
  mutating func function(
    _ name: String, _ atom: AtomClass, takesLimits: Bool,
    at range: SourceRange
  ) -> Int {
    leaf(
      .identifier, name.functionSpelling, at: range, atom: atom,
      alphabet: .upright, placement: takesLimits ? .movable : .beside)
  }

  mutating func operatorName(at range: SourceRange) -> Int {
    let takesLimits = lexer.take(.character("*"))
    let name = rawArgument()
    if name.isEmpty {
      report(.missingArgument(of: #"\operatorname"#), at: range)
    }
    return function(
      name.withoutSpacing.visible, .function, takesLimits: takesLimits,
      at: through(range))
  }

  /// The name of an equation elsewhere, in brackets or bare.
  mutating func reference(inBrackets: Bool, at range: SourceRange) -> Int {
    let label = rawArgument().visible
    return leaf(
      .text, inBrackets ? "(\(label))" : label, at: through(range))
  }

  /// `\not` strikes the symbol behind it.
  mutating func negated(at range: SourceRange) -> Int {
    let id = argument(of: #"\not"#, at: range)
    guard case .leaf(var leaf) = tree[id].kind else { return id }
    leaf.ascii = leaf.text == "=" ? "!=" : "not " + leaf.ascii
    leaf.text = Self.struck[leaf.text] ?? leaf.text + "\u{338}"
    tree.nodes[id].kind = .leaf(leaf)
    return id
  }

  private static let struck = [
    "=": "≠", "∈": "∉", "∋": "∌", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱",
    "≡": "≢", "∼": "≁", "≈": "≉", "≅": "≇", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈",
    "⊇": "⊉", "∃": "∄", "∣": "∤", "∥": "∦", "→": "↛",
  ]

  mutating func modulo(_ shown: String, at range: SourceRange) -> Int {
    let name = leaf(.text, "mod", at: range)
    let modulus = argument(of: shown, at: range)
    let whole = through(range)
    let body = add(.row([name, modulus]), .ordinary, whole)
    let fence = add(.fence(open: "(", body: body, close: ")"), .inner, whole)
    let space = add(.space(1), .ordinary, range)
    return add(.row([space, fence]), .inner, whole)
  }

  mutating func tag(at range: SourceRange) -> Int {
    let isBare = lexer.take(.character("*"))
    let text = reference(inBrackets: !isBare, at: range)
    let space = add(.space(4), .ordinary, range)
    return add(.row([space, text]), .ordinary, through(range))
  }
}

extension String {
  /// A name with blanks where its author spaced it.
  fileprivate var withoutSpacing: String {
    var name = self
    for space in [#"\,"#, #"\;"#, #"\:"#, #"\ "#, "~"] {
      name = name.replacing(space, with: " ")
    }
    return name.replacing(#"\!"#, with: "")
  }

  /// Two words where the name runs them together.
  fileprivate var functionSpelling: String {
    switch self {
    case "limsup": "lim sup"
    case "liminf": "lim inf"
    case "argmax": "arg max"
    case "argmin": "arg min"
    default: self
    }
  }
}
