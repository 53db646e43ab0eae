import Quantities
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    ("tau", "tau"), ("u_rest", "u_rest"), ("u_{rest}", "u_rest"),
    ("uₜ", "u_t"), ("Rₘ", "R_m"), ("x₁₂", "x_12"), ("τ_m", "τ_m"),
    ("MΩ", "MΩ"), ("µs", "µs"), ("a2b", "a2b"), ("_x", "_x"),
  ])
  func `a word with its subscripts becomes plain`(text: String, word: String) {
    var cursor = ByteCursor(Array(text.utf8))
    #expect(cursor.takeWord() == word)
    #expect(cursor.isAtEnd)
  }

  @Test(arguments: [
    ("u-r", "u"), ("x²", "x"), ("u_{a b}", "u_"), ("u_{}", "u_"),
    ("u_{rest", "u_"), ("ms²", "ms"), ("R I", "R"), ("e^x", "e"),
  ])
  func `a word ends where it should`(text: String, word: String) {
    var cursor = ByteCursor(Array(text.utf8))
    #expect(cursor.takeWord() == word)
    #expect(!cursor.isAtEnd)
  }

  @Test(arguments: ["", "1a", "²", "ₜ", "-x", "２", "(", "\u{200B}"])
  func `no word starts here`(text: String) {
    var cursor = ByteCursor(Array(text.utf8))
    #expect(cursor.takeWord() == nil)
    #expect(cursor.position == 0)
  }

  @Test func `bytes that are not UTF-8 are passed one by one`() {
    var cursor = ByteCursor([0xFF, 0xE2, 0x82, 0x41])
    var seen: [Unicode.Scalar] = []
    while let scalar = cursor.scalar {
      seen.append(scalar)
      cursor.advance()
    }
    #expect(seen == ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}", "A"])
  }
}
