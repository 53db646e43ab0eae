import Display
import Testing

@Suite struct SyntaxTests {
  private let keyword = Style(bold: true)
  private let string = Style(.green)
  private let number = Style(.cyan)
  private let note = Style(dim: true)

  /// The runs of code in a language, without the margin.
  private func runs(_ language: String, _ code: String) -> [[Run]] {
    let medium = Medium(width: 80, usesColor: true)
    return lines("```\(language)\n\(code)\n```", on: medium).map(\.looks)
  }

  @Test func `swift has keywords, strings, numbers and comments`() {
    #expect(
      runs("swift", #"let tau = 10.0, s = "a\"b" // ms"#) == [
        [
          Run("let", keyword), Run(" tau = "), Run("10.0", number),
          Run(", s = "), Run(#""a\"b""#, string), Run(" "),
          Run("// ms", note),
        ]
      ])
  }

  @Test(arguments: ["1e-3", "2.5E+10", "1_000", "0xFF", "3"])
  func `a number is one run`(literal: String) {
    #expect(
      runs("python", "x = \(literal) - 1") == [
        [Run("x = "), Run(literal, number), Run(" - "), Run("1", number)]
      ])
  }

  @Test func `a string in three quotes reaches over lines`() {
    let quotes = #"""""#
    #expect(
      runs("python", "def f():\n\(quotes)one\ntwo\(quotes) + 1") == [
        [Run("def", keyword), Run(" f():")],
        [Run(quotes + "one", string)],
        [Run("two" + quotes, string), Run(" + "), Run("1", number)],
      ])
  }

  @Test func `a string in one quote ends with its line`() {
    #expect(
      runs("python", "'open\nx # y") == [
        [Run("'open", string)], [Run("x "), Run("# y", note)],
      ])
  }

  @Test func `a word that holds a keyword is none`() {
    #expect(runs("swift", "letter") == [[Run("letter")]])
    #expect(runs("swift", "u2") == [[Run("u2")]])
  }

  @Test func `on a console, commands stand out`() {
    #expect(
      runs("console", "$ lif judge 2\n5 spikes") == [
        [Run("$ lif judge 2", keyword)], [Run("5 spikes")],
      ])
  }

  @Test func `in our own blocks, keys and numbers stand out`() {
    #expect(
      runs("exercise", "ask: amp = 0.1 nA") == [
        [
          Run("ask:", keyword), Run(" amp = "), Run("0.1", number),
          Run(" nA"),
        ]
      ])
  }

  @Test func `a language that is not known stays plain`() {
    #expect(runs("cobol", "let 10 'x'") == [[Run("let 10 'x'")]])
  }
}
