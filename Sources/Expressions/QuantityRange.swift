import Diagnostics
public import Quantities

/// The values from one quantity to another: `2.4 .. 3.2 step 0.2 nA`.
public struct QuantityRange: Sendable, Equatable {
  /// The smallest value.
  public let lower: AnyQuantity
  /// The largest value, of the same dimension.
  public let upper: AnyQuantity
  /// The distance of the values, where they are discrete.
  public let step: AnyQuantity?
  /// The discrete values, lowest first; empty without a step.
  ///
  /// They are decimals as people would write them: 2.8, not 2.4 + 2 · 0.2.
  public let values: [AnyQuantity]

  /// Reads `lower .. upper`, or `lower .. upper step step`.
  ///
  /// Each is a quantity or a sum of quantities, without names. One without
  /// unit takes the unit of another. Throws where the bounds are reversed,
  /// and where a step gives more than 10,000 values.
  public init(reading text: String) throws(ExpressionError) {
    let parts = try Part.split(text)
    let unit = parts.reversed().lazy.compactMap(\.unit).first
    var quantities: [AnyQuantity] = []
    for part in parts {
      quantities.append(
        try part.quantity(in: unit, like: quantities.first?.dimension))
    }
    lower = quantities[0]
    upper = quantities[1]
    step = quantities.count > 2 ? quantities[2] : nil
    let whole = SourceRange(0, text.utf8.count)
    if lower.value > upper.value { throw .reversedRange(at: whole) }
    values = try Self.values(lower, upper, step, whole)
  }

  /// Whether a quantity of the same dimension lies within, bounds included.
  ///
  /// A step does not matter: it says which values are drawn, not which are
  /// allowed.
  public func contains(_ quantity: AnyQuantity) -> Bool {
    quantity.dimension == lower.dimension
      && (lower.value...upper.value).contains(quantity.value)
  }

  private static func values(
    _ lower: AnyQuantity, _ upper: AnyQuantity, _ step: AnyQuantity?,
    _ range: SourceRange
  ) throws(ExpressionError) -> [AnyQuantity] {
    guard let step else { return [] }
    // A billionth of a step more, so that rounding loses no last value.
    let steps = (upper.value - lower.value) / step.value + 1e-9
    guard step.value > 0, steps < 10_000 else {
      throw .badStep(at: range)
    }
    return (0...Int(steps)).map { index in
      let value = lower.value + Double(index) * step.value
      return AnyQuantity(
        value.rounded(toSignificant: 12), lower.dimension)
    }
  }
}

/// One of the numbers of a range, with its place.
private struct Part {
  let text: String
  let offset: Int
  let expression: Expression

  init(_ bytes: ArraySlice<UInt8>) throws(ExpressionError) {
    text = String(decoding: bytes, as: UTF8.self)
    offset = bytes.startIndex
    do throws(ExpressionError) {
      expression = try Expression(text)
    } catch {
      throw error.shifted(by: offset)
    }
  }

  static func split(_ text: String) throws(ExpressionError) -> [Part] {
    let bytes = Array(text.utf8)
    guard let dots = bytes.first(of: Array("..".utf8)) else {
      throw .noRange(at: SourceRange(0, bytes.count))
    }
    let behind = bytes[dots.upperBound...]
    var parts = [try Part(bytes[..<dots.lowerBound])]
    if let word = behind.first(of: Array("step".utf8)) {
      parts.append(try Part(behind[..<word.lowerBound]))
      parts.append(try Part(behind[word.upperBound...]))
    } else {
      parts.append(try Part(behind))
    }
    return parts
  }

  /// The unit, if this is a number with one.
  var unit: String? { expression.literal?.unit }

  func quantity(
    in unit: String?, like dimension: Dimension?
  ) throws(ExpressionError) -> AnyQuantity {
    do throws(ExpressionError) {
      var expression = expression
      if let unit, let literal = expression.literal, literal.isPlain {
        expression = try Expression("\(text) \(unit)")
      }
      return try expression.constant(of: dimension)
    } catch {
      throw error.shifted(by: offset)
    }
  }
}

extension Expression {
  /// What the expression is, if it is one number with or without sign.
  fileprivate var literal: (unit: String?, isPlain: Bool)? {
    var kind = syntax.nodes.last?.kind
    if case .negation(let index) = kind { kind = syntax.nodes[index].kind }
    guard case .number(_, let dimension, let unit) = kind else { return nil }
    return (unit, dimension == .number)
  }

  /// Its value without any names.
  func constant(
    of dimension: Dimension?
  ) throws(ExpressionError) -> AnyQuantity {
    let value =
      if let dimension {
        try evaluate(in: Names(), wanting: dimension)
      } else {
        try evaluate(in: Names())
      }
    guard case .quantity(let quantity) = value else {
      throw .truthAsQuantity(at: range, in: source)
    }
    return quantity
  }
}

extension Collection<UInt8>
where Index == Int, SubSequence == ArraySlice<UInt8> {
  /// Where some bytes stand first.
  fileprivate func first(of wanted: [UInt8]) -> Range<Int>? {
    indices.first { self[$0...].starts(with: wanted) }
      .map { $0..<$0 + wanted.count }
  }
}
