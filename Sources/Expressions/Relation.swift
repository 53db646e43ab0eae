public import Quantities

/// How two quantities may compare.
public enum Relation: Equatable, Sendable {
  /// `<`
  case less
  /// `<=`
  case lessOrEqual
  /// `>`
  case greater
  /// `>=`
  case greaterOrEqual
  /// `=`
  case equal
  /// `!=`
  case unequal

  init?(_ sign: Sign) {
    switch sign {
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .equal: self = .equal
    case .unequal: self = .unequal
    default: return nil
    }
  }
}

extension Relation {
  /// Whether two quantities of one dimension compare so.
  public func holds(_ a: AnyQuantity, _ b: AnyQuantity) -> Bool {
    holds(a.value, b.value, isPlain: a.dimension == .number)
  }

  /// The same with its sides exchanged.
  public var mirrored: Relation {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .unequal: self
    }
  }

  /// Whether two numbers compare so.
  ///
  /// `<` and `>` are strict and exact. Counts, which are plain whole
  /// numbers, are equal if they are the same; other values if they differ by
  /// no more than a part in 10⁹ of the larger one, as results of different
  /// formulas for the same thing do. `<=` is less or equal in this sense,
  /// `!=` is not equal.
  func holds(_ a: Double, _ b: Double, isPlain: Bool) -> Bool {
    let isCount = isPlain && a == a.rounded() && b == b.rounded()
    let isNear =
      (a - b).magnitude <= 1e-9 * max(a.magnitude, b.magnitude)
      && a.isFinite && b.isFinite
    let isEqual = a == b || (isNear && !isCount)
    return switch self {
    case .less: a < b
    case .lessOrEqual: a < b || isEqual
    case .greater: a > b
    case .greaterOrEqual: a > b || isEqual
    case .equal: isEqual
    case .unequal: !isEqual
    }
  }
}
