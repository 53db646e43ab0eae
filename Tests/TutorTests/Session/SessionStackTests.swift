import Testing
import Tutor

/// Pages on top of pages, and questions that wait meanwhile.
@Suite struct SessionStackTests {
  /// At the product of the first lesson, R * C = 10 ms.
  private var atProduct: Learner {
    var learner = Learner()
    learner.type("", "")
    return learner
  }

  @Test(arguments: [":l", ":l leaks", "l"])
  func `the list opens from the help, and closes to the page`(line: String) {
    var learner = atProduct
    let before = learner.content
    learner.type("?", line)
    #expect(learner.content.last?.hasPrefix("1 ") == true)
    learner.type("")
    #expect(learner.content == before)
  }

  @Test func `a question that waits still waits behind the help`() {
    var learner = atProduct
    learner.type(":s", "?", "")
    #expect(learner.keys == ["y", "Enter"])
    learner.type("y")
    #expect(learner.seesSolution)
  }

  @Test func `what is typed after the solution is an answer again`() {
    var learner = atProduct
    learner.type(":s", "y", "3 ms")
    #expect(
      learner.said.contains("The solution was shown; this answer is not right.")
    )
    learner.type("20 ms")
    #expect(learner.said.contains("You counted it twice."))
    learner.type("10 mV")
    #expect(!learner.seesSolution)
    #expect(learner.session.progress[at("one", "product")]?.state == .done)
  }

  @Test(arguments: ["reset", "hint", "run", "play", "back", "solution", "skip"])
  func `on the list a word is searched for, though it be a command`(
    word: String
  ) {
    var learner = atProduct
    learner.type(":l", word)
    #expect(learner.said.first?.hasPrefix("No step has \"\(word)\"") == true)
  }

  @Test(arguments: [":g3", ":G3", ":g 3"])
  func `a number may stand right behind its letter`(line: String) {
    var learner = atProduct
    learner.type(line)
    #expect(learner.place == "Step 3 of 3")
  }

  @Test func `play in the help over play is the same play`() {
    var learner = Learner(atLesson: 1)
    learner.type("play", "amp = 2.5 nA", "?", "play", "")
    #expect(learner.place == "Step 1 of 2")
  }

  @Test func `yes and no are no answers to come back to`() {
    var learner = atProduct
    for line in ["3 ms", ":s", "n"] {
      learner.send(.key(.paste(line)))
      learner.send(.key(.enter))
    }
    learner.send(.key(.up))
    #expect(learner.session.page.prompt.line.text == "3 ms")
  }

  @Test func `a draft in a self-check comes back`() {
    var learner = Learner(atLesson: 1)
    learner.type("3.5 nA", "", "1")
    learner.send(.key(.paste("12 m")))
    learner.send(.idle)
    let draft = learner.record.last
    var back = learner.returned
    back.type("")
    #expect(back.session.page.prompt.line.text == "12 m")
    back.send(.idle)
    #expect(back.journal.last { $0.event == .draft }?.answer == "12 m")
    #expect(draft == "draft two/second")
  }

  @Test func `who comes back is not asked about a curve that is not there`() {
    var learner = atProduct
    learner.type("10 ms")
    var back = Learner(learner.journal, asksAboutCurves: true)
    #expect(!back.keys.contains("c"))
    back.type("")
    #expect(back.curveWishes.isEmpty)
  }
}
