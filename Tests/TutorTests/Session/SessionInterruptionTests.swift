import Testing

@testable import Tutor

/// Ctrl-C once keeps everything; twice in a row leaves.
@Suite struct SessionInterruptionTests {
  private let word = "Ctrl-C again leaves; Enter stays."

  /// A learner at a question, with an answer begun.
  private func learner() -> Learner {
    var learner = Learner()
    learner.type("", "")
    for character in "12 m" { learner.send(.key(.character(character))) }
    return learner
  }

  @Test func `the first keeps what is typed, and says what comes next`() {
    var learner = learner()
    learner.send(.key(.control("c")))
    #expect(!learner.hasQuit)
    #expect(learner.said.last == word)
    #expect(learner.session.page.prompt.line.text == "12 m")
    #expect(!learner.session.hasUnsavedDraft)
  }

  @Test func `the second in a row leaves`() {
    var learner = learner()
    learner.send(.key(.control("c")))
    learner.send(.idle)
    learner.send(.key(.control("c")))
    #expect(learner.hasQuit)
    #expect(!learner.said.contains(word))
  }

  @Test func `Enter stays, and sends nothing`() {
    var learner = learner()
    let before = learner.said
    learner.send(.key(.control("c")))
    learner.send(.key(.enter))
    #expect(learner.said == before)
    #expect(learner.session.page.prompt.line.text == "12 m")
    learner.send(.key(.control("c")))
    #expect(!learner.hasQuit)
  }

  @Test func `another key is typed as ever, and the count begins anew`() {
    var learner = learner()
    learner.send(.key(.control("c")))
    learner.send(.key(.character("s")))
    #expect(learner.session.page.prompt.line.text == "12 ms")
    #expect(!learner.said.contains(word))
    learner.send(.key(.control("c")))
    #expect(!learner.hasQuit)
  }

  @Test func `on the first page too`() {
    var learner = Learner()
    learner.send(.key(.control("c")))
    #expect(learner.said.last == word)
    learner.send(.key(.control("c")))
    #expect(learner.hasQuit)
  }
}
