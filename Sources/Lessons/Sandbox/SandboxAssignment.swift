public import Diagnostics
import Expressions
import Quantities

/// Why a text sets nothing.
public struct AssignmentError: Error, Sendable, Equatable {
  /// What is wrong, and what to do instead, in whole sentences.
  public let sentence: String
  /// The bytes of the text that it is about.
  public let place: SourceRange

  fileprivate init(_ error: ExpressionError) {
    let parts = [error.message, error.suggestion].compactMap { $0 }
    sentence = (parts + error.notes).map(\.asSentence).joined(separator: " ")
    place = error.range
  }
}

extension Sandbox {
  /// Gives parameters the values that somebody typed: `amp = 3 nA`,
  /// `set amp = 3 nA`, `R = 8 MΩ, C = 2 nF`. The result is how it was read.
  ///
  /// A value may be a formula of the parameters, such as `2 * amp`. Where
  /// anything is wrong it throws with the place, and nothing is changed.
  public mutating func assign(
    _ text: String
  ) throws(AssignmentError) -> String {
    do throws(ExpressionError) {
      return try take(text)
    } catch {
      throw AssignmentError(error)
    }
  }

  private mutating func take(
    _ text: String
  ) throws(ExpressionError) -> String {
    let start = text.lengthOfSet
    let body = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    var new: [String: AnyQuantity] = [:]
    var order: [String] = []
    for piece in body.pieces(at: [",", ";"]) {
      let part = String(piece.text)
      do throws(ExpressionError) {
        let (name, value) = try read(part)
        if new.updateValue(value, forKey: name) != nil {
          throw .twice(name, part)
        }
        order.append(name)
      } catch {
        throw error.shifted(by: start + piece.offset)
      }
    }
    do {
      try put(new)
    } catch {
      throw ExpressionError(
        .outOfDomain, error.message, at: SourceRange(start, text.utf8.count),
        suggestion: error.suggestion)
    }
    return words(of: order)
  }

  /// Reads `name = value`.
  private func read(
    _ text: String
  ) throws(ExpressionError) -> (name: String, value: AnyQuantity) {
    guard let sign = text.firstIndex(of: "=") else {
      throw .noAssignment(text, example: words(of: [names[0]]))
    }
    let left = text[..<sign]
    let word = String(left).trimmingBlanks
    let name = word.soleName ?? word
    guard let value = values[name], names.contains(name) else {
      throw unknown(name, spelt: word, in: text)
    }
    let offset = left.utf8.count + 1
    do throws(ExpressionError) {
      let right = String(text[text.index(after: sign)...])
      let expression = try Expression(right, options: .author)
      let new = try expression.evaluate(
        in: Names(values), wanting: value.dimension)
      if case .quantity(let quantity) = new {
        try quantity.checkSize(of: name, in: right)
        return (name, quantity)
      }
      throw ExpressionError(
        .unreadable, "a value is wanted", at: SourceRange(0, right.utf8.count))
    } catch {
      throw error.shifted(by: offset)
    }
  }

  private func unknown(
    _ name: String, spelt word: String, in text: String
  ) -> ExpressionError {
    let blanks = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let place = SourceRange(blanks, blanks + word.utf8.count)
    if values[name] != nil {
      return ExpressionError(
        .unknownName, "`\(word)` follows from the others here", at: place,
        suggestion: "set one of \(names.joined(separator: ", "))")
    }
    let guess = closest(to: name, among: names)
    return ExpressionError(
      .unknownName, "there is no `\(word)` here to set", at: place,
      suggestion: guess.map { "did you mean `\($0)`?" }
        ?? "there are \(names.joined(separator: ", "))")
  }
}

extension AnyQuantity {
  /// Refuses what no neuron has and no screen shows: more than a million of
  /// the field's units, such as 1 mA or 1 kV. A membrane may have no leak.
  fileprivate func checkSize(
    of name: String, in text: String
  ) throws(ExpressionError) {
    let most = AnyQuantity(1e6, dimension)
    guard value.isFinite, value.magnitude > most.value else { return }
    throw ExpressionError(
      .outOfDomain, "`\(name)` goes up to \(most.formatted()) here",
      at: SourceRange(0, text.utf8.count))
  }
}

extension ExpressionError {
  fileprivate static func noAssignment(
    _ text: String, example: String
  ) -> ExpressionError {
    ExpressionError(
      .unreadable, "this sets nothing", at: SourceRange(0, text.utf8.count),
      suggestion: "a value is set like this: `\(example)`")
  }

  fileprivate static func twice(
    _ name: String, _ text: String
  ) -> ExpressionError {
    ExpressionError(
      .unreadable, "`\(name)` has two values",
      at: SourceRange(0, text.utf8.count))
  }
}

extension String {
  /// How many bytes the word `set` before an assignment takes, with blanks.
  fileprivate var lengthOfSet: Int {
    let blanks = utf8.prefix { $0 == 0x20 }.count
    let rest = utf8.dropFirst(blanks)
    guard rest.starts(with: "set ".utf8) else { return 0 }
    return blanks + 4
  }
}
