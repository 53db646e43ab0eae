import Diagnostics
import Quantities

/// Builds the tree from tokens, by precedence climbing.
///
/// From loose to tight: `or`, `and`, `not`, relations, sums, products and
/// quotients, signs, powers, a number with its unit.
struct Parser {
  /// What is refused, so that no text can exhaust the machine. Parentheses,
  /// arguments, powers, terms, and sides of a relation are each one deeper.
  enum Limit {
    static let bytes = 65_536
    static let nodes = 10_000
    static let depth = 200
  }

  let source: Source
  private let tokens: [Token]
  var next = 0
  var syntax = Syntax()

  init(_ tokens: [Token], of source: Source) {
    self.tokens = tokens
    self.source = source
  }

  /// Reads all tokens as one expression.
  mutating func run() throws(ExpressionError) {
    if peek == .end { throw .nothingTyped() }
    _ = try expression(.or, depth: 0)
    if peek != .end { throw .unexpected(token, in: source) }
  }

  enum Level: Int {
    case or, and, relation, sum, product
  }

  mutating func expression(
    _ minimum: Level, first: Syntax.UnitPlace = .never, depth: Int
  ) throws(ExpressionError) -> Int {
    if depth > Limit.depth { throw .tooDeep(at: token.range) }
    let start = token.range.lower
    var left = try operand(first, depth: depth)
    while let level, level.rawValue >= minimum.rawValue {
      left = try continued(left, level, from: start, depth: depth)
    }
    return left
  }

  /// The level of the operator that comes next; two operands side by side
  /// are a product.
  private var level: Level? {
    switch peek {
    case .sign(.or): .or
    case .sign(.and): .and
    case .sign(.plus), .sign(.minus): .sum
    case .sign(.times), .sign(.divide), .sign(.open), .name: .product
    case .sign(let sign) where Relation(sign) != nil: .relation
    default: nil
    }
  }

  private mutating func continued(
    _ left: Int, _ level: Level, from start: Int, depth: Int
  ) throws(ExpressionError) -> Int {
    switch level {
    case .or:
      next += 1
      let right = try expression(.and, depth: depth + 1)
      return try add(.either(left, right), from: start)
    case .and:
      next += 1
      let right = try expression(.relation, depth: depth + 1)
      return try add(.both(left, right), from: start)
    case .relation: return try chain(left, from: start, depth: depth)
    case .sum: return try sum(left, from: start, depth: depth)
    case .product: return try product(left, from: start, depth: depth)
    }
  }

  private mutating func chain(
    _ left: Int, from start: Int, depth: Int
  ) throws(ExpressionError) -> Int {
    var operands = [left]
    var relations: [Relation] = []
    while case .sign(let sign) = peek, let relation = Relation(sign) {
      next += 1
      relations.append(relation)
      operands.append(try expression(.sum, depth: depth + 1))
    }
    return try add(.chain(operands, relations), from: start)
  }

  private mutating func sum(
    _ left: Int, from start: Int, depth: Int
  ) throws(ExpressionError) -> Int {
    var terms = [Term(isSubtracted: false, index: left)]
    while peek == .sign(.plus) || peek == .sign(.minus) {
      let isSubtracted = peek == .sign(.minus)
      next += 1
      let index = try expression(.product, depth: depth + 1)
      terms.append(Term(isSubtracted: isSubtracted, index: index))
    }
    return try add(.sum(terms), from: start)
  }

  private mutating func product(
    _ left: Int, from start: Int, depth: Int
  ) throws(ExpressionError) -> Int {
    let sign = peek
    let isImplicit = sign != .sign(.times) && sign != .sign(.divide)
    if !isImplicit { next += 1 }
    let place = isImplicit ? unitPlace(after: left) : .unlessNamed
    let right = try operand(place, depth: depth)
    return try add(
      sign == .sign(.divide)
        ? .quotient(left, right)
        : .product(left, right, isImplicit: isImplicit), from: start)
  }

  /// Whether a unit may follow: behind a number, which is most often the
  /// last factor of a product, or behind parentheses.
  private func unitPlace(after left: Int) -> Syntax.UnitPlace {
    let node = syntax.nodes[left]
    if node.isGrouped { return .unlessNamed }
    switch node.kind {
    case .product(_, let last, _), .quotient(_, let last), .negation(let last):
      return unitPlace(after: last)
    case .number(_, .number, nil): return .afterNumber
    case .power(let base, _):
      return unitPlace(after: base) == .afterNumber ? .afterNumber : .never
    default: return .never
    }
  }

  // MARK: Tokens and nodes

  /// The next token; at the end of the text, the end.
  var token: Token { token(ahead: 0) }
  var peek: Token.Kind { token.kind }
  var lookahead: Token.Kind { token(ahead: 1).kind }

  private func token(ahead offset: Int) -> Token {
    tokens[min(next + offset, tokens.count - 1)]
  }

  mutating func add(
    _ kind: Syntax.Kind, from start: Int
  ) throws(ExpressionError) -> Int {
    let range = SourceRange(start, tokens[max(next - 1, 0)].range.upper)
    if syntax.nodes.count >= Limit.nodes { throw .tooLong(at: range) }
    syntax.nodes.append(Syntax.Node(kind: kind, range: range))
    return syntax.root
  }
}
