import Diagnostics
import Quantities

/// Finds which of several operands is the odd one out.
struct Mismatch {
  struct Operand {
    let index: Int
    let dimension: Dimension
  }

  /// One operand against another, and what would make it fit.
  private struct Odd {
    let operand: Operand
    let wanted: Operand
    let mend: Mend
  }

  private let operands: [Operand]
  private let sibling: Dimension?
  private let checker: Checker

  /// Operands of which at least two differ; `sibling` is the dimension on
  /// the other side of a relation sign.
  init(
    _ operands: [Operand], beside sibling: Dimension?, in checker: Checker
  ) {
    self.operands = operands
    self.sibling = sibling
    self.checker = checker
  }

  /// Blames the operand that is easiest to mend; of several the last.
  var error: ExpressionError {
    let last = operands[operands.count - 1]
    let odd =
      odds.reversed().min { $0.mend.rank < $1.mend.rank }
      ?? Odd(operand: last, wanted: operands[0], mend: .none)
    let other =
      operands.count == 2
      ? checker.source.quote(checker.program[odd.wanted.index].range)
      : "the rest"
    return .mismatch(
      checker.program[odd.operand.index].range, odd.operand.dimension,
      other: "\(other) is \(odd.wanted.dimension.words)", odd.mend,
      in: checker.source)
  }

  /// Operands that differ from the most frequent dimension; of two that are
  /// equally frequent it is the sibling's, else any operand may be odd. The
  /// last few are enough to blame one.
  private var odds: [Odd] {
    var counts: [Dimension: Int] = [:]
    for operand in operands { counts[operand.dimension, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    var usual = counts.filter { $0.value == most }
    if let sibling, usual[sibling] != nil { usual = [sibling: most] }
    let odd = operands.filter {
      usual.count > 1 || usual[$0.dimension] == nil
    }
    return odd.suffix(8).compactMap { operand in
      let wanted = operands.first {
        $0.dimension != operand.dimension && usual[$0.dimension] != nil
      }
      return wanted.map {
        let mend = checker.mend(operand, to: $0.dimension)
        return Odd(operand: operand, wanted: $0, mend: mend)
      }
    }
  }
}

/// What would make a quantity fit.
enum Mend: Equatable {
  /// A unit behind a number that has none.
  case unit(String)
  /// A unit in other letters: ms where mS was typed.
  case letterCase(Unit, typed: Unit)
  /// A factor that was forgotten.
  case factor(String)
  /// A divisor that was forgotten.
  case divisor(String)
  /// Nobody knows.
  case none

  /// The surer, the lower.
  var rank: Int {
    switch self {
    case .unit: 0
    case .letterCase: 1
    case .factor: 2
    case .divisor: 3
    case .none: 4
    }
  }
}

extension Checker {
  /// What would make a quantity one of the wanted dimension.
  func mend(_ operand: Mismatch.Operand, to wanted: Dimension) -> Mend {
    mendOfNumber(operand.index, to: wanted)
      ?? mendByName(operand.dimension, to: wanted) ?? .none
  }

  /// What would mend a number as it was typed, if it is one.
  func mendOfNumber(_ index: Int, to wanted: Dimension) -> Mend? {
    switch program[index].kind {
    case .negation(let a): return mendOfNumber(a, to: wanted)
    case .number(_, .number, unit: nil):
      return .unit(UnitHints.unit(for: wanted))
    case .number(_, _, unit: let spelling?):
      guard let typed = UnitTable.unit(spelt: spelling),
        let meant = UnitHints.unit(like: spelling, of: wanted)
      else { return nil }
      return .letterCase(meant, typed: typed)
    default: return nil
    }
  }

  /// A name that the formula may lack; the neuron's parameters first, its
  /// potential never.
  private func mendByName(
    _ dimension: Dimension, to wanted: Dimension
  ) -> Mend? {
    let names =
      ["R", "C", "tau"]
      + scope.names.filter { !["u", "I", "du/dt"].contains($0) } + ["I"]
    if dimension == .number || wanted == .number { return nil }
    if let factor = names.first(where: { has($0, wanted / dimension) }) {
      return .factor(factor)
    }
    return names.first { has($0, dimension / wanted) }.map { .divisor($0) }
  }

  private func has(_ name: String, _ dimension: Dimension) -> Bool {
    scope.type(of: name) == .quantity(dimension)
  }
}
