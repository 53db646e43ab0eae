import Lessons
import Testing

@Suite struct ReflectionTests {
  private let why = """
    Why a leak?

    ```exercise reflection id=why
    explain: Without it every input would count for ever.
    ```
    """

  @Test(arguments: ["It forgets.", "?", "42", "忘れる", "a, b: c -> d"])
  func `whatever is written is noted, never graded`(_ answer: String) throws {
    let judgement = try posed(why).judge(answer)
    #expect(judgement.verdict == .noted)
    #expect(judgement.isCorrect)
    #expect(judgement.isTry)
    #expect(judgement.message == nil)
  }

  @Test(arguments: ["", "  ", "\t", "\u{A0}"])
  func `nothing is no answer, and costs nothing`(_ answer: String) throws {
    let judgement = try posed(why).judge(answer)
    #expect(judgement.verdict == .unreadable)
    #expect(judgement.headline == "Write a few words for yourself.")
  }

  @Test func `there is no model answer, but what the author thinks`() throws {
    let lesson = try readLesson(why)
    let task = try #require(Presentation(lesson.stops[0], of: lesson).task)
    #expect(task.solution == nil)
    #expect(
      task.explanation?.plainText
        == "Without it every input would count for ever.")
    guard case .words = task.question.form else {
      Issue.record("a reflection takes words")
      return
    }
  }

  @Test func `its proof finds nothing to test but the promise not to grade`() {
    let lesson = try? readLesson(why)
    let words = lesson.map { Proof($0).obligations.map(\.words) }
    #expect(words?.contains("it is never graded") == true)
    #expect(findings(why).isEmpty)
  }
}
