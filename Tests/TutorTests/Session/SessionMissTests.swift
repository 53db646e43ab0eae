import Testing
import Tutor

/// Answers that miss: how often, and which of them again.
@Suite struct SessionMissTests {
  /// At the product of the first lesson, R * C = 10 ms.
  private var atProduct: Learner {
    var learner = Learner()
    learner.type("", "")
    return learner
  }

  @Test(arguments: ["3 ms", "0.003 s", " 3 ms"])
  func `the same wrong answer is noticed and counted once`(again: String) {
    var learner = atProduct
    learner.type("3 ms", again)
    #expect(
      learner.said == ["You gave this answer before; it is counted once."])
    #expect(learner.session.progress[at("one", "product")]?.tries == 1)
  }

  @Test func `of what is very long only the beginning is said again`() {
    let long = String(repeating: "R", count: 4000)
    for line in [long, "= \(long)", ":\(long)", ":l \(long)", ":g \(long)"] {
      var learner = atProduct
      learner.type(line)
      #expect(learner.said.joined().count < 600)
      #expect(
        learner.said.joined().contains("RRR…") || line.contains(":g"),
        "\(line.prefix(4)): \(learner.said)")
    }
  }

  @Test func `after three misses help is offered once`() {
    var learner = atProduct
    let offer =
      "Three answers so far. `:h` gives a hint, `:s` shows the solution; "
      + "or try on."
    learner.type("3 ms", "4 ms")
    #expect(learner.said != [offer])
    learner.type("5 ms")
    #expect(learner.said == [offer])
    learner.type("6 ms")
    #expect(learner.said.contains("Not yet."))
  }

  @Test func `the offer leaves out hints that are used up`() {
    var learner = atProduct
    learner.type(":h", ":h", "3 ms", "4 ms", "5 ms")
    #expect(
      learner.said
        == ["Three answers so far. `:s` shows the solution; or try on."])
  }
}
