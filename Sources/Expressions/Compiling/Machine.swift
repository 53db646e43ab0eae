/// An operation on two registers, whose result goes into the next free one.
struct Instruction: Sendable, Equatable {
  let opcode: Opcode
  let a: UInt16
  let b: UInt16

  /// Stands for the register of the result just before, which is at hand and
  /// need not be fetched.
  static let last = UInt16.max
}

/// Compiled code with the registers that it works on.
///
/// A machine is a value: whoever wants to run the same code on two threads
/// takes two.
public struct Machine: Sendable {
  private let instructions: [Instruction]
  /// The register of the result where there is no instruction.
  private let result: Int
  private let firstResult: Int
  /// The variables, then the constants, then the results in order.
  private var registers: [Double]

  init(_ code: CompiledExpression) {
    instructions = code.instructions
    result = code.result
    firstResult = code.firstResult
    registers =
      Array(repeating: 0, count: CompiledExpression.variables)
      + code.constants + Array(repeating: 0, count: instructions.count)
  }

  /// The value for these variables, in coherent units; those that the code
  /// was not compiled for are ignored.
  ///
  /// Where the evaluator would find an error, such as a division by zero or
  /// a number too large, this is not finite, and whoever calls must look.
  public mutating func value(
    _ x: Double, _ y: Double = 0, _ z: Double = 0
  ) -> Double {
    registers[0] = x
    registers[1] = y
    registers[2] = z
    return run()
  }

  private mutating func run() -> Double {
    var target = firstResult
    var last = registers[result]
    for step in instructions {
      let a = step.a == Instruction.last ? last : registers[Int(step.a)]
      let b = step.b == Instruction.last ? last : registers[Int(step.b)]
      last = step.opcode.apply(a, b)
      if !last.isFinite, step.opcode.isFault(last, a, b) { return .nan }
      registers[target] = last
      target += 1
    }
    return last
  }
}
