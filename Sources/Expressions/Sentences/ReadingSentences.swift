import Diagnostics
import Quantities

/// What is wrong with a text that cannot be read.
extension ExpressionError {
  // MARK: Characters and tokens

  static func strange(
    _ character: Unicode.Scalar, at position: Int
  ) -> ExpressionError {
    let range = SourceRange(position, position + UTF8.width(character))
    let code =
      "U+"
      + String(character.value, radix: 16, uppercase: true)
      .leftPadded(to: 4)
    switch character {
    case "\u{200B}"..."\u{200F}", "\u{2060}"..."\u{2064}", "\u{FEFF}",
      "\u{AD}", "\u{202A}"..."\u{202E}", "\u{0}"..."\u{1F}", "\u{7F}":
      return ExpressionError(
        .unreadable, "an invisible character, \(code), stands here", at: range,
        suggestion: "delete it")
    case "\u{FF01}"..."\u{FF5E}":
      let plain = Unicode.Scalar(character.value - 0xFEE0) ?? character
      return ExpressionError(
        .unreadable, "`\(character)` (\(code)) is a wide form of `\(plain)`",
        at: range, suggestion: "type `\(plain)`")
    case _ where Superscripts.values[character] != nil:
      return ExpressionError(
        .unreadable, "a raised exponent has one to three digits", at: range)
    case ".":
      return ExpressionError(
        .unreadable, "no digit stands beside this point", at: range)
    case "±":
      return ExpressionError(
        .unreadable, "`±` gives a tolerance, and none is wanted here",
        at: range)
    case "%":
      return ExpressionError(
        .unreadable, "`%` stands only behind `±`", at: range,
        suggestion: "write 0.01 for 1 %")
    case "&", "|":
      return ExpressionError(
        .unreadable, "`\(character)` is no sign of this language", at: range,
        suggestion: character == "&" ? "write `and`" : "write `or`")
    default:
      return ExpressionError(
        .unreadable, "`\(character)` (\(code)) is no sign of this language",
        at: range)
    }
  }

  static func notANumber(
    at range: SourceRange, _ word: String
  ) -> ExpressionError {
    ExpressionError(.notFinite, "\(quoted(word)) is not a number", at: range)
  }

  static func infinity(at range: SourceRange) -> ExpressionError {
    ExpressionError(.notFinite, "a finite number is wanted", at: range)
  }

  // MARK: Numbers

  static func numeral(
    _ error: NumeralError, in source: Source
  ) -> ExpressionError {
    let range = SourceRange(error.range.lowerBound, error.range.upperBound)
    let typed = source.quote(range)
    switch error.problem {
    case .grouped(let readings):
      let offers = readings.map { source.replacing(range, with: $0) }
      if offers.isEmpty {
        return ExpressionError(
          .ambiguous, "\(typed) is not one number", at: range,
          suggestion: "write digits with at most one point")
      }
      return ExpressionError(
        .ambiguous, "\(typed) is read differently in different countries",
        at: range, suggestion: didYouMean(offers))
    case .sideBySide:
      return ExpressionError(
        .unreadable, "an operator is missing between the numbers \(typed)",
        at: range)
    case .otherBase:
      return ExpressionError(
        .unreadable, "\(typed) is not a decimal number", at: range,
        suggestion: "write it in decimal digits")
    case .tooLarge:
      return ExpressionError(
        .notFinite, "\(typed) is too large for a number here", at: range)
    case .tooSmall:
      return ExpressionError(
        .notFinite, "\(typed) is too close to zero for a number here",
        at: range)
    }
  }

  static func unitPower(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "the power of a unit is a whole number from -9 to 9",
      at: range, suggestion: "put parentheses around the number and its unit")
  }

  // MARK: Structure

  static func nothingTyped() -> ExpressionError {
    ExpressionError(
      .unreadable, "there is nothing to read", at: SourceRange(0, 0))
  }

  static func unexpected(
    _ token: Token, in source: Source
  ) -> ExpressionError {
    if token.kind == .end {
      return ExpressionError(
        .unreadable, "something is missing at the end", at: token.range)
    }
    let typed = source.quote(token.range)
    switch token.kind {
    case .number:
      return ExpressionError(
        .unreadable, "an operator is missing before \(typed)", at: token.range)
    case .sign(.comma), .sign(.tightComma):
      return ExpressionError(
        .unreadable, "a comma stands only between the arguments of a function",
        at: token.range)
    default:
      return ExpressionError(
        .unreadable, "\(typed) cannot stand here", at: token.range)
    }
  }

  static func unclosed(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "this parenthesis is not closed", at: range,
      suggestion: "add `)`")
  }

  static func twoSigns(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "two signs stand in a row", at: range,
      suggestion: "leave one, or use parentheses")
  }

  static func tooDeep(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "this is nested more than \(Parser.Limit.depth) deep",
      at: range)
  }

  static func tooLong(at range: SourceRange) -> ExpressionError {
    ExpressionError(
      .unreadable, "this has more than \(Parser.Limit.nodes) parts", at: range)
  }

  static func tooManyBytes(_ count: Int) -> ExpressionError {
    ExpressionError(
      .unreadable,
      "this text has \(count) bytes, more than \(Parser.Limit.bytes)",
      at: SourceRange(0, 0))
  }
}

extension String {
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - utf8.count)) + self
  }
}
