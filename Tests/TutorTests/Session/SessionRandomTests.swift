import Lessons
import TestSupport
import Testing
import Tutor

/// What holds whatever a learner does.
@Suite struct SessionRandomTests {
  private static let lines = [
    "", "", "", "", "10 ms", "3 ms", "20 ms", "1", "2", "3", "1 2", "3.5 nA",
    "R * C", "12 foo", "(((", "nan", "1e400", "-", "y", "n", "r", "no", ":h",
    ":s", ":n", ":p", ":l", ":?", "?", ":x", ":", "h", "s", "p", "l", "back",
    "skip", "0", "-9223372036854775808", "\u{1B}[2J", "\u{202E}", "漏れ",
    String(repeating: "9", count: 5000), String(repeating: "(", count: 5000),
  ]

  private static let keys: [Key] = [
    .enter, .enter, .up, .down, .left, .home, .backspace, .escape, .tab,
    .character("1"), .character(":"), .character("n"), .character("\u{301}"),
    .paste("10 ms\r\n"), .pageDown, .control("u"), .control("z"),
  ]

  private func event(_ random: inout SeededRandom) -> Event {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: .judged(Judgement(.correct, "Out of turn."))
    case 1...5: .key(Self.keys.randomElement(using: &random) ?? .enter)
    default: .line(Self.lines.randomElement(using: &random) ?? "")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `whatever happens, the page and the progress make sense`(seed: UInt64) {
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    var learner = Learner()
    for _ in 0..<120 {
      learner.send(event(&random))
      let page = learner.session.page
      #expect(!page.content.isEmpty)
      #expect(!page.prompt.keys.isEmpty)
      #expect(
        learner.session.progress == Progress(learner.journal, in: "small"))
      var leaving = learner
      leaving.type(":q")
      #expect(leaving.hasQuit)
    }
    let lines = learner.journal.flatMap { JournalFormat.line($0) }
    #expect(JournalFormat.read(lines).entries == learner.journal)
  }

  @Test func `a word out of turn changes nothing`() {
    var learner = Learner()
    learner.type("")
    let before = learner
    learner.send(.judged(Judgement(.correct, "Right.")))
    #expect(learner.record == before.record)
    #expect(learner.session.page.exchanges.isEmpty)
  }
}
