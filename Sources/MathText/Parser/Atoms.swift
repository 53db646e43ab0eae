import Diagnostics
import Text

/// Single atoms: characters, numbers, symbols, groups, arguments.
extension Parser {
  /// The atom that a token begins, or nil where nothing is drawn.
  ///
  /// In a list a digit takes the digits behind it along; as an argument
  /// (`\frac12`) it stands alone.
  mutating func nucleus(
    _ token: Lexer.Token, at range: SourceRange, inList: Bool = false
  ) -> Int? {
    switch token {
    case .open: group(at: range)
    case .character(let text): character(text, at: range, inList: inList)
    case .command(let name): perform(name, at: range)
    default: nil
    }
  }

  /// What stands in braces, the opening one being read already.
  mutating func group(at range: SourceRange) -> Int {
    openBraces += 1
    let body = list(until: .brace)
    openBraces -= 1
    if !lexer.take(.close) { report(.unclosed("{", by: "}"), at: range) }
    if case .leaf = tree[body].kind, tree[body].atom != .function {
      tree.nodes[body].atom = .ordinary
    }
    return body
  }

  /// A braced group or a single token; a box where it is missing.
  mutating func argument(of name: String, at range: SourceRange) -> Int {
    let before = lexer
    let (token, place) = lexer.next()
    if token == .open { return group(at: place) }
    if canBegin(token) {
      // An argument that draws nothing, such as `\,`, is an empty one.
      return nested { $0.nucleus(token, at: place) }
        ?? row([], from: place.lower)
    }
    lexer = before
    report(.missingArgument(of: name), at: range)
    return leaf(.symbol, "□", at: range)
  }

  private func canBegin(_ token: Lexer.Token) -> Bool {
    switch token {
    case .character: true
    case .command(let name): name != "right" && name != "end"
    default: false
    }
  }

  private mutating func character(
    _ text: String, at range: SourceRange, inList: Bool
  ) -> Int? {
    if text == "~" {
      spaceToCome += 0.25
      return nil
    }
    if let number = number(startingWith: text, inList: inList) {
      let whole = SourceRange(range.lower, lexer.offset)
      return leaf(.number, number, at: whole, alphabet: alphabet)
    }
    if let (glyph, atom) = Self.keys[text] {
      return leaf(.symbol, glyph, at: range, atom: atom)
    }
    if let entry = Symbols.drawn[text] { return symbol(entry, at: range) }
    if ScriptText.isScript(text) { return leaf(.symbol, text, at: range) }
    return leaf(.identifier, text.visible, at: range, alphabet: alphabet)
  }

  private mutating func number(
    startingWith text: String, inList: Bool
  ) -> String? {
    guard let byte = text.utf8.first, text.utf8.count == 1 else { return nil }
    if byte.isDigit { return inList ? text + lexer.digits() : text }
    guard text == ".", inList, lexer.current?.isDigit == true else {
      return nil
    }
    return text + lexer.digits()
  }

  /// The symbols on a keyboard.
  private static let keys: [String: (String, AtomClass)] = [
    "+": ("+", .binary), "-": ("−", .binary), "−": ("−", .binary),
    "*": ("*", .binary), "=": ("=", .relation), "<": ("<", .relation),
    ">": (">", .relation), ":": (":", .relation), "(": ("(", .opening),
    "[": ("[", .opening), ")": (")", .closing), "]": ("]", .closing),
    "!": ("!", .closing), "?": ("?", .closing), ",": (",", .punctuation),
    ";": (";", .punctuation), "/": ("/", .ordinary), "|": ("|", .ordinary),
    "‖": ("‖", .ordinary), ".": (".", .ordinary), "\"": ("\"", .ordinary),
    "@": ("@", .ordinary), "`": ("`", .ordinary), "$": ("$", .ordinary),
  ]
}

// MARK: - Leaves

extension Parser {
  mutating func leaf(
    _ role: Leaf.Role, _ text: String, at range: SourceRange,
    atom: AtomClass = .ordinary, alphabet: Leaf.Alphabet = .italic,
    placement: Placement = .beside
  ) -> Int {
    let isRunning = role == .text || role == .number
    let leaf = Leaf(
      role: role, text: text,
      ascii: isRunning
        ? Spelling.ascii(ofText: text) : Spelling.ascii(ofSymbol: text),
      alphabet: alphabet, placement: placement)
    return add(.leaf(leaf), atom, range)
  }

  mutating func symbol(_ entry: Symbols.Entry, at range: SourceRange) -> Int {
    let isBold = alphabet == .bold && entry.isIdentifier
    let takesLimits = entry.atom == .function && !entry.isIntegral
    return leaf(
      entry.isIdentifier ? .identifier : .symbol, entry.glyph, at: range,
      atom: entry.atom, alphabet: isBold ? .bold : .italic,
      placement: takesLimits ? .movable : .beside)
  }

  /// `\dots`: in the middle before an operator or a relation, else low.
  mutating func dots(at range: SourceRange) -> Int {
    let atom =
      switch lexer.peek {
      case .character(let text):
        Self.keys[text]?.1 ?? Symbols.drawn[text]?.atom
      case .command(let name): Symbols.named[name]?.atom
      default: AtomClass?.none
      }
    let isAmongOperators = atom == .binary || atom == .relation
    return leaf(.symbol, isAmongOperators ? "⋯" : "…", at: range, atom: .inner)
  }

  /// Joins an upright letter or digit to the upright name before it, and a
  /// bold one within the braces that make it bold.
  mutating func merge(_ atom: Int, into last: Int?) -> Bool {
    guard let last, var name = name(last),
      case .leaf(let next) = tree[atom].kind, next.alphabet == name.alphabet,
      next.role == .identifier || next.role == .number
    else { return false }
    // Without a second owner the text grows in place.
    tree.nodes[last].kind = .row([])
    name.text += next.text
    name.ascii += next.ascii
    tree.nodes[last].kind = .leaf(name)
    tree.nodes[last].range.upper = tree[atom].range.upper
    return true
  }

  private func name(_ id: Int) -> Leaf? {
    guard case .leaf(let leaf) = tree[id].kind, leaf.role == .identifier,
      tree[id].atom == .ordinary
    else { return nil }
    let isWord = alphabet == .bold && leaf.alphabet == .bold
    return isWord || leaf.alphabet == .upright ? leaf : nil
  }
}

extension Symbols.Entry {
  /// Integrals carry their limits beside them.
  fileprivate var isIntegral: Bool { "∫∬∭∮∯".contains(glyph) }
}
