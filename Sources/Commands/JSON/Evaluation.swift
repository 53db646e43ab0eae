import Diagnostics
import Expressions
import Quantities

/// An expression worked out, as `lif eval` says it.
struct Evaluation {
  /// The result, or why there is none, in words.
  private(set) var text = ""
  private(set) var failure: ExpressionError?
  private var value: Double?
  private var unit = ""

  init(_ source: String, in wanted: Unit?) {
    do {
      let expression = try Expression(source)
      switch try expression.evaluate(in: Names()) {
      case .truth(let isTrue):
        text = isTrue ? "true" : "false"
        value = isTrue ? 1 : 0
      case .undefined(let reason):
        text = reason
      case .quantity(let quantity):
        try take(quantity, in: wanted, of: source)
      }
    } catch {
      failure = error
      text = error.message
    }
  }

  private mutating func take(
    _ quantity: AnyQuantity, in wanted: Unit?, of source: String
  ) throws(ExpressionError) {
    if let wanted, wanted.dimension != quantity.dimension {
      throw ExpressionError(
        .wrongDimension,
        "this is \(quantity.dimension.words), not "
          + "\(wanted.dimension.words) as \(wanted.symbol) measures",
        at: SourceRange(0, source.utf8.count))
    }
    let chosen =
      wanted ?? Unit.natural(for: quantity.value, of: quantity.dimension)
    let isNumber = quantity.dimension == .number
    value = chosen?.number(ofCoherent: quantity.value) ?? quantity.value
    unit =
      isNumber ? "" : chosen?.symbol ?? quantity.dimension.coherentSymbol
    text = quantity.formatted(in: chosen, .plain)
  }

  /// {`value`, `unit`, `text`} or {`error`: {`class`, `message`, `offset`}}.
  var json: String {
    if let failure {
      let error: [String: JSONValue] = [
        "class": .string(failure.kind.rawValue),
        "message": .string(failure.message),
        "offset": .number(Double(failure.range.lower)),
      ]
      return JSONValue.object(["error": .object(error)]).text
    }
    return JSONValue.object([
      "value": value.map { .number($0) } ?? .null, "unit": .string(unit),
      "text": .string(text),
    ]).text
  }
}

extension ExpressionError {
  /// The error with the expression and a caret, as for a file.
  func report(of text: String) -> String {
    diagnostic(shiftedBy: 0).report(
      in: SourceText(name: "expression", text))
  }
}
