import Diagnostics
import MathText
import Testing

/// Nothing that a file can hold stops, steers or stalls the program.
@Suite struct HostileTests {
  private func survives(_ tex: String) {
    let formula = Formula(tex)
    for characters in [MathCharacters.unicode, .ascii] {
      let box = formula.typeset(.display, characters: characters)
      #expect(!box.rows.isEmpty && box.rows.indices.contains(box.baseline))
      let rows = formula.fitted(
        to: 40, style: .display, characters: characters)
      for text in box.rows + rows + [formula.oneLine(characters: characters)] {
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
      }
    }
  }

  @Test(arguments: [
    "{", "}", #"\frac{"#, #"\frac"#, #"\sqrt["#, #"\hat"#, "x^", "x_1^2'",
    "(", "()", "|", "a|_1", #"\left("#, #"\right)"#, #"\begin{cases}"#,
    #"\begin{matrix}a&"#, #"\end{x}"#, "&", #"\\"#, #"\text{"#, #"\text{$"#,
    #"a\over "#, "$", "%", #"\"#, #"\big("#, #"\substack{"#, #"\not"#,
  ])
  func `repetition without end is survived`(piece: String) {
    survives(String(repeating: piece, count: 400))
  }

  @Test func `deep nesting falls back to the source and says so`() {
    let tex = String(repeating: #"\frac{"#, count: 5_000)
    let formula = Formula(tex)
    #expect(formula.oneLine() == tex)
    #expect(formula.diagnostics.map(\.code) == ["formula-too-large"])
    #expect(
      Formula(String(repeating: "{", count: 100_000)).diagnostics.count == 1)
  }

  @Test func `a megabyte falls back to the source and says so`() {
    let tex = String(repeating: "x+", count: 500_000)
    let formula = Formula(tex)
    #expect(formula.diagnostics.map(\.code) == ["formula-too-large"])
    #expect(formula.oneLine() == tex)
  }

  @Test func `fifty levels are drawn`() {
    let tex =
      String(repeating: #"\frac{"#, count: 50) + "a"
      + String(repeating: "}{b}", count: 50)
    #expect(Formula(tex).diagnostics.isEmpty)
    // Each bar and each denominator take a row below the innermost letter.
    #expect(Formula(tex).typeset(.display).rows.count == 101)
    #expect(Formula(tex).typeset(.display).width == 101)
  }

  @Test func `control characters come out as visible marks`() {
    #expect(drawn("a\u{1B}[2J") == "a ␛[2J")
    #expect(drawn("\\text{\u{7}\u{202E}}") == "␇<U+202E>")
    #expect(line("\u{1B}", .ascii) == "^[")
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `random pieces are survived`(seed: UInt64) {
    // The seed is the test's argument, so that a failure names it.
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "{", "}", "[", "]", "(", ")", "|", "&", #"\\"#, "^", "_", "'", "$", "%\n",
      #"\frac"#, #"\sqrt"#, #"\left"#, #"\right"#, #"\begin{cases}"#,
      #"\end{cases}"#, #"\text"#, #"\sum"#, #"\int"#, #"\over"#, #"\limits"#,
      #"\hat"#, #"\underbrace"#, #"\not"#, #"\big"#, "x", "1.5", "+", "=", "τ",
      "\u{301}", "漢", "\u{0}", "👩‍🔬", #"\mathbf"#, #"\rm"#, " ", ".", "~", "\\",
    ]
    for _ in 0..<25 {
      survives(
        (0..<next(60)).map { _ in pieces[next(pieces.count)] }.joined())
      let bytes = (0..<next(80)).map { _ in UInt8(next(256)) }
      survives(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `what is too large to be drawn takes the whole with it`() {
    let long = String(repeating: "q", count: 11_000)
    for tex in [#"a + \text{\#(long)} + b"#, #"\frac{\text{\#(long)}y}{2}"#] {
      let shown = Formula(tex).fitted(to: 70, style: .display).joined()
      #expect(shown.filter { $0 == "q" }.count == long.count)
    }
  }

  @Test func `relations without width do not make breaking slow`() {
    let tex =
      String(repeating: "x+", count: 100)
      + String(repeating: #"\mathrel{}"#, count: 6_000)
    #expect(!Formula(tex).fitted(to: 60, style: .display).isEmpty)
  }
}
