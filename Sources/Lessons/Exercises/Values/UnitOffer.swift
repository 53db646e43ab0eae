import Diagnostics
import Expressions
import Quantities

extension ExpressionError {
  /// The same, where a number without a unit is all that was typed and what
  /// is offered in its place lies outside what is asked: with an offer that
  /// lies inside, or else the range itself.
  func offering(within ask: Asks.Ask, of text: String) -> ExpressionError {
    guard kind == .missingUnit, let typed = number(in: text) else {
      return self
    }
    var copy = self
    let offers = typed.signs.flatMap { number in
      ask.units.map { "\(number) \($0.symbol)" }
    }
    let offer = offers.first { ask.takes($0) }
    copy.suggestion =
      offer.map { "did you mean `\($0)`?" }
      ?? "a value \(ask.words) is asked for"
    return copy
  }

  /// The number that lacks its unit, where the value is nothing else.
  private func number(in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard range.lower >= 0, range.lower < range.upper,
      range.upper <= bytes.count
    else { return nil }
    let number = String(
      decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    let value = text.lastIndex(of: "=").map { text[text.index(after: $0)...] }
    return String(value ?? text[...]).trimmingBlanks == number ? number : nil
  }
}

extension String {
  /// The number as it is, then with the other sign.
  fileprivate var signs: [String] {
    guard let first, "-−–".contains(first) else { return [self, "-" + self] }
    return [self, String(dropFirst()).trimmingBlanks]
  }
}

extension Asks.Ask {
  /// The units in which people give such a quantity, those of the range
  /// first.
  fileprivate var units: [Unit] {
    [
      unit, Unit.coherent(dimension),
      Unit.natural(for: range.lower.value, of: dimension),
    ].compactMap(\.self)
  }

  /// Whether what is offered is an answer that makes sense.
  fileprivate func takes(_ offer: String) -> Bool {
    guard
      case .quantity(let value)? = try? Expression(offer).evaluate(
        in: Names(), wanting: dimension)
    else { return false }
    return range.contains(value)
  }
}
