/// A number as it stands in a text: decimal digits and a power of ten.
///
/// It becomes a double only together with its unit, so that `1900 pA` and
/// `1.9 nA` are the same double, rounded once.
public struct Numeral: Sendable, Equatable {
  /// ASCII digits, the point left out.
  public let digits: [UInt8]
  /// The value is the digits, read as a whole number, times 10 to this power.
  public let exponent: Int
  /// The bytes it spans.
  public let range: Range<Int>
  /// Whether a blank stood before its exponent, as in `10 e-3`.
  public let hasSpacedExponent: Bool

  /// The double nearest to the number times a power of ten.
  ///
  /// Throws where it is too large for a double, and where a number that is
  /// not zero would become zero.
  public func value(
    timesTenTo power: Int = 0
  ) throws(NumeralError) -> Double {
    let text = digits + Array("e\(exponent + power)".utf8)
    let value = Double(String(decoding: text, as: UTF8.self)) ?? .infinity
    guard value.isFinite else { throw NumeralError(.tooLarge, range) }
    if value == 0, digits.contains(where: { $0 != 0x30 }) {
      throw NumeralError(.tooSmall, range)
    }
    return value
  }
}

/// Why digits are not read as a number.
public struct NumeralError: Error, Sendable, Equatable {
  /// What is in the way.
  public enum Problem: Sendable, Equatable {
    /// Commas, blanks, or apostrophes between digits, or several points;
    /// with the numbers that may be meant, the likeliest first.
    case grouped(readings: [String])
    /// Blanks between digits that no country reads as one number.
    case sideBySide
    /// `0x10` and its like.
    case otherBase
    /// Beyond the largest double.
    case tooLarge
    /// Nearer to zero than the smallest double.
    case tooSmall
  }

  /// What is in the way.
  public let problem: Problem
  /// The bytes in question.
  public let range: Range<Int>

  /// A problem with its place.
  init(_ problem: Problem, _ range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}
