import Diagnostics
import Quantities

/// A step of an evaluation; operands are the results of earlier steps.
///
/// Since operands always come first, checking and evaluating are loops over
/// an array: no recursion, however deep the formula is.
struct Operation {
  enum Kind {
    case number(Double, Dimension, unit: String?)
    case name(String)
    case function(Function, [Int])
    case outcome(String, [Int])
    case sum([Term])
    case product(Int, Int)
    case quotient(Int, Int)
    case power(Int, Int)
    case negation(Int)
    case chain([Int], [Relation])
    case both(Int, Int)
    case either(Int, Int)
    case not(Int)
  }

  let kind: Kind
  let range: SourceRange
}

extension Operation.Kind {
  /// The operands of arithmetic.
  var operands: [Int] {
    switch self {
    case .sum(let terms): terms.map(\.index)
    case .product(let a, let b), .quotient(let a, let b), .power(let a, let b):
      [a, b]
    case .negation(let a): [a]
    case .function(_, let arguments): arguments
    default: []
    }
  }
}
