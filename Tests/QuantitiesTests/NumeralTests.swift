import Quantities
import Testing

@Suite struct NumeralTests {
  /// The double that a text means with a unit, if all of it is read.
  private func read(_ text: String, commaSeparates: Bool = false) throws
    -> Double?
  {
    var cursor = ByteCursor(Array(text.utf8))
    let numeral = try cursor.takeNumeral(commaSeparates: commaSeparates)
    let unit = cursor.takeUnit()?.unit
    guard cursor.isAtEnd else { return nil }
    return try numeral?.value(timesTenTo: unit?.exponent ?? 0)
  }

  @Test(arguments: [
    ("0", 0), ("5", 5), ("5.", 5), (".5", 0.5), ("0.5", 0.5), ("007", 7),
    ("1e3", 1000), ("1E3", 1000), ("1e+3", 1000), ("1e-2", 0.01),
    ("1e−2", 0.01), ("1.e-1", 0.1), (".2e+2", 20), ("3.142E-4", 0.0003142),
    ("10 e-3", 0.01), ("0e99999999999999999999", 0),
  ])
  func `plain numerals are read as decimals`(text: String, value: Double) throws
  {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    ("1900 pA", "1.9 nA"), ("0.0019 µA", "1.9 nA"), ("1.9e-9 A", "1.9 nA"),
    ("0.01 s", "10 ms"), ("10 e-3 s", "10 ms"), ("0.3 mV", "300 µV"),
    ("0.0003 V", "0.3 mV"), ("123456789 pA", "123456.789 nA"),
    ("10 MΩ", "10 Mohm"), ("10 MΩ", "10 M\u{2126}"), ("20 µs", "20 μs"),
    ("20 us", "0.02 ms"), ("10 msec", "10 milliseconds"),
  ])
  func `the unit is folded into the digits, so both are one double`(
    a: String, b: String
  ) throws {
    let value = try read(a)
    #expect(value != nil)
    #expect(try value == read(b))
  }

  @Test(arguments: [
    "10\u{A0}ms", "10\u{202F}ms", "10\u{2009}ms", "10\tms", "10ms",
  ])
  func `any blank or none stands before a unit`(text: String) throws {
    #expect(try read(text) == 10)
  }

  @Test(arguments: [
    ("65,0", ["65.0"]), ("1,234", ["1.234", "1234"]), ("1 234", ["1234"]),
    ("1'234", ["1234"]), ("1’234", ["1234"]), ("1_234", ["1234"]),
    ("1\u{202F}234,5", ["1234.5"]), ("1,234,567.89", ["1234567.89"]),
    ("1.234.567,89", ["1234567.89"]), ("1.234.567", ["1234567"]),
    ("0,125", ["0.125"]), ("1234,567", ["1234.567"]), ("1.2.3", []),
    ("1,2,3", []), ("1,5,300", []),
  ])
  func `grouped digits are asked about, never guessed`(
    text: String, readings: [String]
  ) {
    #expect {
      try read(text)
    } throws: { error in
      let error = error as? NumeralError
      return error?.problem == .grouped(readings: readings)
        && error?.range == 0..<text.utf8.count
    }
  }

  @Test(
    arguments: [
      ("1 2", .sideBySide), ("10 20", .sideBySide), ("0x1F", .otherBase),
      ("0b11", .otherBase), ("0o17", .otherBase), ("1e309", .tooLarge),
      ("1e400", .tooLarge), ("1e-400", .tooSmall),
      ("1e99999999999999999999", .tooLarge),
      ("0.1e-99999999999999999999", .tooSmall),
    ] as [(String, NumeralError.Problem)])
  func `what is no decimal number is refused`(
    text: String, problem: NumeralError.Problem
  ) {
    #expect {
      try read(text)
    } throws: {
      ($0 as? NumeralError)?.problem == problem
    }
  }

  @Test func `a comma between arguments ends a number`() throws {
    var cursor = ByteCursor(Array("1,2".utf8))
    let numeral = try cursor.takeNumeral(commaSeparates: true)
    #expect(numeral?.range == 0..<1)
    #expect(cursor.position == 1)
  }

  @Test func `two points in a row end a number`() throws {
    var cursor = ByteCursor(Array("5..10".utf8))
    let numeral = try cursor.takeNumeral()
    #expect(numeral?.range == 0..<1)
  }

  @Test(arguments: ["", ".", "-1", ".e8", "e5", "x"])
  func `what does not start with a digit is left alone`(text: String) throws {
    var cursor = ByteCursor(Array(text.utf8))
    #expect(try cursor.takeNumeral() == nil)
    #expect(cursor.position == 0)
  }

  @Test func `a power of ten that overflows is an error of the unit's value`() {
    #expect(throws: NumeralError.self) { try read("1e308 V") }
  }

  @Test func `the largest and the smallest double are read`() throws {
    #expect(
      try read("1.7976931348623157e308") == Double.greatestFiniteMagnitude)
    #expect(try read("5e-324") == Double.leastNonzeroMagnitude)
  }
}
