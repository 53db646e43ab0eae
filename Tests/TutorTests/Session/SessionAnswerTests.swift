import Testing
import Tutor

/// Answers, hints, the solution.
@Suite struct SessionAnswerTests {
  /// At the product of the first lesson, R * C = 10 ms.
  private var atProduct: Learner {
    var learner = Learner()
    learner.type("", "")
    return learner
  }

  private func state(_ learner: Learner) -> Progress.State? {
    learner.session.progress[at("one", "product")]?.state
  }

  @Test func `a right answer is explained, and Enter goes on`() {
    var learner = atProduct
    learner.type("10 ms")
    #expect(
      learner.said == [
        "> 10 ms read as 10 ms", "Right.", "The model gives 10 ms.",
        "A product is a product.",
      ])
    #expect(learner.record.last == "answered one/product correct")
    #expect(!learner.session.page.prompt.takesAnswer)
    #expect(learner.session.page.header?.done == 2)
    learner.type("")
    #expect(learner.place == "Step 3 of 3")
  }

  @Test func `a wrong answer is told so, and the question stands`() {
    var learner = atProduct
    learner.type("3 ms")
    #expect(
      learner.said
        == ["> 3 ms read as 3 ms", "Not yet.", "This is too small."])
    #expect(learner.record.last == "answered one/product wrong")
    #expect(learner.session.page.prompt.takesAnswer)
    #expect(learner.session.page.prompt.line.text == "")
    #expect(state(learner) == .seen)
  }

  @Test func `a known mistake is answered in the author's words`() {
    var learner = atProduct
    learner.type("20 ms")
    #expect(learner.said.contains("You counted it twice."))
    #expect(learner.record.last == "answered one/product misconception")
  }

  @Test func `an answer that cannot be read is pointed at, and costs no try`() {
    var learner = atProduct
    let before = learner
    learner.type("10 msec of")
    #expect(learner.session.page.prompt.line.text == "")
    #expect(learner.record == before.record)
    #expect(learner.session.progress == before.session.progress)
    #expect(learner.said.first == "> 10 msec of read as nothing")
    #expect(learner.said.contains { $0.contains("..<") })
  }

  @Test func `an empty line is no answer`() {
    var learner = atProduct
    let before = learner
    learner.type("", "   ")
    #expect(
      learner.said == ["An answer is wanted; :h gives a hint, :n skips."])
    #expect(learner.record == before.record)
  }

  @Test func `an unknown command is named beside the known`() {
    var learner = atProduct
    let before = learner
    learner.type(":y")
    #expect(
      learner.said == [
        "There is no command :y. There are :h :s :n :p :g :l :r :t :x :c play "
          + "explore ? :q; ? says what they do."
      ])
    #expect(learner.record == before.record)
  }

  @Test
  func `the prompt of a question says what is wanted and what can be done`() {
    let prompt = atProduct.session.page.prompt
    #expect(prompt.placeholder == "a time in ms, within 1 %")
    #expect(prompt.keys.map(\.key) == [":h", ":s", ":n", "?", ":q"])
    #expect(prompt.keys.first?.meaning == "hint (1 of 2)")
  }

  @Test func `where options are chosen, letters alone are commands`() {
    var learner = atProduct
    learner.type("10 ms", "")
    #expect(
      learner.content == [
        "Which of them leaks?", "The nucleus | The membrane | The soma",
      ])
    #expect(learner.keys == ["h", "s", "n", "?", "q"])
    learner.type("h")
    #expect(learner.said == ["Hint 1 of 1", "It is thin."])
    learner.type("1")
    #expect(learner.said.contains("Nothing flows there."))
    learner.type("2")
    #expect(learner.said.contains("Right."))
  }

  @Test func `an answer that was judged shows the figure of its run`() {
    var learner = Learner(atLesson: 1)
    learner.type("1 nA")
    #expect(learner.said.first?.hasPrefix("figure: Rises to") == true)
    #expect(learner.said.contains("amp 1 nA read as 1 nA"))
    learner.type("3.5 nA")
    #expect(learner.said.first?.hasPrefix("figure: Fires at") == true)
  }

  @Test func `letters of an answer are no commands`() {
    var learner = atProduct
    learner.type("q", "h")
    #expect(!learner.hasQuit)
    #expect(learner.session.progress[at("one", "product")]?.hints == 0)
  }

  // MARK: Help

  @Test func `hints come one after the other, and are counted`() {
    var learner = atProduct
    learner.type(":h")
    #expect(learner.said == ["Hint 1 of 2", "Multiply."])
    #expect(learner.keys.first == ":h")
    #expect(learner.session.page.prompt.keys.first?.meaning == "hint (2 of 2)")
    learner.type(":h")
    #expect(learner.said == ["Hint 2 of 2", "Ten times one."])
    learner.type(":h")
    #expect(learner.said == ["There are no more hints; :s shows the solution."])
    #expect(
      learner.record.suffix(2) == ["hint one/product", "hint one/product"])
    #expect(learner.session.progress[at("one", "product")]?.hints == 2)
  }

  @Test func `a page without a question has no hint and no solution`() {
    var learner = Learner()
    learner.type("", ":h")
    #expect(learner.said == ["There is nothing to give a hint for here."])
    learner.type(":s")
    #expect(learner.said == ["There is nothing to solve here."])
  }

  @Test func `the solution is asked for once more, and then shown`() {
    var learner = atProduct
    learner.type(":s")
    #expect(learner.said == ["Show the solution? y for yes, Enter for no."])
    #expect(learner.keys == ["y", "Enter"])
    #expect(state(learner) == .seen)
    learner.type("y")
    #expect(
      learner.said == [
        "solution 10 ms read as 10 ms", "The model gives 10 ms.",
        "A product is a product.",
      ])
    #expect(learner.record.last == "solution one/product")
    #expect(!learner.session.page.prompt.takesAnswer)
    #expect(state(learner) == .done)
    learner.type("")
    #expect(learner.place == "Step 3 of 3")
  }

  @Test(arguments: ["", "n", "no", "N"])
  func `no keeps the solution away`(word: String) {
    var learner = atProduct
    learner.type(":s", word)
    #expect(learner.session.page.prompt.takesAnswer)
    #expect(!learner.record.contains("solution one/product"))
    learner.type("y")
    #expect(!learner.record.contains("solution one/product"))
  }

  @Test func `an answer in the place of yes or no is an answer`() {
    var learner = atProduct
    learner.type(":s", "10 ms")
    #expect(learner.record.last == "answered one/product correct")
  }

  @Test func `a bare command at a number is shown its colon`() {
    var learner = atProduct
    learner.type("q")
    #expect(!learner.hasQuit)
    #expect(learner.said.last == "If you meant: leave, type `:q`.")
  }

  @Test func `an answered question may be played with`() {
    var learner = atProduct
    learner.type("10 ms", "20 ms")
    #expect(
      learner.said == [
        "> 20 ms read as 20 ms",
        "Already solved; this answer is not right.", "You counted it twice.",
      ])
    #expect(state(learner) == .done)
    learner.type("", ":p", "3 ms")
    #expect(
      learner.said.contains("Already solved; this answer is not right."))
    learner.type("3 foo")
    #expect(!learner.said.contains { $0.hasPrefix("Already solved") })
  }

  @Test func `a wrong answer before the right one is seen anew behind it`() {
    var learner = atProduct
    learner.type("20 ms", "10 ms", "20 ms")
    let words = learner.session.page.exchanges.flatMap(\.parts).map(\.words)
    #expect(words.filter { $0 == "Not yet." }.count == 1)
    #expect(words.contains("Already solved; this answer is not right."))
  }
}
