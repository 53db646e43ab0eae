import Diagnostics

extension Graph {
  /// The code that computes a node. `variables` lists which variable of the
  /// graph is the first, second and third of the code.
  func code(
    for root: Int, variables: [Int], at range: SourceRange
  ) throws(ExpressionError) -> CompiledExpression {
    var writer = CodeWriter(self, variables: variables)
    let isNeeded = ancestors(of: root)
    let needed = isNeeded.indices.filter { isNeeded[$0] }
    for index in needed { writer.place(index) }
    for index in needed { writer.write(index) }
    if writer.instructions.count > Compilation.Limit.instructions {
      throw .tooManyOperations(at: range)
    }
    return CompiledExpression(
      constant: constant(root), instructions: writer.instructions,
      constants: writer.constants, result: writer.registers[root])
  }
}

/// Gives each node of a graph a register, and each operation an instruction.
private struct CodeWriter {
  private let graph: Graph
  private let variables: [Int]
  var registers: [Int]
  var constants: [Double] = []
  var instructions: [Instruction] = []

  init(_ graph: Graph, variables: [Int]) {
    self.graph = graph
    self.variables = variables
    registers = Array(repeating: 0, count: graph.nodes.count)
  }

  private var nextResult: Int {
    CompiledExpression.variables + constants.count + instructions.count
  }

  /// Gives a variable or a constant its register.
  mutating func place(_ index: Int) {
    switch graph.nodes[index] {
    case .variable(let variable):
      registers[index] = variables.firstIndex(of: variable) ?? 0
    case .constant(let bits):
      registers[index] = nextResult
      constants.append(Double(bitPattern: bits))
    case .operation: break
    }
  }

  /// Writes an operation; its operands have their registers.
  mutating func write(_ index: Int) {
    guard case .operation(let opcode, let a, let b) = graph.nodes[index]
    else { return }
    registers[index] = nextResult
    instructions.append(
      Instruction(opcode: opcode, a: operand(a), b: operand(b)))
  }

  private func operand(_ index: Int) -> UInt16 {
    let isLast = !instructions.isEmpty && registers[index] == nextResult - 1
    return isLast
      ? Instruction.last : UInt16(clamping: registers[index])
  }
}
