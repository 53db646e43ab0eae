import Lessons
import Testing
import Tutor

/// A test over lessons, outside the course.
@Suite struct SittingTests {
  private func learner(
    _ journal: [JournalEntry] = [], over lessons: [Int] = [0, 1]
  ) throws -> Learner {
    let quiz = try #require(
      Quiz.test(
        over: lessons, of: SampleCourse.outline, questions: 10, seed: 1))
    return Learner(journal, quiz: quiz, seed: 5)
  }

  @Test func `it asks in the order of the course, and says nothing yet`()
    throws
  {
    var learner = try learner()
    #expect(learner.place == "Question 1 of 5")
    #expect(learner.session.page.header?.lesson == "Quiz")
    #expect(learner.session.page.header?.title == "One")
    learner.type("20 ms")
    #expect(learner.place == "Question 2 of 5")
    #expect(learner.session.page.exchanges.isEmpty)
    learner.type(":h", ":s")
    #expect(learner.said == ["A quiz shows its solutions at the end."])
  }

  @Test func `its end has a score for each lesson and the way back`() throws {
    var learner = try learner()
    learner.type("20 ms", "2", "1", "40 ms", "2")
    #expect(
      learner.content == [
        "3 of 5 right.", "One 1/2, Two 2/3",
        "", "Question 1", "What is R times C?", "You said: 20 ms",
        "Right: 10 ms", "You counted it twice.", "A product is a product.",
        "To reread: One, step 2, Multiply; `:g one 2` goes there.",
        "", "Question 4", "The second question.", "You said: 40 ms",
        "Right: 20 ms", "To reread: Two.",
      ])
    #expect(learner.keys == ["Enter", "r", "l"])
    learner.type(":g one 2")
    #expect(learner.place == "Step 2 of 3")
  }

  @Test func `what was missed is asked once more, then Enter leaves`() throws {
    var learner = try learner(over: [0])
    learner.type("20 ms", "2", "r")
    #expect(learner.place == "Question 1 of 1")
    learner.type("10 ms")
    #expect(learner.content == ["1 of 1 right."])
    learner.type("")
    #expect(learner.hasQuit)
  }

  @Test(arguments: [0, 1])
  func `there is no way back to an answer that counts`(answers: Int) throws {
    var learner = try learner()
    if answers > 0 { learner.type("20 ms") }
    let place = learner.place
    learner.type(":p")
    #expect(
      learner.said == ["Here the first answer counts; there is no way back."])
    #expect(learner.place == place)
  }

  @Test(arguments: [":g one 2", ":l multiply"])
  func `a quiz is left for a page of the course only after a yes`(
    way: String
  ) throws {
    var learner = try learner()
    learner.type(way)
    if way.hasPrefix(":l") { learner.type("1") }
    #expect(
      learner.said
        == ["Leave the quiz for that page? y for yes, Enter for no."])
    var staying = learner
    staying.type("")
    #expect(staying.place == "Question 1 of 5")
    learner.type("y")
    #expect(learner.place == "Step 2 of 3")
  }

  @Test func `what is found by trying is not asked where one answer is all`()
    throws
  {
    var learner = try learner(over: [1])
    #expect(learner.place == "Question 1 of 3")
    learner.type(":n", ":n", ":n")
    #expect(!learner.record.contains("opened two/current"))
  }

  @Test func `nothing answered is said so`() throws {
    var learner = try learner(over: [0])
    learner.type(":n", ":n")
    #expect(
      learner.content
        == ["Nothing was answered.", "2 left without an answer."])
  }

  @Test func `in the course only right answers count`() throws {
    var started = Learner(atLesson: 1)
    started.type("3.5 nA")
    var learner = try learner(started.journal)
    learner.type("10 ms", "1")
    let progress = Progress(learner.journal, in: "small")
    #expect(progress == learner.session.progress)
    #expect(progress[at("one", "product")]?.state == .done)
    #expect(progress[at("one", "which")] == nil)
    #expect(progress[at("two", "current")]?.state == .done)
    #expect(progress.last == at("two", "current"))
  }

  @Test func `the lesson says where a question was answered rightly`() throws {
    var learner = try learner()
    learner.type("10 ms", ":g one 2", "y")
    #expect(
      learner.said == ["Answered rightly outside the lesson. Enter goes on."])
  }

  @Test func `what stands on the line is no draft of the lesson's`() throws {
    var learner = try learner()
    for letter in "20" { learner.send(.key(.character(letter))) }
    #expect(!learner.session.hasUnsavedDraft)
    learner.send(.ended)
    #expect(learner.journal.map(\.event) == [.opened])
  }

  @Test func `every line of the journal says that it is of a quiz`() throws {
    var learner = try learner()
    learner.type("20 ms", ":n")
    #expect(learner.journal.allSatisfy { $0.sitting == "quiz" })
    #expect(
      learner.record == [
        "opened one/product", "answered one/product misconception",
        "opened one/which", "skipped one/which", "opened two/first",
      ])
    let draws = learner.journal.map(\.draw)
    #expect(draws[0] != nil && draws[0] == draws[1])
    #expect(draws[2] == draws[3])
    #expect(learner.journal[0].seed == 5)
  }
}
