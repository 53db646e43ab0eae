import Quantities

extension Quantity {
  /// A unit in the last place: the distance to the next larger number.
  var ulp: Self { Self(coherent: value.ulp) }
  /// The largest number below.
  var nextDown: Self { Self(coherent: value.nextDown) }
  /// The smallest number above.
  var nextUp: Self { Self(coherent: value.nextUp) }
}
