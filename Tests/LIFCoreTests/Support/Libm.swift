import Foundation

/// The mathematics of the platform by another road than the core's own door,
/// for files that look inside the core.
enum Libm {
  static func exp(_ x: Double) -> Double { Foundation.exp(x) }
  static func expm1(_ x: Double) -> Double { Foundation.expm1(x) }
  static func log(_ x: Double) -> Double { Foundation.log(x) }
  static func log1p(_ x: Double) -> Double { Foundation.log1p(x) }
  static func sin(_ x: Double) -> Double { Foundation.sin(x) }
  static func cos(_ x: Double) -> Double { Foundation.cos(x) }
  static func atan2(_ y: Double, _ x: Double) -> Double {
    Foundation.atan2(y, x)
  }
  static func erfc(_ x: Double) -> Double { Foundation.erfc(x) }
  static func hypot(_ x: Double, _ y: Double) -> Double {
    Foundation.hypot(x, y)
  }
}
