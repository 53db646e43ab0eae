import Testing
import Tutor

/// What a learner finds again where he was before.
@Suite struct SessionDraftTests {
  /// At the first question of the sample course, `one/product`.
  private func learner() -> Learner {
    var learner = Learner()
    learner.type("", "")
    return learner
  }

  private func typing(_ text: String, to learner: inout Learner) {
    for character in text { learner.send(.key(.character(character))) }
  }

  private func line(of learner: Learner) -> String {
    learner.session.page.prompt.line.text
  }

  @Test func `what was typed and not sent is on the line again`() {
    var learner = learner()
    typing("12 m", to: &learner)
    learner.send(.idle)
    var back = learner.returned
    back.type("")
    #expect(line(of: back) == "12 m")
    #expect(back.session.page.prompt.line.cursor == 4)
    #expect(back.said == ["Typed before, and not sent: 12 m"])
  }

  @Test func `leaving keeps it too`() {
    for events in [[Event.ended], [.key(.control("c")), .ended]] {
      var learner = learner()
      typing("12 m", to: &learner)
      for event in events { learner.send(event) }
      #expect(learner.hasQuit)
      var back = learner.returned
      back.type("")
      #expect(line(of: back) == "12 m")
    }
  }

  @Test func `it gives way to the command to leave, and is kept all the same`()
  {
    var learner = learner()
    typing("12 m", to: &learner)
    typing(":q", to: &learner)
    learner.send(.key(.enter))
    #expect(learner.hasQuit)
    var back = learner.returned
    back.type("")
    #expect(line(of: back) == "12 m")
  }

  @Test func `a pause without a change writes nothing`() {
    var learner = learner()
    #expect(!learner.session.hasUnsavedDraft)
    typing("1", to: &learner)
    #expect(learner.session.hasUnsavedDraft)
    learner.send(.idle)
    let count = learner.journal.count
    #expect(!learner.session.hasUnsavedDraft)
    learner.send(.idle)
    #expect(learner.journal.count == count)
  }

  @Test func `what was wiped out does not come back`() {
    var learner = learner()
    typing("12 m", to: &learner)
    learner.send(.idle)
    learner.send(.key(.control("u")))
    var back = learner.returned
    back.type("")
    #expect(line(of: back) == "")
  }

  @Test func `a command behind it leaves it on the line`() {
    var learner = learner()
    typing("12 m:h", to: &learner)
    learner.send(.key(.enter))
    #expect(learner.said.first == "Hint 1 of 2")
    #expect(line(of: learner) == "12 m")
    learner.send(.key(.up))
    #expect(line(of: learner) == "12 m")
  }

  @Test func `an answer that was sent does not come back`() {
    var learner = learner()
    typing("12 ms", to: &learner)
    learner.send(.idle)
    learner.send(.key(.enter))
    var back = learner.returned
    back.type("")
    #expect(line(of: back) == "")
  }

  @Test func `each stop has its own`() {
    var learner = learner()
    typing("12 m:n", to: &learner)
    learner.send(.key(.enter))
    #expect(line(of: learner) == "")
    learner.type(":p")
    #expect(line(of: learner) == "12 m")
  }

  @Test(arguments: [":q", "?", " :h", "= 12*3"])
  func `a command is no answer`(_ command: String) {
    var learner = learner()
    typing(command, to: &learner)
    #expect(!learner.session.hasUnsavedDraft)
  }

  @Test func `all of it is said at once`() {
    var learner = learner()
    learner.type("3 ms")
    typing("4 m", to: &learner)
    learner.send(.idle)
    var back = learner.returned
    back.type("")
    #expect(
      back.said == ["1 try so far.", "Typed before, and not sent: 4 m"])
  }

  @Test func `tries and hints of before are said`() {
    var learner = learner()
    learner.type("3 ms", "7 ms", ":h")
    var back = learner.returned
    back.type("")
    #expect(back.said == ["2 tries and 1 hint so far; :h shows it again."])
    #expect(learner.returned.session.page.exchanges.isEmpty)
  }

  @Test func `a hint that was seen before is no further help`() {
    var learner = learner()
    learner.type(":h")
    var back = learner.returned
    back.type("", ":h")
    #expect(back.said.first == "Hint 1 of 2")
    back.type(":h")
    #expect(back.said.first == "Hint 2 of 2")
    #expect(back.record.count { $0 == "hint one/product" } == 2)
  }

  @Test func `a finished question says its answer, not its tries`() {
    var learner = learner()
    learner.type("3 ms", "0.01 s", "", ":p")
    #expect(learner.said == ["Answered before: 0.01 s. Enter goes on."])
    learner.type("")
    #expect(learner.place == "Step 3 of 3")
    learner.type("2", "", ":p")
    #expect(learner.said == ["Answered before: The membrane. Enter goes on."])
  }

  @Test func `a question whose solution was shown says so`() {
    var learner = learner()
    learner.type(":s", "y", "", ":p")
    #expect(
      learner.said == ["You have seen the solution. Enter goes on."])
  }

  @Test func `who has answered sees the solution without being asked`() {
    var learner = learner()
    learner.type("10 ms", ":s")
    #expect(learner.seesSolution)
    #expect(learner.record.last == "answered one/product correct")
    learner.type("", ":p", ":s")
    #expect(learner.seesSolution)
    #expect(!learner.record.contains("solution one/product"))
  }

  @Test func `what is tried after success is no further try`() {
    var learner = learner()
    learner.type("3 ms", "10 ms", "4 ms")
    #expect(learner.session.progress[at("one", "product")]?.tries == 2)
  }

  @Test func `a step that changed since it was answered says so`() {
    var learner = learner()
    learner.type("10 ms", ":q")
    let journal = learner.journal.map { entry in
      var entry = entry
      entry.content = "1"
      return entry
    }
    var back = Learner(journal)
    back.type("", ":p")
    #expect(back.content.first != nil)
    #expect(back.said == ["Changed since you answered (1 January)."])
    #expect(
      back.session.progress.isFinished(at("one", "product")))
  }
}
