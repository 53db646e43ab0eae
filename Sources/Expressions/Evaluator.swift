import Diagnostics
import Quantities

/// Computes the result of every operation, in order.
///
/// Dimensions were checked before, so this is plain arithmetic in coherent
/// units, which need no factors.
struct Evaluator {
  /// A value whose dimension is in the list of types.
  enum Outcome {
    case number(Double)
    case truth(Bool)
    case undefined(String)
  }

  private let program: [Operation]
  private let types: [ValueType]
  private let scope: any Scope
  private let source: Source
  private(set) var outcomes: [Outcome] = []

  /// An evaluation of what a checker found to fit.
  init(_ checker: Checker) {
    program = checker.program
    types = checker.types
    scope = checker.scope
    source = checker.source
  }

  mutating func run() throws(ExpressionError) {
    outcomes.reserveCapacity(program.count)
    for index in program.indices { outcomes.append(try outcome(of: index)) }
  }

  private func outcome(of index: Int) throws(ExpressionError) -> Outcome {
    let operation = program[index]
    switch operation.kind {
    case .number(let value, _, _): return .number(value)
    case .name(let name):
      return try taken(scope.value(of: name), as: index, name)
    case .outcome(let name, let arguments):
      return try call(name, arguments, index)
    case .chain(let operands, let relations):
      return .truth(holds(operands, relations))
    case .both(let a, let b): return .truth(isTrue(a) && isTrue(b))
    case .either(let a, let b): return .truth(isTrue(a) || isTrue(b))
    case .not(let a): return .truth(!isTrue(a))
    default: return try arithmetic(operation)
    }
  }

  private func isTrue(_ index: Int) -> Bool {
    if case .truth(true) = outcomes[index] { true } else { false }
  }

  // MARK: What the scope says

  private func call(
    _ name: String, _ arguments: [Int], _ index: Int
  ) throws(ExpressionError) -> Outcome {
    let (numbers, reason) = numbers(arguments)
    if let reason { return .undefined(reason) }
    return try call(name, arguments, numbers, index)
  }

  /// The result of a function of the scope with these numbers.
  func call(
    _ name: String, _ arguments: [Int], _ numbers: [Double], _ index: Int
  ) throws(ExpressionError) -> Outcome {
    let quantities = zip(arguments, numbers).map { argument, number in
      AnyQuantity(number, dimension(argument))
    }
    return try taken(scope.call(name, quantities), as: index, name)
  }

  private func dimension(_ index: Int) -> Dimension {
    guard case .quantity(let dimension) = types[index] else { return .number }
    return dimension
  }

  /// What the scope says, if it is of the type that it promised.
  func taken(
    _ value: Value?, as index: Int, _ name: String
  ) throws(ExpressionError) -> Outcome {
    switch value {
    case .quantity(let quantity) where quantity.dimension == dimension(index):
      return .number(quantity.value)
    case .truth(let truth) where types[index] == .truth: return .truth(truth)
    case .undefined(let reason): return .undefined(reason)
    default: throw .noValue(name, at: program[index].range)
    }
  }

  // MARK: Arithmetic

  private func arithmetic(
    _ operation: Operation
  ) throws(ExpressionError) -> Outcome {
    let operands = operation.kind.operands
    let (numbers, reason) = numbers(operands)
    if let reason { return .undefined(reason) }
    return .number(try number(operation, operands, numbers))
  }

  /// The result of arithmetic with these numbers as operands.
  func number(
    _ operation: Operation, _ operands: [Int], _ x: [Double]
  ) throws(ExpressionError) -> Double {
    let result = try arithmetic(operation, operands, x)
    if result.isNaN { throw .noResult(at: operation.range, in: source) }
    if result.isInfinite, x.allSatisfy(\.isFinite) {
      throw .overflow(at: operation.range, in: source)
    }
    return result
  }

  private func arithmetic(
    _ operation: Operation, _ operands: [Int], _ x: [Double]
  ) throws(ExpressionError) -> Double {
    switch operation.kind {
    case .sum(let terms):
      return zip(terms, x).reduce(0) { sum, next in
        next.0.isSubtracted ? sum - next.1 : sum + next.1
      }
    case .product: return x[0] * x[1]
    case .quotient:
      try refuseZero(x[1], operands[1])
      return x[0] / x[1]
    case .power:
      if x[1] < 0 { try refuseZero(x[0], operands[0]) }
      return power(x[0], x[1])
    case .negation: return -x[0]
    case .function(let function, _):
      if let domain = function.domain, !domain.contains(x[0]) {
        throw .outside(
          domain, of: function.name, AnyQuantity(x[0], dimension(operands[0])),
          at: program[operands[0]].range, in: source)
      }
      return function.apply(x)
    default: return .nan
    }
  }

  private func refuseZero(
    _ number: Double, _ index: Int
  ) throws(ExpressionError) {
    if number == 0 { throw .zeroDivisor(at: program[index].range, in: source) }
  }

  /// The numbers of some operands, or why one of them is undefined.
  private func numbers(_ indices: [Int]) -> ([Double], undefined: String?) {
    var numbers: [Double] = []
    for index in indices {
      switch outcomes[index] {
      case .number(let number): numbers.append(number)
      case .undefined(let reason): return ([], reason)
      case .truth: return ([], nil)
      }
    }
    return (numbers, nil)
  }

  /// Whether each operand stands in its relation to the next.
  private func holds(_ operands: [Int], _ relations: [Relation]) -> Bool {
    let (x, reason) = numbers(operands)
    let isPlain = operands.allSatisfy { dimension($0) == .number }
    return reason == nil
      && relations.indices.allSatisfy {
        relations[$0].holds(x[$0], x[$0 + 1], isPlain: isPlain)
      }
  }
}
