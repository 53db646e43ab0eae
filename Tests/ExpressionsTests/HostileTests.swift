import Diagnostics
import Expressions
import Quantities
import TestSupport
import Testing

/// Texts that are out to break the reader: each gets an error or a value.
@Suite struct HostileTests {
  /// A text repeated many times, with what is said of it.
  struct Flood: CustomTestStringConvertible {
    let text: String
    let sentence: String
    let testDescription: String

    init(_ unit: String, _ count: Int, _ sentence: String = "") {
      text = String(repeating: unit, count: count)
      self.sentence = sentence
      testDescription = "\(count) times \(unit)"
    }
  }

  @Test(arguments: [
    Flood("(", 10_000, "nested more than 200 deep"),
    Flood("exp(", 10_000, "nested more than 200 deep"),
    Flood("2^", 10_000, "nested more than 200 deep"),
    Flood("not ", 10_000, "nested more than 200 deep"),
    Flood("-(", 10_000, "nested more than 200 deep"),
    Flood("1<1+1*(", 5_000, "nested more than 200 deep"),
    Flood("1+", 10_001, "more than 10000 parts"),
    Flood("R ", 10_001, "more than 10000 parts"),
    Flood("1", 1_000_000, "more than 65536"), Flood("-", 10_000, "two signs"),
    Flood(")", 10_000, "cannot stand"),
    Flood("1 ", 10_000, "operator is missing"),
    Flood("1,", 10_000, "not one number"),
    Flood("1.", 10_000, "not one number"),
    Flood("²", 10_000, "one to three digits"), Flood("u_{", 10_000, "no sign"),
    Flood("R", 60_000, "no meaning"), Flood("a", 60_000, "no meaning"),
    Flood("aₐ", 10_000, "no meaning"), Flood("x_", 30_000, "no meaning"),
    Flood("1 mV + 1 ms + ", 2_000, "missing at the end"),
    Flood(" ", 60_000, "nothing to read"), Flood("9", 60_000, "too large"),
  ])
  func `an endless text is refused with a short sentence`(flood: Flood) {
    let error = failure(flood.text)
    #expect(error?.message.contains(flood.sentence) == true)
    #expect((error?.message.utf8.count ?? 0) < 200)
  }

  @Test func `endless digits are a number where a double can hold it`() throws {
    let zeros = String(repeating: "0", count: 60_000)
    #expect(try number("0.\(zeros)1e60001") == 1)
    #expect(try number("1\(zeros)e-60000") == 1)
    #expect(failure("0.\(zeros)1")?.kind == .notFinite)
    #expect(failure("1e1\(zeros)")?.kind == .notFinite)
  }

  @Test func `long but lawful texts are read`() throws {
    let nested =
      String(repeating: "(", count: 200) + "1"
      + String(repeating: ")", count: 200)
    #expect(try number(nested) == 1)
    let sum = String(repeating: "1+", count: 4_999) + "1"
    #expect(try number(sum) == 5_000)
    let product = String(repeating: "1*", count: 4_000) + "1"
    #expect(try number(product) == 1)
    let chain = String(repeating: "1<=", count: 4_000) + "1"
    #expect(try truth(chain) == true)
  }

  @Test func `a long sum of misfits blames one of them`() {
    let text = String(repeating: "1 mV + 1 ms + ", count: 2_000) + "1 mV"
    #expect(failure(text)?.kind == .wrongDimension)
  }

  @Test func `powers of units cannot overflow`() {
    var text = "1 V"
    for _ in 0..<30 { text = "(\(text))^9" }
    #expect(failure(text) != nil)
    #expect(failure("1 mV^999999999999999999999") != nil)
    #expect(failure("u^1e300") != nil)
    #expect(failure("u^(1/0)") != nil)
  }

  @Test func `random bytes never stop the program`() {
    var random = SeededRandom(announcing: "bytes")
    for _ in 0..<1_000 {
      let count = Int.random(in: 0...60, using: &random)
      let bytes = (0..<count).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `random tokens never stop the program`() {
    let words = [
      "1", "2.5", "10 mV", "u", "R", "I(t)", "(", ")", "+", "-", "*", "/", "^",
      "²", ",", "<", "=", "and", "not", "exp", "max", "ms", "C", "du/dt", " ",
      "1e9", ".", "±", "–", "u(", "2 C", "latency", "t", "0", "1/2", "e-3",
    ]
    var random = SeededRandom(announcing: "tokens")
    for _ in 0..<1_500 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in
        words.randomElement(using: &random) ?? ""
      }
      check(text.joined(separator: " "))
      check(text.joined())
    }
  }

  /// Whatever the text is, an error points into it and says something.
  private func check(_ text: String) {
    guard let error = failure(text) else { return }
    #expect(error.range.lower >= 0, "\(text)")
    #expect(error.range.upper <= text.utf8.count, "\(text)")
    #expect(!error.message.isEmpty, "\(text)")
    #expect(error == failure(text), "\(text)")
    _ = try? Toleranced(reading: text)
    _ = try? QuantityRange(reading: text)
  }
}
