/// Symbols, numbers, names, text and delimiters as token elements.
extension MathMLWriter {
  mutating func writeLeaf(_ leaf: Leaf, _ atom: AtomClass) {
    let text = leaf.text.inAlphabet(leaf.alphabet)
    switch leaf.role {
    case .number: writeToken("mn", text)
    case .text: writeToken("mtext", text.withHardEdges)
    case .identifier: writeIdentifier(leaf, text, atom)
    case .symbol: writeSymbol(text, leaf, atom)
    }
  }

  /// A single letter is slanted unless its alphabet is upright, or it is a
  /// Greek capital.
  private mutating func writeIdentifier(
    _ leaf: Leaf, _ text: String, _ atom: AtomClass
  ) {
    if atom == .function, leaf.placement != .beside {
      return writeToken(
        "mo", text, " movablelimits=\"\(leaf.placement == .movable)\"")
    }
    let isUpright = leaf.alphabet == .upright || text.isGreekCapital
    let isSingle = text.unicodeScalars.count == 1
    writeToken(
      "mi", text, isUpright && isSingle ? " mathvariant=\"normal\"" : "")
  }

  private mutating func writeSymbol(
    _ text: String, _ leaf: Leaf, _ atom: AtomClass
  ) {
    switch atom {
    case .ordinary where text.isSign:
      writeToken("mo", text, " form=\"prefix\"")
    case .ordinary: writeToken("mi", text)
    case .opening, .closing: writeToken("mo", text, " stretchy=\"false\"")
    case .function where leaf.placement != .movable:
      writeToken("mo", text, " movablelimits=\"false\"")
    default: writeToken("mo", text)
    }
  }

  mutating func writeToken(
    _ name: String, _ text: String, _ attributes: String = ""
  ) {
    write("<\(name)\(attributes)>\(text.escapedInXML)</\(name)>")
  }

  /// A delimiter that grows with what it encloses.
  mutating func writeDelimiter(_ glyph: String, _ form: String) {
    if glyph.isEmpty { return }
    writeToken("mo", glyph, " form=\"\(form)\" stretchy=\"true\"")
  }

  /// A delimiter of a size of its own: `\Big` and `\bigg`, or `\Bigg`.
  mutating func writeDelimiter(_ glyph: String, rows: Int, _ atom: AtomClass) {
    let size = rows > 3 ? "3em" : "1.8em"
    let form =
      switch atom {
      case .opening: " form=\"prefix\""
      case .closing: " form=\"postfix\""
      default: ""
      }
    writeToken(
      "mo", glyph,
      form + " stretchy=\"true\" minsize=\"\(size)\" maxsize=\"\(size)\"")
  }

  /// The sign, unseen, that a named function is applied to what follows.
  mutating func writeApplication(of item: Int, to next: Int) {
    guard isNamedFunction(item) else { return }
    switch tree[next].atom {
    case .binary, .relation, .closing, .punctuation: return
    default: write("<mo>&#x2061;</mo>")
    }
    if case .fence = tree[next].kind { return }
    if tree[next].spaceBefore == 0 { writeSpace(ems: 0.167) }
  }

  private func isNamedFunction(_ id: Int) -> Bool {
    switch tree[id].kind {
    case .leaf(let leaf):
      tree[id].atom == .function && leaf.role == .identifier
    case .scripts(let scripts): scripts.base.map(isNamedFunction) ?? false
    default: false
    }
  }
}

extension String {
  fileprivate var isSign: Bool { ["+", "−", "±", "∓"].contains(self) }

  /// Whether it is one of the letters that TeX sets upright.
  fileprivate var isGreekCapital: Bool {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else {
      return false
    }
    return (0x391...0x3A9).contains(scalar.value)
  }

  /// Blanks at the ends, which an element would drop, as no-break spaces.
  fileprivate var withHardEdges: String {
    let first = hasPrefix(" ") ? "\u{A0}" : ""
    let last = count > 1 && hasSuffix(" ") ? "\u{A0}" : ""
    return first + dropFirst(first.count).dropLast(last.count) + last
  }

  /// The text with the three characters that mean something replaced,
  /// whatever mark may stand on them.
  fileprivate var escapedInXML: String {
    guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E })
    else { return self }
    return unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(scalar)
      }
    }.joined()
  }
}
