import Diagnostics
import Quantities

/// Turns what was typed into operations, now that a scope says what the
/// names mean.
struct Resolver {
  let scope: any Scope
  let source: Source
  private let syntax: Syntax
  private(set) var program: [Operation] = []
  /// The operation that each node of the syntax became.
  private var operations: [Int] = []

  init(_ syntax: Syntax, in scope: any Scope, of source: Source) {
    self.syntax = syntax
    self.scope = scope
    self.source = source
  }

  mutating func run() throws(ExpressionError) -> [Operation] {
    for node in syntax.nodes { operations.append(try resolve(node)) }
    return program
  }

  mutating func add(_ kind: Operation.Kind, _ range: SourceRange) -> Int {
    program.append(Operation(kind: kind, range: range))
    return program.count - 1
  }

  private mutating func resolve(
    _ node: Syntax.Node
  ) throws(ExpressionError) -> Int {
    switch node.kind {
    case .name(let name, let place):
      return try resolve(name, place, node.range)
    case .application(let application):
      return try resolve(application, node.range)
    case .number(let value, let dimension, let unit):
      try refuseName(speltLike: unit, node.range)
      return add(.number(value, dimension, unit: unit), node.range)
    case .product(let a, let b, let isImplicit):
      if isImplicit { try refuseProduct(of: a, and: b) }
      return add(.product(operations[a], operations[b]), node.range)
    case .quotient(let a, let b):
      try refuseQuotient(of: a, and: b)
      return add(.quotient(operations[a], operations[b]), node.range)
    case .power(let a, let b):
      return raiseLastFactor(of: a, to: operations[b], node.range)
    case .sum(let terms):
      let terms = terms.map {
        Term(isSubtracted: $0.isSubtracted, index: operations[$0.index])
      }
      return add(.sum(terms), node.range)
    case .negation(let a): return add(.negation(operations[a]), node.range)
    case .chain(let all, let relations):
      return add(.chain(all.map { operations[$0] }, relations), node.range)
    case .both(let a, let b):
      return add(.both(operations[a], operations[b]), node.range)
    case .either(let a, let b):
      return add(.either(operations[a], operations[b]), node.range)
    case .not(let a): return add(.not(operations[a]), node.range)
    }
  }

  /// `2 C` where C is a name too.
  private func refuseName(
    speltLike unit: String?, _ range: SourceRange
  ) throws(ExpressionError) {
    guard let unit, isKnown(canonicalName(unit)) else { return }
    throw .unitOrName(unit, at: range)
  }

  // MARK: Calls

  private mutating func resolve(
    _ application: Syntax.Application, _ range: SourceRange
  ) throws(ExpressionError) -> Int {
    let arguments = application.arguments.map { operations[$0] }
    let name = application.name
    let kind: Operation.Kind
    if let function = Function.named(name) {
      if !function.isVariadic || arguments.isEmpty {
        try check(application, takes: 1)
      }
      kind = .function(function, arguments)
    } else if let parameters = scope.parameters(of: name) {
      try check(application, takes: parameters.count)
      kind = .outcome(name, arguments)
    } else {
      return try multiply(application, range)
    }
    return raise(add(kind, range), to: application.exponent, range)
  }

  private func check(
    _ application: Syntax.Application, takes count: Int
  ) throws(ExpressionError) {
    if application.arguments.count == count { return }
    throw application.hasTightComma
      ? .commaInCall(application)
      : .argumentCount(application, takes: count)
  }

  /// `R (a + b)`, where R is no function: a power behind the parentheses is
  /// theirs alone.
  private mutating func multiply(
    _ application: Syntax.Application, _ range: SourceRange
  ) throws(ExpressionError) -> Int {
    if application.name == "log" { throw .log(at: application.nameRange) }
    let factor: Int
    do throws(ExpressionError) {
      factor = try resolve(
        application.name, .never, application.nameRange)
    } catch {
      throw error.kind == .unknownName
        ? .unknownFunction(application, in: scope) : error
    }
    guard let only = application.arguments.first else {
      throw .notAFunction(application)
    }
    try check(application, takes: 1)
    let argument = raise(
      operations[only], to: application.exponent,
      SourceRange(application.nameRange.upper, range.upper))
    return add(.product(factor, argument), range)
  }

  private mutating func raise(
    _ base: Int, to exponent: Int?, _ range: SourceRange
  ) -> Int {
    guard let exponent else { return base }
    return add(.power(base, operations[exponent]), range)
  }

  /// A power; of names written together it is that of the last: `RI²` is
  /// R I².
  private mutating func raiseLastFactor(
    of base: Int, to exponent: Int, _ range: SourceRange
  ) -> Int {
    let node = syntax.nodes[base]
    guard case .name = node.kind, !node.isGrouped,
      case .product(let first, let last) = program[operations[base]].kind
    else { return add(.power(operations[base], exponent), range) }
    return add(.product(first, add(.power(last, exponent), range)), range)
  }

  // MARK: Products behind a division

  /// `a / b c`, which some read as (a / b) c and others as a / (b c).
  private func refuseProduct(
    of a: Int, and b: Int
  ) throws(ExpressionError) {
    let left = syntax.nodes[a]
    guard case .quotient(let above, let below) = left.kind, !left.isGrouped,
      !isUnit(below)
    else { return }
    throw .afterDivision(
      syntax.nodes[above].range, syntax.nodes[below].range,
      syntax.nodes[b].range, in: source)
  }

  /// `a / R (b + c)`, where R is no function.
  private func refuseQuotient(
    of a: Int, and b: Int
  ) throws(ExpressionError) {
    let right = syntax.nodes[b]
    guard case .application(let application) = right.kind, !right.isGrouped,
      case .product = program[operations[b]].kind
    else { return }
    throw .afterDivision(
      syntax.nodes[a].range, application.nameRange,
      SourceRange(application.nameRange.upper, right.range.upper), in: source)
  }

  /// Whether a divisor was read as a unit, as in 10 mV/ms or 10 mV/ms^2.
  private func isUnit(_ index: Int) -> Bool {
    switch syntax.nodes[index].kind {
    case .power(let base, _): isUnit(base)
    case .name:
      if case .number(_, _, unit: _?) = program[operations[index]].kind {
        true
      } else {
        false
      }
    default: false
    }
  }
}
