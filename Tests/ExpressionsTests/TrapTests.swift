import Diagnostics
import Expressions
import Quantities
import TestSupport
import Testing

/// Inputs that other libraries misread, with what is wanted of us.
@Suite struct TrapTests {
  static let traps = vectors("quantity_traps_pint_astropy.tsv")
    .dropFirst()
  static let numerals = vectors("numbas_notation.tsv").dropFirst()
  static let answers = vectors("moodle_answerprocessor.tsv")

  @Test(
    .enabled(
      if: !traps.isEmpty, "shared/conformance is not beside the checkout"))
  func `every trap gets what is wanted`() throws {
    #expect(Self.traps.count == 21)
    for row in Self.traps {
      for input in inputs(row[0]) { try expect(row[1], of: input) }
    }
  }

  /// What is typed, without the remark behind it; escapes are characters.
  private func inputs(_ cell: String) -> [String] {
    let typed = cell.split(separator: " (").first.map(String.init) ?? cell
    let blanks = ["00a0": "\u{A0}", "202f": "\u{202F}", "2009": "\u{2009}"]
      .merging(["200b": "\u{200B}"]) { $1 }
    return typed.split(separator: ", ").map { part in
      blanks.reduce(String(part)) { text, blank in
        text.replacing("\\u" + blank.key, with: blank.value)
      }
    }
  }

  private func expect(_ wanted: String, of input: String) throws {
    let error = failure(input)
    switch wanted {
    case "-65 mV", "20 us", "10 ms", "10 MΩ", "0.01 s":
      let quantity = try value(wanted)
      #expect(try value(input) == quantity, "\(input)")
    case "-65 mV + note":
      #expect(try value(input) == value("-65 mV"), "\(input)")
      #expect(try Expression(input).notes == ["a dash was read as a minus"])
    case "-65.0 mV or ask", "ask (ambiguous)", "1234 mV or ask", "ask":
      #expect(error?.kind == .ambiguous, "\(input)")
      #expect(error?.suggestion?.hasPrefix("did you mean") == true)
    case "error + did you mean nA", "error + did you mean MΩ":
      #expect(error?.kind == .unknownUnit, "\(input)")
      let unit = wanted.split(separator: " ").last ?? ""
      #expect(error?.suggestion == "did you mean `\(unit)`?")
    case "wrong dimension + case hint":
      let error = failure(input, wanting: .time)
      #expect(error?.kind == .wrongDimension, "\(input)")
      #expect(
        error?.suggestion == "mS is millisiemens; did you mean `ms`?")
    case "error (metre not offered)":
      #expect(error?.kind == .unknownUnit, "\(input)")
    case "not finite", "not a number":
      #expect(error?.kind == .notFinite, "\(input)")
    case "missing number":
      #expect(error?.message.contains("number") == true, "\(input)")
    case "10 ms + strip, or error naming the character":
      #expect(error?.message.contains("U+200B") == true, "\(input)")
    case "20 ms or error naming the character":
      #expect(error?.message.contains("U+FF12") == true, "\(input)")
    default: Issue.record("nobody says what `\(wanted)` means")
    }
  }

  @Test(
    .enabled(
      if: !numerals.isEmpty, "shared/conformance is not beside the checkout"))
  func `numerals of every country are read as meant or refused`() throws {
    for row in Self.numerals where row[0] != "scientific" {
      let isPlain =
        !row[1].contains { ",'".contains($0) } && isOneNumber(row[1])
      if isPlain {
        // A point is always the decimal one, also in "1.234".
        let digits = row[1].filter { $0 != " " }
        #expect(try number(row[1]) == Double(digits), "\(row)")
      } else {
        let kind = failure(row[1])?.kind
        #expect(kind == .ambiguous || kind == .unreadable, "\(row)")
      }
    }
  }

  private func isOneNumber(_ text: String) -> Bool {
    let body = text.drop { " -".contains($0) }
    return !body.contains(" ") && body.count { $0 == "." } < 2
  }

  @Test(
    .enabled(
      if: !numerals.isEmpty, "shared/conformance is not beside the checkout"))
  func `numbers in scientific notation are read`() throws {
    for row in Self.numerals where row[0] == "scientific" {
      if row[1].contains(" ") {
        #expect(failure(row[1]) != nil, "\(row)")
      } else {
        #expect(try number(row[1]) == Double(row[2]), "\(row)")
      }
    }
  }

  @Test(
    .enabled(
      if: !answers.isEmpty, "shared/conformance is not beside the checkout"))
  func `numbers with a factor of ten are read, words are not`() throws {
    for row in Self.answers {
      let isGrouped = row[0].contains(",")
      let hasUnit = !(row.count > 4 ? row[4] : "").isEmpty
      if isGrouped || hasUnit || row[1] == "-" {
        #expect(failure(row[0]) != nil, "\(row)")
        continue
      }
      let mantissa = "\(row[1]).\(row.count > 2 ? row[2] : "")"
      let exponent = row.count > 3 && !row[3].isEmpty ? row[3] : "0"
      let text = mantissa.hasSuffix(".") ? mantissa + "0" : mantissa
      let wanted = try #require(Double("\(text)e\(exponent)"))
      let read = try #require(try number(row[0]))
      #expect((read - wanted).magnitude <= 1e-15 * wanted.magnitude, "\(row)")
    }
  }
}

/// The rows of a table of typed quantities, without its header.
private func vectors(_ name: String) -> [[String]] {
  SharedFolder.rows("conformance/vectors/" + name)
}
