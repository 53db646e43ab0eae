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
  /// The unit at the end of what was typed, if there is one.
  let unit: Unit?
  /// Remarks of the reader: "a dash was read as a minus".
  let notes: [String]

  /// Reads `3.5 nA`, `R * C`, or, where a name is asked for, `amp = 3.5 nA`.
  init(
    _ text: String, named name: String? = nil, wanting dimension: Dimension,
    in names: Names, echoedIn shown: Unit?
  ) throws(ExpressionError) {
    let whole = try Expression(text)
    var expression = whole
    var start = 0
    if let name, let sides = whole.sides,
      sides.left.text.trimmingBlanks.soleName == name
    {
      expression = sides.right
      start = text.startOfValue
    }
    do throws(ExpressionError) {
      switch try expression.evaluate(in: names, wanting: dimension) {
      case .quantity(let quantity):
        self.quantity = quantity
      case .truth, .undefined:
        throw ExpressionError(
          .unreadable, "a value is wanted",
          at: SourceRange(0, expression.text.utf8.count))
      }
    } catch {
      throw error.shifted(by: start)
    }
    echo = quantity.formatted(.significant(6), in: shown)
    let letters = text.reversed().prefix { $0.isLetter }.reversed()
    unit = UnitTable.unit(spelt: String(letters))
    notes = expression.notes
  }
}

extension String {
  /// The byte at which the value behind the equal sign begins.
  fileprivate var startOfValue: Int {
    guard let sign = firstIndex(of: "=") else { return 0 }
    let value = self[index(after: sign)...].drop(while: \.isWhitespace)
    return utf8.count - value.utf8.count
  }
}

extension Judgement {
  /// The judgement of a text that could not be read.
  static func unreadable(_ error: ExpressionError) -> Judgement {
    let advice = [error.suggestion].compactMap { $0 } + error.notes
    return Judgement(
      Judgement.Verdict(error.kind), error.message.asSentence,
      remark: advice.isEmpty
        ? nil : advice.map(\.asSentence).joined(separator: " "),
      place: error.range)
  }
}

extension Judgement {
  /// What is said when the exercise itself does not work.
  static func broken(_ diagnostic: Diagnostic) -> Judgement {
    Judgement(
      .unreadable, "This exercise is broken; go on with `:n`.",
      remark: diagnostic.message.asSentence)
  }
}

extension String {
  /// With a capital at its head and a full stop at its end; a symbol such as
  /// `u_reset` stays as it is.
  var asSentence: String {
    guard let first, let last else { return self }
    let ending = ".?!".contains(last) ? "" : "."
    let word = prefix { !$0.isWhitespace }
    let isSymbol = word.count == 1 && word != "a" || word.contains("_")
    return (isSymbol ? String(first) : first.uppercased()) + dropFirst()
      + ending
  }
}
