import Quantities

/// Raised digits, as in x² and ms⁻¹.
enum Superscripts {
  /// What each raised sign means; the raised minus is -1.
  static let values: [Unicode.Scalar: Int] = {
    let digits = zip("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars, 0...9)
    return Dictionary(uniqueKeysWithValues: Array(digits) + [("⁻", -1)])
  }()

  /// Moves past a raised whole number; one beyond 999 is no exponent that
  /// anybody means, and is left standing.
  static func take(_ cursor: inout ByteCursor) -> Int? {
    var ahead = cursor
    let isNegative = ahead.scalar == "⁻"
    if isNegative { ahead.advance() }
    var value: Int?
    while let digit = ahead.scalar.flatMap({ values[$0] }), digit >= 0 {
      value = (value ?? 0) * 10 + digit
      ahead.advance()
      if value ?? 0 > 999 { return nil }
    }
    guard let value else { return nil }
    cursor = ahead
    return isNegative ? -value : value
  }
}
