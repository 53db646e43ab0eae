import Display
import TestSupport
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    (10, "the leaky neuron", ["the leaky", "neuron"]),
    (9, "the leaky neuron", ["the leaky", "neuron"]),
    (8, "the leaky neuron", ["the", "leaky", "neuron"]),
    (20, "", [""]),
    (5, "   a   ", ["   a"]),
    (6, "a     b", ["a", "b"]),
  ])
  func `lines break at blanks`(width: Int, text: String, lines: [String]) {
    #expect(StyledLine(text).wrapped(to: width).map(\.text) == lines)
  }

  @Test(arguments: [
    (8, "integrate-and-fire", ["integrat", "e-and-", "fire"]),
    (14, "integrate-and-fire", ["integrate-and-", "fire"]),
    (6, "at −70 mV", ["at", "−70 mV"]),
    (9, "for 20 ms.", ["for", "20 ms."]),
    (9, "with 20 mice", ["with 20", "mice"]),
    (6, "from -70 on", ["from", "-70 on"]),
    (7, "use --seed", ["use", "--seed"]),
    (5, "leak—fire", ["leak—", "fire"]),
    (4, "5–10", ["5–10"]),
  ])
  func `lines break after hyphens and dashes, not after signs`(
    width: Int, text: String, lines: [String]
  ) {
    #expect(StyledLine(text).wrapped(to: width).map(\.text) == lines)
  }

  @Test func `a soft hyphen shows only where the line breaks`() {
    let line = StyledLine("refrac\u{AD}tory")
    #expect(line.wrapped(to: 10).map(\.text) == ["refractory"])
    #expect(line.wrapped(to: 9).map(\.text) == ["refrac-", "tory"])
    let two = StyledLine("a refrac\u{AD}tory")
    #expect(two.wrapped(to: 9).map(\.text) == ["a refrac-", "tory"])
    #expect(two.wrapped(to: 8).map(\.text) == ["a", "refrac-", "tory"])
  }

  @Test func `a no-break space holds, and becomes a blank`() {
    let line = StyledLine("at 10\u{A0}ms now")
    #expect(line.wrapped(to: 6).map(\.text) == ["at", "10 ms", "now"])
  }

  @Test func `wide characters part anywhere but at their marks`() {
    let line = StyledLine("漏れ積分「発火」。")
    #expect(
      line.wrapped(to: 10).map(\.text) == ["漏れ積分", "「発火」。"])
    #expect(StyledLine("漏れ").wrapped(to: 1).map(\.text) == ["…", "…"])
  }

  @Test func `a long word is cut between characters`() {
    let line = StyledLine("to cafe\u{301}🇩🇪👩‍🔬s")
    #expect(
      line.wrapped(to: 5).map(\.text) == ["to", "café", "🇩🇪👩‍🔬s"])
    #expect(line.wrapped(to: 3).map(\.text) == ["to", "caf", "é🇩🇪", "👩‍🔬s"])
  }

  @Test func `further lines hang below the first`() {
    let lines = StyledLine("one two three").wrapped(
      to: 9, first: " • ", rest: "   ")
    #expect(lines.map(\.text) == [" • one", "   two", "   three"])
  }

  @Test func `a prefix leaves room for text`() {
    let lines = StyledLine("abcd").wrapped(
      to: 5, first: "123456789", rest: "        ")
    #expect(lines.map(\.text) == ["123ab", "   cd"])
  }

  @Test func `looks and links stay with their words`() {
    let bold = Style(bold: true)
    let line = StyledLine([Run("a "), Run("b c", bold, link: "x"), Run("d")])
    let lines = line.wrapped(to: 3)
    #expect(lines[0].runs == [Run("a "), Run("b", bold, link: "x")])
    #expect(lines[1].runs == [Run("c", bold, link: "x"), Run("d")])
  }

  @Test func `no line is wider than it may be, and nothing is lost`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of wrapping: \(seed)")
    var hostile = HostileText(seed: seed)
    for _ in 0..<500 {
      let width = Int.random(in: 2...40, using: &hostile)
      let line = StyledLine(hostile.line(pieces: 12))
      let lines = line.wrapped(to: width, first: "• ", rest: "  ")
      #expect(lines.allSatisfy { $0.width <= width }, "\(line) at \(width)")
      if width >= 4 { #expect(lines.letters == line.letters) }
    }
  }

  @Test func `only one unit clings to a number`() {
    let text = StyledLine("1 m² m² m² m² m²")
    #expect(text.wrapped(to: 8).map(\.text) == ["1 m² m²", "m² m² m²"])
  }
}

extension StyledLine {
  /// The letters and digits, which no wrapping may lose. A letter may have
  /// met a mark at the edge of a line, so they are taken one by one.
  fileprivate var letters: [Unicode.Scalar] {
    text.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}

extension [StyledLine] {
  fileprivate var letters: [Unicode.Scalar] { flatMap(\.letters) }
}
