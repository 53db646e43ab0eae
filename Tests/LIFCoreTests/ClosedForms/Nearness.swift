import LIFCore
import Quantities

/// Whether a number is another one to a part of it; or whether both are
/// missing.
func isNear(
  _ ours: Double?, _ theirs: Double?, _ tolerance: Double = 1e-12
) -> Bool {
  guard let ours, let theirs else { return ours == nil && theirs == nil }
  return (ours - theirs).magnitude <= tolerance * theirs.magnitude
}

extension Outcome {
  /// The number of coherent units, if the result is defined.
  func number<Kind>() -> Double? where Value == Quantity<Kind> {
    ifDefined?.value
  }

  /// Why there is no value.
  var reason: Undefined? {
    if case .undefined(let reason) = self { reason } else { nil }
  }
}

/// Numbers that no formula can use.
let badNumbers = [Double.nan, .infinity, -.infinity]
