#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
}
