import Diagnostics
import Expressions
import Quantities
import Text

/// Expressions: what they are worth, and what is said where they fail.
enum ExpressionTarget {
  private static let names = Names(
    [
      "R": AnyQuantity(10, .resistance), "C": AnyQuantity(1, .capacitance),
      "tau": AnyQuantity(10, .time), "u": AnyQuantity(-60, .voltage),
    ])

  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    for options in [ReadingOptions.learner, .author] {
      do {
        let expression = try Expression(text, options: options)
        let type = try? expression.check(in: names)
        let value = try expression.evaluate(in: names)
        if case .quantity(let quantity) = value {
          if quantity.value.isNaN { return "the value is no number" }
          if case .quantity(let dimension)? = type,
            dimension != quantity.dimension
          {
            return "the value is of another dimension than was promised"
          }
        }
      } catch {
        if let fault = fault(of: error, in: text) { return fault }
      }
    }
    return nil
  }

  private static func fault(
    of error: ExpressionError, in text: String
  ) -> String? {
    let range = error.range
    if range.lower < 0 || range.upper > text.utf8.count {
      return "\(error.kind) stands at \(range)"
    }
    let report = error.diagnostic().report(
      in: SourceText(name: "answer", text))
    return report.holdsHidden
      ? "something is hidden in the report of \(error.kind)" : nil
  }
}
