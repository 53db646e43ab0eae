import Quantities

/// How an author wrote a number: its unit, and its digits after the point.
struct ShownNumber {
  private let unit: Unit?
  private let places: Int

  /// Nil where a text begins with no number.
  init?(_ text: String) {
    let number = text.prefix { $0.isNumber || "+-−–.".contains($0) }
    guard number.contains(where: \.isNumber) else { return nil }
    let rest = text.dropFirst(number.count).filter { !$0.isWhitespace }
    unit = UnitTable.unit(spelt: String(rest))
    places =
      number.split(separator: ".", omittingEmptySubsequences: false)
      .dropFirst().first?.count ?? 0
  }

  /// With as many digits as it needs, and no fewer than the author's.
  func exactly(_ quantity: AnyQuantity) -> String {
    let number = number(of: quantity)
    let most = max(places, Self.most)
    let needed = (places..<most).first { number.isWhole(at: $0) }
    return format(quantity, places: needed ?? most)
  }

  /// With up to two digits more than the author's if these make it exact;
  /// else with as many more as bring it within half a percent.
  func nearly(_ quantity: AnyQuantity) -> String {
    let number = number(of: quantity)
    let exact = (places...places + 2).first { number.isWhole(at: $0) }
    let near = (places..<max(places, Self.most)).first { places in
      (number.rounded(at: places) - number).magnitude
        <= 0.005 * number.magnitude
    }
    return format(quantity, places: exact ?? near ?? places)
  }

  /// With as many digits as the author's.
  func format(_ quantity: AnyQuantity) -> String {
    format(quantity, places: places)
  }

  private func format(_ quantity: AnyQuantity, places: Int) -> String {
    // A value and its unit stay on one line.
    quantity.formatted(.places(places), in: unit)
      .replacing(" ", with: "\u{A0}")
  }

  /// In the author's unit, without the noise of rounding.
  private func number(of quantity: AnyQuantity) -> Double {
    (unit?.number(ofCoherent: quantity.value) ?? quantity.value)
      .rounded(toSignificant: 12)
  }

  /// More digits after the point than anybody would write.
  private static let most = 9
}

extension Double {
  /// Whether it has no more digits after the point.
  fileprivate func isWhole(at places: Int) -> Bool {
    rounded(at: places) == self
  }

  fileprivate func rounded(at places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return ((self * scale).rounded() / scale).rounded(toSignificant: 12)
  }
}
