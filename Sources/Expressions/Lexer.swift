import Diagnostics
import Quantities

/// Cuts a text into tokens, one pass from left to right.
struct Lexer {
  private let source: Source
  private var cursor: ByteCursor
  private let options: ReadingOptions
  private(set) var tokens: [Token] = []
  private(set) var notes: [String] = []
  /// For each open parenthesis, whether a name stands before it, so that a
  /// comma within separates arguments.
  private var isCall: [Bool] = []

  init(_ source: Source, options: ReadingOptions) {
    self.source = source
    cursor = ByteCursor(source.bytes)
    self.options = options
  }

  /// Reads all tokens; the last one is the end.
  mutating func run() throws(ExpressionError) {
    cursor.skipBlanks()
    while !cursor.isAtEnd {
      guard try takeToken() else {
        throw .strange(cursor.scalar ?? " ", at: cursor.position)
      }
      cursor.skipBlanks()
    }
    add(.end, from: cursor.position)
  }

  private mutating func takeToken() throws(ExpressionError) -> Bool {
    if try takeNumber() { return true }
    if try takeWord() { return true }
    return takeSuperscript() || takeSign()
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: .init(start, cursor.position)))
  }

  private mutating func note(_ remark: String) {
    if !notes.contains(remark) { notes.append(remark) }
  }

  // A number takes the unit behind it, except in an exponent: 10^-3 s is
  // (10^-3) s.
  private mutating func takeNumber() throws(ExpressionError) -> Bool {
    let start = cursor.position
    guard let numeral = try takeNumeral() else { return false }
    if numeral.hasSpacedExponent { note(Remark.spacedExponent) }
    let taken = followsPower ? nil : cursor.takeUnit()
    let unit = taken.map { SpeltUnit(unit: $0.unit, spelling: $0.spelling) }
    add(.number(numeral, unit: unit), from: start)
    if unit == nil { takeLetterTimes() }
    return true
  }

  private mutating func takeNumeral() throws(ExpressionError) -> Numeral? {
    do throws(NumeralError) {
      return try cursor.takeNumeral(commaSeparates: isCall.last ?? false)
    } catch {
      throw .numeral(error, in: source)
    }
  }

  private var followsPower: Bool {
    let before = tokens.suffix(2).map(\.kind)
    return before.last == .sign(.power)
      || (before.first == .sign(.power)
        && [.sign(.minus), .sign(.plus)].contains(before.last))
  }

  /// Reads the letter in `3x10^8` as a multiplication sign.
  private mutating func takeLetterTimes() {
    var ahead = cursor
    ahead.skipBlanks()
    let start = ahead.position
    guard ahead.take("x") else { return }
    let end = ahead.position
    ahead.skipBlanks()
    guard ahead.take("1"), ahead.take("0") else { return }
    ahead.skipBlanks()
    let isPower =
      ahead.byte() == UInt8(ascii: "^")
      || (ahead.take("*") && ahead.take("*"))
      || ahead.scalar.map { Superscripts.values[$0] != nil } ?? false
    guard isPower else { return }
    cursor.position = end
    add(.sign(.times), from: start)
    note(Remark.letterTimes)
  }

  private mutating func takeWord() throws(ExpressionError) -> Bool {
    let start = cursor.position
    if cursor.scalar == "∞" {
      cursor.advance()
      try addInfinity(from: start)
      return true
    }
    guard let word = cursor.takeWord() else { return false }
    switch word {
    case "and", "or", "not":
      add(Sign(rawValue: word).map { .sign($0) } ?? .end, from: start)
    case _ where ["inf", "infinity"].contains(word.lowercased()):
      try addInfinity(from: start)
    case _ where word.lowercased() == "nan":
      throw .notANumber(at: SourceRange(start, cursor.position), word)
    default:
      let isDerivative = cursor.takeDerivative(after: word)
      add(.name(isDerivative ? "du/dt" : word), from: start)
    }
    return true
  }

  private mutating func addInfinity(from start: Int) throws(ExpressionError) {
    guard options.allowsInfinity else {
      throw .infinity(at: SourceRange(start, cursor.position))
    }
    add(.infinity, from: start)
  }

  private mutating func takeSuperscript() -> Bool {
    let start = cursor.position
    guard let value = Superscripts.take(&cursor) else { return false }
    add(.superscript(value), from: start)
    return true
  }

  private mutating func takeSign() -> Bool {
    let start = cursor.position
    let isDash = cursor.scalar?.isDash ?? false
    let rest = cursor.bytes[start...]
    guard
      let (text, sign) = Sign.spellings.first(where: {
        rest.starts(with: $0.text)
      })
    else { return false }
    cursor.position += text.count
    if isDash { note(Remark.dash) }
    switch sign {
    case .open: isCall.append(tokens.last.map { $0.kind.isName } ?? false)
    case .close: _ = isCall.popLast()
    case .comma where isTight:
      add(.sign(.tightComma), from: start)
      return true
    default: break
    }
    add(.sign(sign), from: start)
    return true
  }

  /// Whether the comma just passed stands between two digits.
  private var isTight: Bool {
    guard case .number(_, unit: nil) = tokens.last?.kind else { return false }
    let isAfterDigit = tokens.last?.range.upper == cursor.position - 1
    return isAfterDigit && (cursor.scalar?.isDigit ?? false)
  }
}

extension Token.Kind {
  var isName: Bool {
    if case .name = self { true } else { false }
  }
}
