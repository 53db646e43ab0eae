import Diagnostics

/// Lists of atoms.
extension Parser {
  /// The numerator so far, and how `\over` or its kin divides.
  private struct Infix {
    var numerator: Int
    var line: Bool
    var open: String
    var close: String
  }

  /// Reads atoms up to what closes the list, which is left unread.
  ///
  /// `continues` says that the list goes on where another stopped, so that a
  /// leading plus or minus joins two operands.
  mutating func list(until closer: Closer, continues: Bool = false) -> Int {
    nested { $0.unboundedList(until: closer, continues: continues) }
  }

  private mutating func unboundedList(
    until closer: Closer, continues: Bool
  ) -> Int {
    let outerAlphabet = alphabet
    defer { alphabet = outerAlphabet }
    let start = lexer.offset
    var items: [Int] = []
    var infix: Infix?
    while true {
      let before = lexer
      let (token, range) = lexer.next()
      if ends(closer, with: token) {
        lexer = before
        break
      }
      if case .command(let name) = token,
        case .infix(let line, let open, let close)? = Command(name)
      {
        var numerator = row(items, from: start)
        if let earlier = infix {
          report(.stray("\\" + name), at: range)
          numerator = divide(earlier, by: numerator, from: start)
        }
        infix = Infix(
          numerator: numerator, line: line, open: open, close: close)
        items = []
      } else {
        read(token, at: range, into: &items)
      }
    }
    spaceToCome = 0
    let last = row(items, from: start, continues: continues)
    return infix.map { divide($0, by: last, from: start) } ?? last
  }

  private mutating func divide(
    _ infix: Infix, by denominator: Int, from start: Int
  ) -> Int {
    let range = SourceRange(start, lexer.offset)
    let fraction = add(
      .fraction(
        numerator: infix.numerator, denominator: denominator,
        line: infix.line), .inner, range)
    if infix.open.isEmpty { return fraction }
    return add(
      .fence(open: infix.open, body: fraction, close: infix.close), .inner,
      range)
  }

  private func ends(_ closer: Closer, with token: Lexer.Token) -> Bool {
    switch token {
    case .end: true
    case .close: openBraces > 0
    case .ampersand, .newline: closer == .cell || closer == .right
    case .command("right"): openFences > 0
    case .command("end"): openTables > 0
    case .character("]"): closer == .bracket
    case .character("$"): closer == .dollar
    default: false
    }
  }

  private mutating func read(
    _ token: Lexer.Token, at range: SourceRange, into items: inout [Int]
  ) {
    switch token {
    case .raise: raise(on: &items, at: range)
    case .prime: prime(on: &items, at: range)
    case .lower: lower(on: &items, at: range)
    case .command("limits"): setLimits(true, on: items.last)
    case .command("nolimits"): setLimits(false, on: items.last)
    case .close: report(.stray("}"), at: range)
    case .ampersand: report(.stray("&"), at: range)
    case .newline: report(.stray(#"\\"#), at: range)
    default:
      let space = takeSpace()
      guard let atom = nucleus(token, at: range, inList: true) else {
        return spaceToCome += space
      }
      if space <= 0, merge(atom, into: items.last) { return }
      tree.nodes[atom].spaceBefore += space
      items.append(atom)
    }
  }
}
