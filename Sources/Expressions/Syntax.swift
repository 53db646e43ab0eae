import Diagnostics
import Quantities

/// What was typed, as a flat tree: an index names a node that stands before
/// the one that holds it.
///
/// It knows nothing of a scope. Whether `R(a + b)` is a call or a product,
/// and whether `C` is a capacitance or a coulomb, is settled by `Resolver`.
struct Syntax: Equatable {
  struct Node: Equatable {
    var kind: Kind
    var range: SourceRange
    /// Whether it stands in parentheses of its own.
    var isGrouped = false
  }

  enum Kind: Equatable {
    case number(Double, Dimension, unit: String?)
    case name(String, asUnit: UnitPlace)
    case application(Application)
    case sum([Term])
    case product(Int, Int, isImplicit: Bool)
    case quotient(Int, Int)
    case power(Int, Int)
    case negation(Int)
    case chain([Int], [Relation])
    case both(Int, Int)
    case either(Int, Int)
    case not(Int)
  }

  /// A name with parentheses behind it, and perhaps a power behind those.
  struct Application: Equatable {
    let name: String
    let nameRange: SourceRange
    let arguments: [Int]
    let exponent: Int?
    /// Whether a comma stands between two digits.
    let hasTightComma: Bool
  }

  /// Whether a unit may stand where a name stands.
  enum UnitPlace: Equatable {
    /// `R C`: no.
    case never
    /// `tau / C`: if there is no such name.
    case unlessNamed
    /// `10^-3 s`: yes, and a name as well, so one must ask.
    case afterNumber
  }

  var nodes: [Node] = []

  /// The index of the whole.
  var root: Int { nodes.count - 1 }

  /// The bytes of the whole, without blanks around it.
  var range: SourceRange { nodes.last?.range ?? SourceRange(0, 0) }
}

/// A part of a sum with its sign.
struct Term: Equatable {
  let isSubtracted: Bool
  let index: Int
}
