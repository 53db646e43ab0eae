import Diagnostics
public import Quantities

/// What a reader of expressions lets pass.
public struct ReadingOptions: Sendable, Equatable {
  /// Whether `inf` is a number, as in an author's `R = inf`.
  public var allowsInfinity: Bool

  /// Strict unless told otherwise.
  public init(allowsInfinity: Bool = false) {
    self.allowsInfinity = allowsInfinity
  }

  /// Only finite numbers.
  public static let learner = ReadingOptions()
  /// Infinity too.
  public static let author = ReadingOptions(allowsInfinity: true)
}

/// A formula that a person typed, read but not yet evaluated.
///
/// Arithmetic with units, names, calls, and relations; nothing else: no
/// code, no files, no loops. A text has at most 65,536 bytes, 10,000 parts,
/// and 200 levels.
public struct Expression: Sendable, Equatable {
  /// What was typed.
  public let text: String
  /// Remarks on how it was read: "a dash was read as a minus".
  public let notes: [String]

  let options: ReadingOptions
  let source: Source
  let syntax: Syntax

  /// The bytes it spans, without blanks around it.
  var range: SourceRange { syntax.range }

  /// Reads a text; throws where it is not of the language.
  public init(
    _ text: String, options: ReadingOptions = .learner
  ) throws(ExpressionError) {
    let size = text.utf8.count
    if size > Parser.Limit.bytes { throw .tooManyBytes(size) }
    self.text = text
    self.options = options
    source = Source(text)
    var lexer = Lexer(source, options: options)
    try lexer.run()
    var parser = Parser(lexer.tokens, of: source)
    try parser.run()
    notes = lexer.notes
    syntax = parser.syntax
  }

  /// What it results in; throws where dimensions do not fit.
  public func check(in scope: some Scope) throws(ExpressionError) -> ValueType {
    try Checked(self, in: scope).type
  }

  /// Checks that it is a quantity of a dimension.
  ///
  /// A number where a unit is wanted is `missingUnit`. A lone `inf` fits
  /// every dimension.
  public func check(
    in scope: some Scope, wanting dimension: Dimension
  ) throws(ExpressionError) {
    try Checked(self, in: scope).want(dimension)
  }

  /// Its value; throws where `check` does, and where there is none.
  public func evaluate(in scope: some Scope) throws(ExpressionError) -> Value {
    let checked = try Checked(self, in: scope)
    return try checked.value()
  }

  /// Its value as a quantity of a dimension, or undefined.
  public func evaluate(
    in scope: some Scope, wanting dimension: Dimension
  ) throws(ExpressionError) -> Value {
    let checked = try Checked(self, in: scope)
    try checked.want(dimension)
    return try checked.value(as: dimension)
  }
}

/// An expression whose names are resolved and whose dimensions fit.
struct Checked {
  let expression: Expression
  let checker: Checker

  init(_ expression: Expression, in scope: any Scope) throws(ExpressionError) {
    let source = expression.source
    var resolver = Resolver(expression.syntax, in: scope, of: source)
    var checker = Checker(try resolver.run(), in: scope, of: source)
    try checker.run()
    self.expression = expression
    self.checker = checker
  }

  private var root: Int { checker.program.count - 1 }

  var type: ValueType { checker.types.last ?? .truth }

  func want(_ dimension: Dimension) throws(ExpressionError) {
    try checker.want(dimension, root)
  }

  func value(as wanted: Dimension? = nil) throws(ExpressionError) -> Value {
    var evaluator = Evaluator(checker)
    try evaluator.run()
    switch (evaluator.outcomes.last, type) {
    case (.number(let number), .quantity(let dimension)):
      try refuseInfinity(number)
      return .quantity(AnyQuantity(number, wanted ?? dimension))
    case (.truth(let truth), _): return .truth(truth)
    case (.undefined(let reason), _): return .undefined(reason)
    default: return .undefined("nothing was computed")
    }
  }

  private func refuseInfinity(_ number: Double) throws(ExpressionError) {
    let range = checker.program[root].range
    if number.isNaN { throw .noResult(at: range, in: expression.source) }
    if number.isInfinite, !expression.options.allowsInfinity {
      throw .overflow(at: range, in: expression.source)
    }
  }
}
