import Lessons
import TestSupport
import Testing
import Tutor

/// What holds whatever is typed in a quiz or a review.
@Suite struct QuizRandomTests {
  private static let lines = [
    "", "", "", "10 ms", "20 ms", "3 ms", "1", "2", "3.5 nA", "0.2 nA", "r",
    ":h", ":s", "y", ":n", ":p", ":l", "?", ":x", ":g one 2", "nan", "((",
    ":t", "= 1 + 1", String(repeating: "9", count: 3000),
  ]

  /// A course in which everything was answered on the first day.
  private var answered: [JournalEntry] {
    var learner = Learner(atLesson: 0)
    learner.type("", "10 ms", "", "2", "", "", "", "", "3.5 nA", "")
    learner.type("1", "20 ms", "2")
    return learner.journal
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a quiz makes sense`(seed: UInt64) throws {
    let quiz = try #require(
      Quiz.test(
        over: [0, 1], of: SampleCourse.outline, questions: 4, seed: seed))
    play(Learner(quiz: quiz, seed: seed), seed)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a review makes sense`(seed: UInt64) throws {
    let agenda = Agenda(
      Schedule(answered, in: "small"), of: SampleCourse.outline,
      on: CalendarDay(number: 20))
    #expect(agenda.due.count == 6)
    let quiz = try #require(Quiz.review(of: agenda, most: 20))
    play(Learner(answered, quiz: quiz, day: 20, seed: seed), seed)
  }

  private func play(_ beginning: Learner, _ seed: UInt64) {
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    var learner = beginning
    for _ in 0..<60 where !learner.hasQuit {
      learner.type(Self.lines.randomElement(using: &random) ?? "")
      #expect(!learner.session.page.content.isEmpty)
      #expect(!learner.session.page.prompt.keys.isEmpty)
    }
    #expect(learner.session.progress == Progress(learner.journal, in: "small"))
    #expect(
      learner.session.schedule.remembered
        == Schedule(learner.journal, in: "small").remembered)
  }
}
