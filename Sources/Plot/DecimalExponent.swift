import Mathematics

extension Double {
  /// The power of ten of the leading digit: 2 for 364, −1 for 0.5; 0 for
  /// zero and what is not finite.
  var decimalExponent: Int {
    guard self != 0, isFinite else { return 0 }
    return Int(log10(magnitude).rounded(.down))
  }

  /// The double nearest to a power of ten; 0 or infinity beyond the range.
  static func tenToThe(_ exponent: Int) -> Double {
    Double("1e\(exponent)") ?? 0
  }

  /// The power to which ten has to be raised for this number.
  var decimalLogarithm: Double { log10(self) }

  /// Ten to any power.
  static func tenTo(_ power: Double) -> Double { pow(10, power) }
}
