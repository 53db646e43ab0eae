import Diagnostics
public import Quantities

/// A value and how far from it is still right: `latency ± 1 %`.
public struct Toleranced: Sendable, Equatable {
  /// How far is still right.
  public enum Tolerance: Sendable, Equatable {
    /// A part of the value: 0.01 for 1 %.
    case relative(Double)
    /// A distance, of the value's dimension.
    case absolute(AnyQuantity)
    /// Nothing was said.
    case none
  }

  /// The value.
  public let value: Expression
  /// How far from it is still right.
  public let tolerance: Tolerance
  /// The tolerance as it was typed, and where.
  private let distance: Expression?
  private let offset: Int

  /// Reads `value`, `value ± part %`, or `value ± distance`.
  ///
  /// `+/-` and `+-` are read as `±`. The tolerance has no names and is not
  /// negative.
  public init(
    reading text: String, options: ReadingOptions = .author
  ) throws(ExpressionError) {
    let bytes = Array(text.utf8)
    guard let sign = Self.sign(in: bytes) else {
      value = try Expression(text, options: options)
      (tolerance, distance, offset) = (.none, nil, 0)
      return
    }
    offset = sign.upperBound
    value = try Expression(
      String(decoding: bytes[..<sign.lowerBound], as: UTF8.self),
      options: options)
    do throws(ExpressionError) {
      (tolerance, distance) = try Self.tolerance(bytes[offset...])
    } catch {
      throw error.shifted(by: offset)
    }
  }

  /// The value's type; throws also where the tolerance has another
  /// dimension.
  public func check(in scope: some Scope) throws(ExpressionError) -> ValueType {
    let type = try value.check(in: scope)
    guard let distance, case .absolute = tolerance else { return type }
    guard case .quantity(let dimension) = type else {
      throw .truthAsQuantity(at: value.range, in: value.source)
    }
    do throws(ExpressionError) {
      try distance.check(in: Names(), wanting: dimension)
    } catch {
      throw error.shifted(by: offset)
    }
    return type
  }

  private static func tolerance(
    _ bytes: ArraySlice<UInt8>
  ) throws(ExpressionError) -> (Tolerance, Expression) {
    var bytes = bytes
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
    let isPart = bytes.last == UInt8(ascii: "%")
    if isPart { bytes.removeLast() }
    let expression = try Expression(String(decoding: bytes, as: UTF8.self))
    let quantity = try expression.constant(of: isPart ? .number : nil)
    if quantity.value < 0 {
      throw .negativeTolerance(at: expression.range)
    }
    return (
      isPart ? .relative(quantity.value / 100) : .absolute(quantity), expression
    )
  }

  /// The last `±`, `+/-` or `+-` outside parentheses.
  private static func sign(in bytes: [UInt8]) -> Range<Int>? {
    var depth = 0
    var found: Range<Int>?
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      let rest = bytes[index...]
      if depth == 0, let sign = signs.first(where: { rest.starts(with: $0) }) {
        found = index..<index + sign.count
      }
    }
    return found
  }

  private static let signs = ["±", "+/-", "+-"].map { Array($0.utf8) }
}
