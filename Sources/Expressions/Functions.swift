import Mathematics

/// A function of the language.
struct Function: Sendable {
  /// What becomes of the dimension.
  enum Rule: Sendable {
    /// Takes a plain number and gives one.
    case plain
    /// Takes quantities of one dimension and gives one of the same.
    case alike
    /// Takes any quantity and gives one whose square it is.
    case root
  }

  let name: String
  let rule: Rule
  /// Whether it takes two arguments and more, as `max` does, or one.
  let isVariadic: Bool
  /// Where it has a value, in words; nil: everywhere.
  let domain: Domain?
  let apply: @Sendable ([Double]) -> Double

  /// Where a function has a value.
  struct Domain: Sendable {
    let words: String
    let contains: @Sendable (Double) -> Bool

    static let positive = Domain(words: "a number above 0") { $0 > 0 }
    static let notNegative = Domain(words: "a number from 0 up") { $0 >= 0 }
  }

  /// The function of this name.
  static func named(_ name: String) -> Function? { byName[name] }

  /// Every name.
  static let names = table.map(\.name)

  private static let byName = Dictionary(
    uniqueKeysWithValues: table.map { ($0.name, $0) })

  private static let table = [
    one("exp") { exp($0) },
    one("ln", domain: .positive) { log($0) },
    one("log10", domain: .positive) { log10($0) },
    one("log2", domain: .positive) { log2($0) },
    one("sin") { sin($0) },
    one("cos") { cos($0) },
    one("tan") { tan($0) },
    one("atan") { atan($0) },
    one("floor") { $0.rounded(.down) },
    one("round") { $0.rounded() },
    one("sqrt", .root, domain: .notNegative) { $0.squareRoot() },
    one("abs", .alike) { $0.magnitude },
    many("min") { $0.min() ?? .nan },
    many("max") { $0.max() ?? .nan },
  ]

  private static func one(
    _ name: String, _ rule: Rule = .plain, domain: Domain? = nil,
    _ apply: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function(name: name, rule: rule, isVariadic: false, domain: domain) {
      $0.first.map(apply) ?? .nan
    }
  }

  private static func many(
    _ name: String, _ apply: @escaping @Sendable ([Double]) -> Double
  ) -> Function {
    Function(
      name: name, rule: .alike, isVariadic: true, domain: nil, apply: apply)
  }
}

/// A power of a number, nan where there is none.
///
/// The square, the cube and the fourth power are products, so that they are
/// cheap and have the same bits on every machine.
func power(_ base: Double, _ exponent: Double) -> Double {
  switch exponent {
  case 2: base * base
  case 3: base * base * base
  case 4: (base * base) * (base * base)
  default: pow(base, exponent)
  }
}

/// Numbers that have a name.
let constants: [String: Double] = ["pi": .pi, "e": exp(1)]
