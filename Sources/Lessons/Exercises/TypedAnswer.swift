import Diagnostics
import Expressions
import Quantities

/// A quantity as a learner typed it.
///
/// A learner may name only what stands on the page: numbers, arithmetic,
/// functions, and the parameters of the neuron, never an outcome.
struct TypedAnswer {
  let quantity: AnyQuantity
  /// How it was read, to be shown beside the answer.
  let echo: String
  /// Remarks of the reader: "a dash was read as a minus".
  let notes: [String]

  /// Reads `3.5 nA`, `R * C`, or `amp = 3.5 nA`; `unit` is for the echo.
  init(
    _ text: String, wanting dimension: Dimension, in names: Names,
    echoedIn unit: Unit?
  ) throws(ExpressionError) {
    let whole = try Expression(text)
    let right = whole.sides.map { sides in
      sides.left.text.soleName == nil ? whole : sides.right
    }
    let expression = right ?? whole
    switch try expression.evaluate(in: names, wanting: dimension) {
    case .quantity(let quantity):
      self.quantity = quantity
    case .truth, .undefined:
      throw ExpressionError(
        .unreadable, "a value is wanted", at: SourceRange(0, text.utf8.count))
    }
    echo = quantity.formatted(.significant(6), in: unit)
    notes = expression.notes
  }
}

extension Judgement {
  /// The judgement of a text that could not be read.
  static func unreadable(_ error: ExpressionError) -> Judgement {
    let advice = [error.suggestion].compactMap { $0 } + error.notes
    return Judgement(
      .unreadable, error.message.asSentence,
      remark: advice.isEmpty
        ? nil : advice.map(\.asSentence).joined(separator: " "),
      place: error.range)
  }
}

extension String {
  /// With a capital at its head and a full stop at its end.
  var asSentence: String {
    guard let first else { return self }
    let ending = last.map { ".?!".contains($0) } ?? true ? "" : "."
    return first.uppercased() + dropFirst() + ending
  }
}
