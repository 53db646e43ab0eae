import Expressions
import Quantities

/// Quantities: what is read is written, and what is written is read.
enum QuantityTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? QuantityRange(reading: text)
    guard let expression = try? Expression(text),
      case .quantity(let quantity)? = try? expression.evaluate(in: Names()),
      let unit = Unit.natural(for: quantity.value, of: quantity.dimension)
    else { return nil }
    let written = quantity.formatted(in: unit, .plain)
    guard let again = try? Expression(written),
      case .quantity(let copy)? = try? again.evaluate(in: Names())
    else { return "\(written) cannot be read" }
    if copy.dimension != quantity.dimension {
      return "\(written) is of another dimension"
    }
    let error = abs(copy.value - quantity.value)
    // What is written plainly has eleven digits.
    return error <= 1e-10 * abs(quantity.value)
      ? nil : "\(written) is \(copy.value), not \(quantity.value)"
  }
}
