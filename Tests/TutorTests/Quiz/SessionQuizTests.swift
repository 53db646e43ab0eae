import Testing
import Tutor

/// A quiz: one question after the other, feedback at its end.
@Suite struct SessionQuizTests {
  /// At the first question of the quiz.
  private var atQuiz: Learner {
    var learner = Learner(atLesson: 1)
    learner.type("3.5 nA", "")
    return learner
  }

  @Test func `questions are counted, and give no feedback yet`() {
    var learner = atQuiz
    #expect(learner.place == "Question 1 of 3")
    learner.type("2")
    #expect(learner.place == "Question 2 of 3")
    #expect(learner.session.page.exchanges.isEmpty)
    #expect(learner.record.contains("answered two/first misconception"))
    learner.type("20 ms")
    #expect(learner.place == "Question 3 of 3")
  }

  @Test func `a quiz gives no hints and no solutions`() {
    var learner = atQuiz
    #expect(learner.keys == ["n", "?", "q"])
    learner.type("h")
    #expect(
      learner.said
        == ["A quiz gives no hints; its feedback comes at the end."])
    learner.type("s")
    #expect(learner.said == ["A quiz shows its solutions at the end."])
  }

  @Test func `its end says what was missed, what is right, and why`() {
    var learner = atQuiz
    learner.type("2", "20 ms", "1")
    #expect(
      learner.content == [
        "1 of 3 right.",
        "", "Question 1", "The first question.", "You said: No", "Right: Yes",
        "It was yes.", "The first is explained.",
        "To reread: Two.",
        "", "Question 3", "The third question.", "You said: Left",
        "Right: Right", "To reread: Two.",
      ])
    #expect(learner.session.page.exchanges.isEmpty)
    #expect(learner.keys == ["Enter", "r", "l"])
  }

  @Test func `going back within a quiz answers that question anew`() {
    var learner = atQuiz
    learner.type("2", ":p")
    #expect(learner.content.first == "The first question.")
    #expect(learner.place == "Question 1 of 3")
    learner.type("1", "20 ms", "2")
    #expect(learner.content.first == "3 of 3 right.")
  }

  @Test func `what was missed can be repeated, and nothing else is`() {
    var learner = atQuiz
    learner.type("2", "20 ms", "1", "r")
    #expect(learner.place == "Question 1 of 2")
    #expect(learner.content.first == "The first question.")
    learner.type("1")
    #expect(learner.content.first == "The third question.")
    learner.type("2")
    #expect(learner.content.first == "2 of 2 right.")
    #expect(learner.keys == ["Enter", "l"])
    #expect(learner.session.progress[at("two", "first")]?.state == .done)
    learner.type("r")
    #expect(learner.said == ["Enter goes on; ? shows what else can be typed."])
  }

  @Test func `after a quiz its last page follows, then the end of the lesson`()
  {
    var learner = atQuiz
    learner.type("1", "20 ms", "2", "")
    #expect(learner.content == ["Well done."])
    learner.type("")
    #expect(learner.content.first == "The end of Two.")
  }

  @Test func `an answer that cannot be read is asked for again`() {
    var learner = atQuiz
    let before = learner
    learner.type("7")
    #expect(learner.place == "Question 1 of 3")
    #expect(learner.session.page.prompt.line.text == "")
    #expect(learner.record == before.record)
    #expect(learner.session.progress == before.session.progress)
  }

  @Test func `a question that is skipped leaves the answers of the others`() {
    var learner = atQuiz
    learner.type("1", ":n")
    #expect(learner.place == "Question 3 of 3")
    learner.type("1")
    #expect(
      learner.content.prefix(2)
        == ["1 of 3 right.", "1 left without an answer."])
    #expect(learner.session.progress[at("two", "second")]?.state == .skipped)
  }

  @Test func `a last question that is skipped still leads to the feedback`() {
    var learner = atQuiz
    learner.type("1", "20 ms", "n")
    #expect(learner.content.first == "2 of 3 right.")
  }

  @Test func `a quiz without an answer has no feedback`() {
    var learner = atQuiz
    learner.type("n", ":n", "n")
    #expect(learner.content == ["Well done."])
  }

  @Test func `a quiz that was left goes on with the questions still open`() {
    var learner = atQuiz
    learner.type("1")
    var later = learner.returned
    later.type("")
    #expect(later.content.first == "The second question.")
    #expect(later.place == "Question 1 of 2")
  }
}
