import Diagnostics
import Quantities

/// Finds the type of every operation, or the first that does not fit.
struct Checker {
  let program: [Operation]
  let scope: any Scope
  let source: Source
  private(set) var types: [ValueType] = []

  init(_ program: [Operation], in scope: any Scope, of source: Source) {
    self.program = program
    self.scope = scope
    self.source = source
  }

  mutating func run() throws(ExpressionError) {
    types.reserveCapacity(program.count)
    for operation in program { types.append(try type(of: operation)) }
  }

  private func type(
    of operation: Operation
  ) throws(ExpressionError) -> ValueType {
    switch operation.kind {
    case .number(_, let dimension, _): return .quantity(dimension)
    case .name(let name):
      guard let type = scope.type(of: name) else {
        throw .unknownName(name, at: operation.range, in: scope)
      }
      return type
    case .function(let function, let arguments):
      return .quantity(try dimension(of: function, arguments))
    case .outcome(let name, let arguments):
      return try type(ofOutcome: name, arguments, operation.range)
    case .sum(let terms): return .quantity(try common(terms.map(\.index)))
    case .product(let a, let b):
      return .quantity(try dimension(a) * dimension(b))
    case .quotient(let a, let b):
      return .quantity(try dimension(a) / dimension(b))
    case .power(let a, let b): return .quantity(try power(a, b))
    case .negation(let a): return .quantity(try dimension(a))
    case .chain(let operands, _):
      _ = try common(operands)
      return .truth
    case .both(let a, let b), .either(let a, let b):
      try wantTruth(a)
      try wantTruth(b)
      return .truth
    case .not(let a):
      try wantTruth(a)
      return .truth
    }
  }

  // MARK: What operands are

  func dimension(_ index: Int) throws(ExpressionError) -> Dimension {
    guard case .quantity(let dimension) = types[index] else {
      throw .truthAsQuantity(at: program[index].range, in: source)
    }
    return dimension
  }

  private func wantTruth(_ index: Int) throws(ExpressionError) {
    if types[index] == .truth { return }
    throw .quantityAsTruth(at: program[index].range, in: source)
  }

  /// The dimension that all operands have; one that is infinite has any.
  private func common(_ operands: [Int]) throws(ExpressionError) -> Dimension {
    var finite: [Mismatch.Operand] = []
    for index in operands {
      let dimension = try dimension(index)
      if !isInfinite(index) {
        finite.append(.init(index: index, dimension: dimension))
      }
    }
    guard let first = finite.first else { return .number }
    if finite.allSatisfy({ $0.dimension == first.dimension }) {
      return first.dimension
    }
    throw Mismatch(finite, beside: sibling, in: self).error
  }

  /// The dimension of the other side, if the operation whose turn it is
  /// stands beside a relation sign.
  private var sibling: Dimension? {
    let index = types.count
    for operation in program[index...] {
      guard case .chain(let operands, _) = operation.kind,
        operands.contains(index)
      else { continue }
      return operands.first { $0 < index }.flatMap { try? dimension($0) }
    }
    return nil
  }

  func isInfinite(_ index: Int) -> Bool {
    switch program[index].kind {
    case .number(let value, _, _): value.isInfinite
    case .negation(let a): isInfinite(a)
    default: false
    }
  }

  // MARK: Functions

  private func dimension(
    of function: Function, _ arguments: [Int]
  ) throws(ExpressionError) -> Dimension {
    let dimension = try common(arguments)
    switch function.rule {
    case .alike: return dimension
    case .plain where dimension == .number: return .number
    case .root:
      if let root = dimension.root(2) { return root }
      throw .noRoot(
        of: dimension, 2, at: program[arguments[0]].range, in: source)
    case .plain:
      throw .wantsPlainNumber(
        function.name, not: dimension, at: program[arguments[0]].range,
        in: source)
    }
  }

  private func type(
    ofOutcome name: String, _ arguments: [Int], _ range: SourceRange
  ) throws(ExpressionError) -> ValueType {
    let parameters = scope.parameters(of: name) ?? []
    for (index, wanted) in zip(arguments, parameters) {
      try want(wanted, index, for: "`\(name)`")
    }
    guard let type = scope.type(ofCall: name) else {
      throw .unknownName(name, at: range, in: scope)
    }
    return type
  }

  /// Throws unless an operation is a quantity of this dimension; `who`
  /// wants it.
  func want(
    _ wanted: Dimension, _ index: Int, for who: String? = nil
  ) throws(ExpressionError) {
    let dimension = try dimension(index)
    if dimension == wanted || isInfinite(index) { return }
    let wish =
      who.map { "\($0) wants \(wanted.words)" } ?? "\(wanted.words) is wanted"
    throw .mismatch(
      program[index].range, dimension, other: wish,
      mendOfNumber(index, to: wanted) ?? .none, in: source)
  }
}
