import Quantities

extension Axis {
  /// A value as it is written beside the axis, without its unit.
  ///
  /// It has the fewest digits that stay within a thousandth of the axis, so
  /// −54.3721 on an axis from −70 to −50 is −54.37. Large values, and those
  /// of an axis shorter than 0.00001, are written as 1.5e6.
  public func label(of value: Double) -> String {
    labels(of: [value]).first ?? ""
  }

  /// The values as they are written beside the axis, all with as many
  /// places after the point as the one that needs most: 0.0, 0.5, 1.0. On a
  /// logarithmic axis each has three digits at most: 0.5, 1, 2000.
  public func labels(of values: [Double]) -> [String] {
    if scale == .logarithmic { return values.map(\.threeDigits) }
    if needsPowers(for: values) { return values.map(scientific) }
    let places = values.map { $0.places(within: tolerance) }.max() ?? 0
    return values.map { $0.formatted(.places(places)) }
  }

  /// A value with the unit of the axis: `1.9 nA`.
  public func quantity(of value: Double) -> String {
    label(of: value) + unitSuffix
  }

  private var tolerance: Double {
    let axis = drawable
    return axis.upper / 1000 - axis.lower / 1000
  }

  private func needsPowers(for values: [Double]) -> Bool {
    tolerance < 1e-8
      || values.contains { $0.isFinite && $0.magnitude >= 1e6 }
  }

  private func scientific(_ value: Double) -> String {
    let exponent = value.decimalExponent
    let power = Double.tenToThe(exponent)
    // Below the normal range no power of ten can be divided by.
    if power < .leastNormalMagnitude { return value.formatted(.significant(3)) }
    let leading = value / power
    let places = leading.places(within: tolerance / power)
    if exponent == 0 { return value.formatted(.places(places)) }
    return leading.formatted(.places(places)).timesTen(toThe: exponent)
  }
}

extension Double {
  /// In three digits, with a power of ten where that is shorter.
  fileprivate var threeDigits: String {
    let exponent = decimalExponent
    let power = Double.tenToThe(exponent)
    let isPlain = (-4...5).contains(exponent)
    if isPlain || !isFinite || power < .leastNormalMagnitude {
      return formatted(.significant(3))
    }
    return (self / power).formatted(.significant(3)).timesTen(toThe: exponent)
  }

  /// The fewest places after the point that keep the rounded value this
  /// near; at most 15.
  fileprivate func places(within tolerance: Double) -> Int {
    guard isFinite else { return 0 }
    let places = (0..<15).first { places in
      let text = formatted(.places(places), .plain)
      return ((Double(text) ?? .nan) - self).magnitude <= tolerance
    }
    return places ?? 15
  }
}

extension String {
  fileprivate func timesTen(toThe exponent: Int) -> String {
    self + "e" + Double(exponent).formatted(.places(0))
  }
}
