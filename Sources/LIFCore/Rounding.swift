import Quantities

extension Quantity {
  /// A unit in the last place: the distance to the next larger number.
  var ulp: Self { Self(coherent: value.ulp) }
  /// The largest number below.
  var nextDown: Self { Self(coherent: value.nextDown) }
  /// The smallest number above.
  var nextUp: Self { Self(coherent: value.nextUp) }
}

extension Double {
  /// The whole number that it is but for the rounding of what was typed in
  /// decimals; nil if it is none.
  var wholeButForRounding: Double? {
    let nearest = rounded()
    return (self - nearest).magnitude <= 1e-9 * max(1, nearest) ? nearest : nil
  }
}
