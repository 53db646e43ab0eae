import Quantities

// Fields that hold quantities; their names say the unit, which is the
// coherent one but for rates, which are in Hz.

extension Fields {
  /// The quantity in a field that must be there.
  func quantity<Kind>(_ name: String) throws(Problem) -> Quantity<Kind> {
    Quantity(coherent: try requiredNumber(name))
  }

  /// The quantity in a field; nil if it is missing or null.
  func quantity<Kind>(
    ifAny name: String
  ) throws(Problem) -> Quantity<Kind>? {
    try number(name).map { Quantity(coherent: $0) }
  }

  /// The quantity above zero in a field that must be there.
  func positive<Kind>(_ name: String) throws(Problem) -> Quantity<Kind> {
    let number = try requiredNumber(name)
    guard number > 0 else {
      throw problem(name, "is \(number.formatted()); it must be above 0")
    }
    return Quantity(coherent: number)
  }

  /// The quantity of zero or more in a field that must be there.
  func size<Kind>(_ name: String) throws(Problem) -> Quantity<Kind> {
    Quantity(coherent: try zeroOrMore(name))
  }

  /// The rate in Hz, zero or more, in a field that must be there.
  func rate(_ name: String) throws(Problem) -> Frequency {
    Frequency(try zeroOrMore(name), .hertz)
  }

  private func zeroOrMore(_ name: String) throws(Problem) -> Double {
    let number = try requiredNumber(name)
    if number >= 0 { return number }
    throw problem(name, "is \(number.formatted()); it must be 0 or more")
  }

  /// The whole number, 0 or more, in a field that must be there.
  func wholeNumber(_ name: String) throws(Problem) -> Int {
    let number = try requiredNumber(name)
    // Beyond this, a number of JSON has no room for each whole one.
    if number >= 0, number <= 0x1p53, let whole = Int(exactly: number) {
      return whole
    }
    throw problem(
      name,
      "is \(number.formatted()); it must be a whole number from 0 to 9007199254740992"
    )
  }

  /// The pairs of numbers in a field that must hold a list of them.
  func pairs(_ name: String) throws(Problem) -> [(Double, Double)] {
    var pairs: [(Double, Double)] = []
    for (index, value) in try list(name).enumerated() {
      guard case .array(let pair) = value, pair.count == 2,
        case .number(let first) = pair[0], case .number(let second) = pair[1]
      else {
        throw problem("\(name)[\(index)]", "must be a pair of numbers")
      }
      pairs.append((first, second))
    }
    return pairs
  }
}
