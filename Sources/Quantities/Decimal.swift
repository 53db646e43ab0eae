/// The decimal digits of a finite number, for rounding as people see it.
///
/// Starts from the shortest digits that read back to the same double, so
/// that 2.675 is rounded to 2.68 and not, by its binary neighbour, to 2.67.
struct Decimal: Equatable {
  var isNegative: Bool
  /// Most significant first, without leading or trailing zeros.
  var digits: [UInt8]
  /// The value is 0.d₁d₂d₃… times 10 to this power.
  var exponent: Int

  init(_ value: Double) {
    let text = Array(value.magnitude.description.utf8)
    let parts = text.split(separator: UInt8(ascii: "e"))
    let mantissa = parts.first.map(Array.init) ?? []
    let power =
      parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.count
    isNegative = value < 0
    digits = mantissa.filter { $0 != UInt8(ascii: ".") }.map { $0 - 0x30 }
    exponent = point + power
    normalize()
  }

  /// The double nearest to these digits.
  var value: Double {
    let sign = isNegative ? "-" : ""
    let places = exponent - digits.count
    return Double(sign + "0" + Self.string(digits) + "e\(places)") ?? .nan
  }

  /// Moves the point: times 10 to a power.
  mutating func shift(by power: Int) {
    if !digits.isEmpty { exponent += power }
  }

  /// Rounds half away from zero to a number of significant digits.
  mutating func round(toSignificant count: Int) {
    guard digits.count > count else { return }
    let kept = max(count, 0)
    let roundsUp = count >= 0 && digits[kept] >= 5
    digits.removeSubrange(kept...)
    if roundsUp { increment() }
    normalize()
  }

  /// Rounds to a number of places after the decimal point.
  mutating func round(toPlaces places: Int) {
    if exponent + places < 0 { digits = [] }
    round(toSignificant: exponent + places)
    normalize()
  }

  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }

  private mutating func normalize() {
    while digits.last == 0 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent = digits.isEmpty ? 0 : exponent - zeros
  }

  /// Written out, with at least `places` digits after the point; in
  /// scientific notation where it would be longer than a screen can bear.
  func text(atLeastPlaces places: Int = 0) -> String {
    let sign = isNegative && !digits.isEmpty ? "-" : ""
    if exponent > 15 || exponent < -5 { return sign + scientific }
    let whole = exponent > 0 ? padded(to: exponent) : [0]
    var fraction =
      exponent >= 0
      ? Array(digits.dropFirst(exponent))
      : Array(repeating: 0, count: -exponent) + digits
    while fraction.count < places { fraction.append(0) }
    let tail = fraction.isEmpty ? "" : "." + Self.string(fraction)
    return sign + Self.string(whole) + tail
  }

  private var scientific: String {
    let fraction = digits.dropFirst()
    let tail = fraction.isEmpty ? "" : "." + Self.string(Array(fraction))
    return Self.string(Array(digits.prefix(1))) + tail + "e\(exponent - 1)"
  }

  private func padded(to count: Int) -> [UInt8] {
    let known = Array(digits.prefix(count))
    return known + Array(repeating: 0, count: count - known.count)
  }

  private static func string(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}
