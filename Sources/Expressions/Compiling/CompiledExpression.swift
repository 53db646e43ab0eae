/// An expression as straight-line code on numbers in coherent units.
///
/// No recursion and no search for names: it runs in the time of its
/// operations, and gives the bits that the evaluator gives.
public struct CompiledExpression: Sendable {
  /// Its value where it depends on no variable.
  public let constant: Double?

  let instructions: [Instruction]
  let constants: [Double]
  /// The register of the result.
  let result: Int

  /// A machine that runs it.
  public var machine: Machine { Machine(self) }

  /// How many registers are kept for variables.
  static let variables = 3

  /// The register after the variables and the constants.
  var firstResult: Int { Self.variables + constants.count }
}
