import Diagnostics
import Lessons
import TestSupport
import Testing
import Tutor

/// Which questions a test asks.
@Suite struct QuizChoiceTests {
  /// Three lessons that ask 5, 2 and 0 questions, and for a thought and a
  /// program each.
  private let outline: Outline = {
    let lessons = [("a", 5), ("b", 2), ("c", 0)].map { id, count in
      let asked = (0..<count).map { number in
        """
        ## Step \(number)

        Which?

        ```exercise choice id=\(id)\(number)
        - [x] This
        - [ ] That
        ```

        """
      }
      let text = """
        # \(id)

        ## Think

        Why?

        ```exercise reflection id=\(id)-why
        explain: Because.
        ```

        Write it.

        ```exercise build id=\(id)-program
        group: leaks
        ```

        """
      return Lesson(
        id: id,
        SourceText(name: "\(id).md", text + asked.joined(separator: "\n")))
    }
    return Outline(course: SampleCourse.course, lessons: lessons)
  }()

  private func addresses(_ count: Int, from lessons: [Int], seed: UInt64)
    -> [Progress.Address]
  {
    guard
      let quiz = Quiz.test(
        over: lessons, of: outline, questions: count, seed: seed)
    else { return [] }
    var learner = Learner(in: outline, quiz: quiz)
    for _ in 0..<20 { learner.type(":n") }
    return learner.journal.filter { $0.event == .opened }
      .map { at($0.lesson, $0.stop) }
  }

  @Test(arguments: 1...9)
  func `lessons are asked about evenly, and each question once`(_ count: Int) {
    var random = SeededRandom(announcing: "choice of questions")
    let asked = addresses(count, from: [0, 1, 2], seed: random.next())
    let wanted = [1: [1], 2: [1, 1], 3: [2, 1], 4: [2, 2]]
    let most = [
      asked.count { $0.lesson == "a" }, asked.count { $0.lesson == "b" },
    ]
    #expect(asked.count == min(count, 7))
    #expect(Set(asked).count == asked.count)
    #expect(asked.allSatisfy { !$0.stop.contains("-") })
    #expect(asked.map(\.stop) == asked.map(\.stop).sorted())
    if let wanted = wanted[count] {
      #expect(most.filter { $0 > 0 }.sorted() == wanted.sorted())
    } else {
      #expect(most == [asked.count - 2, 2])
    }
  }

  @Test func `the same seed asks the same, another one something else`() {
    let choices = (0..<10).map { addresses(3, from: [0], seed: $0) }
    #expect(choices == (0..<10).map { addresses(3, from: [0], seed: $0) })
    #expect(Set(choices).count > 1)
  }

  @Test func `only the lessons that are named are asked about`() {
    let asked = addresses(9, from: [1], seed: 3)
    #expect(asked == [at("b", "b0"), at("b", "b1")])
  }

  @Test func `lessons that ask nothing make no quiz`() {
    #expect(
      Quiz.test(over: [2], of: outline, questions: 5, seed: 1) == nil)
    #expect(
      Quiz.test(over: [], of: outline, questions: 5, seed: 1) == nil)
  }
}
