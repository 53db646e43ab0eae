import Lessons
import Testing
import Tutor

/// A review: help and feedback at once, one answer counts.
@Suite struct SessionReviewTests {
  /// A learner who answered both questions of the first lesson on day 0.
  private var before: [JournalEntry] {
    var learner = Learner(atLesson: 0)
    learner.type("", "10 ms", "", "2")
    return learner.journal
  }

  private func learner(day: Int, most: Int = 20) throws -> Learner {
    let agenda = Agenda(
      Schedule(before, in: "small"), of: SampleCourse.outline,
      on: CalendarDay(number: day))
    let quiz = try #require(Quiz.review(of: agenda, most: most))
    return Learner(before, quiz: quiz, day: day)
  }

  // A first good answer is asked again after 2 days: py-fsrs.
  @Test(
    arguments: [
      (1, nil), (2, "2 reviews are due. `lif review` asks them again."),
      (300, "2 reviews are due. `lif review` asks them again."),
    ] as [(Int, String?)])
  func `who comes back is told what is due`(day: Int, said: String?) {
    let back = Learner(before, day: day)
    #expect(back.content.first == "Welcome back.")
    #expect(back.content.last { $0.contains("due") } == said)
  }

  @Test func `a right answer is explained, and Enter goes on`() throws {
    var learner = try learner(day: 2)
    #expect(learner.place == "Question 1 of 2")
    #expect(learner.session.page.header?.lesson == "Review")
    learner.type("10 ms")
    #expect(learner.place == "Question 1 of 2")
    // Two days after a first good review: py-fsrs.
    #expect(learner.said == ["It comes again in 11 days."])
    let attempt = learner.session.page.exchanges.first?.parts.map(\.words)
    #expect(attempt?.last == "A product is a product.")
    learner.type("")
    #expect(learner.place == "Question 2 of 2")
  }

  @Test func `after a wrong answer one may try again, but it counts`() throws {
    var learner = try learner(day: 2)
    learner.type("20 ms")
    #expect(
      learner.said
        == ["It comes again tomorrow. Try again, or Enter shows the answer."])
    #expect(learner.keys.first == "Enter")
    let due = learner.session.schedule.remembered[at("one", "product")]?.due
    learner.type("10 ms")
    #expect(
      learner.session.schedule.remembered[at("one", "product")]?.due == due)
    learner.type("", "2", "")
    #expect(learner.content.first == "1 of 2 right.")
    #expect(learner.content.contains("You said: 20 ms"))
  }

  @Test func `Enter after a wrong answer shows the right one, then goes on`()
    throws
  {
    var learner = try learner(day: 2)
    learner.type("20 ms", "")
    #expect(learner.seesSolution)
    learner.type("3 ms")
    #expect(
      learner.said.contains("The solution was shown; this answer is not right.")
    )
    learner.type("")
    #expect(learner.place == "Question 2 of 2")
  }

  @Test func `help is there, and makes a right answer a hard one`() throws {
    var learner = try learner(day: 2)
    learner.type(":h")
    #expect(learner.said == ["Hint 1 of 2", "Multiply."])
    let plain = try self.learner(day: 2)
    learner.type("10 ms")
    var other = plain
    other.type("10 ms")
    let stability = { (one: Learner) in
      one.session.schedule.remembered[at("one", "product")]?.memory.stability
    }
    let (hard, good) = (stability(learner) ?? 0, stability(other) ?? 0)
    #expect(hard < good)
    #expect(hard > 2.3065)
  }

  @Test func `the end says how many were right and when there is more`()
    throws
  {
    var learner = try learner(day: 2)
    learner.type("10 ms", "", "2", "")
    #expect(
      learner.content == ["2 of 2 right.", "Next: 2 on 14 January."])
    #expect(learner.keys == ["Enter", "l"])
    learner.type("")
    #expect(learner.hasQuit)
  }

  @Test func `what is left for another time is said`() throws {
    var learner = try learner(day: 2, most: 1)
    learner.type("20 ms", ":n")
    #expect(learner.content[0] == "0 of 1 right.")
    #expect(learner.content[1] == "1 more is due: `lif review --most 1`.")
    #expect(learner.content[2] == "Next: 1 tomorrow.")
  }

  @Test func `a solution before any answer is kept and asked again`() throws {
    var learner = try learner(day: 2)
    learner.type(":s", "y")
    #expect(learner.record.last == "solution one/product")
    learner.type("10 ms")
    #expect(learner.record.last == "answered one/product correct")
    learner.type("", "2", "")
    #expect(learner.content.contains("1 of 2 right."))
    #expect(learner.content.contains("1 shown with the solution."))
    let known = learner.session.schedule.remembered[at("one", "product")]
    #expect(known?.due == CalendarDay(number: 3))
  }

  @Test func `there is no way back to what was answered`() throws {
    var learner = try learner(day: 2)
    learner.type("10 ms", "", ":p")
    #expect(
      learner.said == ["Here the first answer counts; there is no way back."])
    #expect(learner.place == "Question 2 of 2")
  }

  @Test func `the journal read again gives the same schedule`() throws {
    var learner = try learner(day: 2)
    learner.type("20 ms", "10 ms", "", ":h", "1", "2", "")
    let read = Schedule(learner.journal, in: "small")
    #expect(read.remembered == learner.session.schedule.remembered)
  }
}
