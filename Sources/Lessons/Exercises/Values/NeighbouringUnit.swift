import Quantities

extension AnyQuantity {
  /// The quantity in the unit of a value beside it, as people would say both:
  /// `0.5 ms` beside 20 ms, not `500 µs`; small parts keep a unit of their
  /// own.
  func formatted(
    beside unit: Unit?, _ precision: Precision = .significant(12)
  ) -> String {
    guard let unit, unit.dimension == dimension,
      value == 0 || unit.number(ofCoherent: value).magnitude >= 0.01
    else { return formatted(precision) }
    return formatted(precision, in: unit)
  }
}
