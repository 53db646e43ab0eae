import Diagnostics
import Text

/// Commands and their arguments.
extension Parser {
  /// The atom a command makes, or nil where nothing is drawn.
  mutating func perform(_ name: String, at range: SourceRange) -> Int? {
    guard let command = Command(name) else {
      return unknown(name, at: range)
    }
    let shown = "\\" + name
    switch command {
    case .symbol(let entry): return symbol(entry, at: range)
    case .name(let name, let atom, let takesLimits):
      return function(name, atom, takesLimits: takesLimits, at: range)
    case .fraction: return fraction(shown, at: range)
    case .binomial: return binomial(shown, at: range)
    case .root: return root(at: range)
    case .text(let alphabet): return text(in: alphabet, at: range)
    case .alphabet(let alphabet):
      return argument(of: shown, in: alphabet, at: range)
    case .accent(let accent):
      let body = argument(of: shown, at: range)
      return add(.accent(accent, body), .ordinary, through(range))
    case .enclosed(let enclosure):
      let body = argument(of: shown, at: range)
      return add(.enclosed(enclosure, body), .ordinary, through(range))
    case .over, .under: return stack(command, shown, at: range)
    case .left: return fence(at: range)
    case .middle: return middle(shown, at: range)
    case .big(let rows, let atom):
      return delimiter(shown, rows: rows, atom, at: range)
    case .begin: return environment(at: range)
    case .atom(let atom): return classed(shown, as: atom, at: range)
    case .operatorName: return operatorName(at: range)
    case .not: return negated(at: range)
    case .substack: return substack(at: range)
    case .modulo: return modulo(shown, at: range)
    case .labelledArrow(let glyph): return arrow(glyph, shown, at: range)
    case .dots: return dots(at: range)
    case .quantity, .unit, .numeral:
      return quantity(command, shown, at: range)
    case .norm(let bar): return norm(bar, shown, at: range)
    case .reference(let inBrackets):
      return reference(inBrackets: inBrackets, at: range)
    case .tag: return tag(at: range)
    case .space(let columns): return add(.space(columns), .ordinary, range)
    default: return silent(command, shown, at: range)
    }
  }

  /// What only changes how the rest is read, or is of no use on a screen.
  private mutating func silent(
    _ command: Command, _ shown: String, at range: SourceRange
  ) -> Int? {
    switch command {
    case .alphabetFromHere(let alphabet): self.alphabet = alphabet
    case .ignored(let arguments):
      for _ in 0..<arguments { _ = rawArgument() }
    case .dimension: skipDimension()
    case .thinSpace(let ems): spaceToCome += ems
    case .right:
      report(.stray(shown), at: range)
      return delimiter(shown, rows: 1, nil, at: range)
    case .end:
      _ = rawArgument()
      report(.stray(shown), at: range)
    default: report(.stray(shown), at: range)
    }
    return nil
  }

  private mutating func unknown(_ name: String, at range: SourceRange) -> Int {
    // Comparing with every name is dear, and of use only a few times.
    let offer =
      diagnostics.count < 3 ? closest(to: name, among: Command.names) : nil
    report(.unknownCommand(name.visible, offer), at: range)
    return leaf(
      .text, "\\" + name.visible + argumentsAsWritten(), at: through(range))
  }

  /// What stands in braces right behind an unknown command, which its author
  /// knows to belong to it.
  private mutating func argumentsAsWritten() -> String {
    var shown = ""
    for _ in 0..<4 where lexer.current == UInt8(ascii: "{") {
      shown += "{\(rawArgument().visible)}"
    }
    return shown
  }

  func through(_ range: SourceRange) -> SourceRange {
    SourceRange(range.lower, lexer.offset)
  }
}

// MARK: - Constructs

extension Parser {
  private mutating func fraction(
    _ shown: String, at range: SourceRange
  ) -> Int {
    let numerator = argument(of: shown, at: range)
    let denominator = argument(of: shown, at: range)
    return add(
      .fraction(numerator: numerator, denominator: denominator, line: true),
      .inner, through(range))
  }

  private mutating func binomial(
    _ shown: String, at range: SourceRange
  ) -> Int {
    let upper = argument(of: shown, at: range)
    let lower = argument(of: shown, at: range)
    let whole = through(range)
    let body = add(
      .fraction(numerator: upper, denominator: lower, line: false), .inner,
      whole)
    return add(.fence(open: "(", body: body, close: ")"), .inner, whole)
  }

  private mutating func root(at range: SourceRange) -> Int {
    let index =
      lexer.take(.character("[")) ? bracketed(at: range) : nil
    let radicand = argument(of: #"\sqrt"#, at: range)
    return add(
      .root(radicand: radicand, index: index), .ordinary, through(range))
  }

  private mutating func bracketed(at range: SourceRange) -> Int {
    let body = list(until: .bracket)
    if !lexer.take(.character("]")) {
      report(.unclosed("[", by: "]"), at: range)
    }
    return body
  }

  private mutating func argument(
    of shown: String, in alphabet: Leaf.Alphabet, at range: SourceRange
  ) -> Int {
    let outer = self.alphabet
    defer { self.alphabet = outer }
    self.alphabet = alphabet
    return argument(of: shown, at: range)
  }

  /// `\overset{a}{b}` and `\underset{a}{b}` are limits on `b`.
  private mutating func stack(
    _ command: Command, _ shown: String, at range: SourceRange
  ) -> Int {
    let script = argument(of: shown, at: range)
    let base = argument(of: shown, at: range)
    var scripts = Scripts(base: base, placement: .fixed)
    if case .over = command { scripts.upper = script }
    if case .under = command { scripts.lower = script }
    return grouped(scripts, through(range))
  }

  private mutating func arrow(
    _ glyph: String, _ shown: String, at range: SourceRange
  ) -> Int {
    let lower = lexer.take(.character("[")) ? bracketed(at: range) : nil
    let upper = argument(of: shown, at: range)
    let base = leaf(.symbol, glyph, at: range, atom: .relation)
    let scripts = Scripts(
      base: base, lower: lower, upper: upper, placement: .fixed)
    return grouped(scripts, through(range))
  }

  /// In a row of its own, so that further scripts go on the whole.
  private mutating func grouped(
    _ scripts: Scripts, _ range: SourceRange
  ) -> Int {
    let atom = scripts.base.map { innerAtom(of: $0) } ?? .ordinary
    let body = add(.scripts(scripts), atom, range)
    return add(.row([body]), atom, range)
  }

  /// Braces made a symbol ordinary; above and below it keeps its class.
  private func innerAtom(of id: Int) -> AtomClass {
    guard case .leaf(let leaf) = tree[id].kind else { return tree[id].atom }
    return Symbols.drawn[leaf.text]?.atom
      ?? (leaf.text == "=" ? .relation : tree[id].atom)
  }

  private mutating func norm(
    _ bar: String, _ shown: String, at range: SourceRange
  ) -> Int {
    let body = argument(of: shown, at: range)
    return add(
      .fence(open: bar, body: body, close: bar), .inner, through(range))
  }

  private mutating func classed(
    _ shown: String, as atom: AtomClass, at range: SourceRange
  ) -> Int {
    let body = argument(of: shown, at: range)
    return add(.row([body]), atom, through(range))
  }
}
