import TestSupport
import Testing
import Tutor

/// The quick reader and the one for all of JSON agree: a blank behind the
/// brace is all it takes to be read by the other.
@Suite struct JournalLineReaderTests {
  private func isReadAlike(_ line: [UInt8]) -> Bool {
    var slow = line
    slow.insert(0x20, at: 1)
    return JournalFormat.read(line) == JournalFormat.read(slow)
  }

  private static let texts = [
    "", "a", "12.5 ms", "τ = R C", "\"", "\\", "a/b", "👩‍🔬", "\u{0}", "\u{1B}[0m",
    "\u{FEFF}", "\u{2028}", "},{", "\"v\":2", "line\nfeed", "e\u{301}",
  ]

  private func entry(from random: inout SeededRandom) -> JournalEntry {
    func text() -> String { Self.texts.randomElement(using: &random) ?? "" }
    func sometimes<Value>(_ value: Value) -> Value? {
      Bool.random(using: &random) ? value : nil
    }
    let times = [0, 0.5, -1, 1e-9, 1_700_000_000.123456, 1e300, 1764, 2.5e15]
    return JournalEntry(
      at: times.randomElement(using: &random) ?? 0,
      [.opened, .answered, .draft].randomElement(using: &random) ?? .read,
      course: text(), lesson: text(), stop: text(), content: text(),
      answer: sometimes(text()), verdict: sometimes(text()),
      quiz: sometimes(Bool.random(using: &random)),
      seed: sometimes([0, 1, 7_000_000_000, .max].randomElement() ?? 0))
  }

  @Test func `whatever was written is read as it was`() {
    var random = SeededRandom(announcing: "journal entries")
    for _ in 0..<2000 {
      let entry = entry(from: &random)
      let line = JournalFormat.line(entry)
      #expect(JournalFormat.read(line).entries == [entry])
      #expect(isReadAlike(line))
    }
  }

  @Test func `a line with a byte or two changed is read alike`() {
    var random = SeededRandom(announcing: "changed journal lines")
    let bytes = Array(#"{}[]:,"\.0123456789eE+-tfn aé"#.utf8)
    for _ in 0..<4000 {
      var line = JournalFormat.line(entry(from: &random))
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 1..<line.count - 1, using: &random)
        line[place] = bytes.randomElement(using: &random) ?? 0
      }
      #expect(isReadAlike(line), "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    #"{"at":1}"#, #"{"at":1,"content":"0","course":"c","event":"read"}"#,
    #"{"at":1,"content":"0","course":"c","event":"read","lesson":"l","#
      + #""stop":"s","v":1,}"#,
    #"{"at":1,"content":"0","course":"c","event":"read","lesson":"l","#
      + #""stop":"s","v":1}}"#,
    #"{"at":01,"content":"0","course":"c","event":"read","lesson":"l","#
      + #""stop":"s","v":1}"#,
    #"{"at":1.,"content":"0","course":"c","event":"read","lesson":"l","#
      + #""stop":"s","v":1}"#,
    #"{"at":1,"content":"0","course":"c","event":"read","lesson":"l","#
      + #""stop":"s","v":1,"mood":{"good":[1,null]}}"#,
    #"{"v":1,"stop":"s","lesson":"l","event":"read","course":"c","#
      + #""content":"0","at":1,"quiz":true}"#,
    #"{"at":1,"content":"0","course":"c","event":"read","lesson":"l","#
      + #""quiz":truer,"stop":"s","v":1}"#,
    #"{"at":1,"content":"0","course":"c","event":"read","lesson":"l","#
      + #""seed":18446744073709551616,"stop":"s","v":1}"#,
    "{}", "{", "{,}", "{\"", "{\"at\"", "{\"at\":",
  ])
  func `odd lines are read alike`(_ line: String) {
    #expect(isReadAlike(Array(line.utf8)))
  }
}
