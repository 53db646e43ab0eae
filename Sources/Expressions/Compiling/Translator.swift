import Diagnostics

/// Turns checked operations into a graph, where all that does not depend on
/// a variable is computed at once.
///
/// What is computed has the errors of the evaluator, for it is the evaluator
/// that computes it.
struct Translator {
  private let program: [Operation]
  private let scope: VariableScope
  private let source: Source
  private let evaluator: Evaluator
  /// The node that each operation became.
  private var nodes: [Int] = []

  init(_ checked: Checked, _ scope: VariableScope) {
    program = checked.checker.program
    source = checked.checker.source
    self.scope = scope
    evaluator = Evaluator(checked.checker)
  }

  /// The nodes of the operations, without the last `left` ones.
  mutating func run(
    into graph: inout Graph, leaving left: Int = 0
  ) throws(ExpressionError) -> [Int] {
    for index in program.indices.dropLast(left) {
      nodes.append(try translate(index, into: &graph))
      if graph.nodes.count > Compilation.Limit.nodes {
        throw .tooManyOperations(at: program[index].range)
      }
    }
    return nodes
  }

  private func translate(
    _ index: Int, into graph: inout Graph
  ) throws(ExpressionError) -> Int {
    let operation = program[index]
    switch operation.kind {
    case .number(let value, _, _): return graph.add(value)
    case .name(let name):
      if let variable = scope.index(of: name) {
        return graph.add(variable: variable)
      }
      return graph.add(
        try number(
          evaluator.taken(scope.value(of: name), as: index, name), index))
    case .outcome(let name, let arguments):
      guard let x = constants(arguments, in: graph) else {
        throw .callWhileRunning(name, at: operation.range)
      }
      return graph.add(
        try number(evaluator.call(name, arguments, x, index), index))
    default: return try arithmetic(operation, into: &graph)
    }
  }

  private func number(
    _ outcome: Evaluator.Outcome, _ index: Int
  ) throws(ExpressionError) -> Double {
    switch outcome {
    case .number(let number): return number
    case .undefined(let reason):
      throw .undefined(reason, at: program[index].range, in: source)
    case .truth:
      throw .truthAsQuantity(at: program[index].range, in: source)
    }
  }

  private func constants(_ operands: [Int], in graph: Graph) -> [Double]? {
    let numbers = operands.compactMap { graph.constant(nodes[$0]) }
    return numbers.count == operands.count ? numbers : nil
  }

  // MARK: Arithmetic

  private func arithmetic(
    _ operation: Operation, into graph: inout Graph
  ) throws(ExpressionError) -> Int {
    let operands = operation.kind.operands
    if let x = constants(operands, in: graph), !operands.isEmpty {
      return graph.add(try evaluator.number(operation, operands, x))
    }
    switch operation.kind {
    case .sum(let terms): return sum(terms, into: &graph)
    case .product(let a, let b):
      return graph.add(.multiply, nodes[a], nodes[b])
    case .quotient(let a, let b):
      if graph.constant(nodes[b]) == 0 {
        throw .zeroDivisor(at: program[b].range, in: source)
      }
      return graph.add(.divide, nodes[a], nodes[b])
    case .power(let a, let b): return power(nodes[a], nodes[b], into: &graph)
    case .negation(let a): return graph.add(.negate, nodes[a])
    case .function(let function, let arguments):
      return try call(function, arguments, operation, into: &graph)
    default: throw .truthAsQuantity(at: operation.range, in: source)
    }
  }

  private func sum(_ terms: [Term], into graph: inout Graph) -> Int {
    terms.dropFirst().reduce(nodes[terms[0].index]) { sum, term in
      graph.add(
        term.isSubtracted ? .subtract : .add, sum, nodes[term.index])
    }
  }

  /// Small whole powers are products, those that `power` computes so.
  private func power(_ a: Int, _ b: Int, into graph: inout Graph) -> Int {
    switch graph.constant(b) {
    case 2: return graph.add(.multiply, a, a)
    case 3: return graph.add(.multiply, graph.add(.multiply, a, a), a)
    case 4:
      let square = graph.add(.multiply, a, a)
      return graph.add(.multiply, square, square)
    default: return graph.add(.raise, a, b)
    }
  }

  private func call(
    _ function: Function, _ arguments: [Int], _ operation: Operation,
    into graph: inout Graph
  ) throws(ExpressionError) -> Int {
    guard let opcode = Opcode.function(function.name),
      let first = arguments.first
    else { throw .callWhileRunning(function.name, at: operation.range) }
    if !function.isVariadic { return graph.add(opcode, nodes[first]) }
    return arguments.dropFirst().reduce(nodes[first]) {
      graph.add(opcode, $0, nodes[$1])
    }
  }
}
