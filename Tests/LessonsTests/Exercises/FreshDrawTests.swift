import Diagnostics
import Lessons
import TestSupport
import Testing

/// Variants that were not seen just before.
@Suite struct FreshDrawTests {
  private func lesson(_ exercise: String) -> Lesson {
    Lesson(
      id: "x",
      SourceText(name: "x.md", "# X\n\nAsked [1 nF](lif:C).\n\n\(exercise)\n"))
  }

  private let several = """
    ```exercise quantity id=a
    given:  C = {1, 2, 3} nF, R = 10 MΩ
    answer: R * C
    ```
    """

  private func shown(_ lesson: Lesson, _ draw: Draw) -> String {
    let presentation = Presentation(lesson.stops[0], of: lesson, for: draw)
    return presentation.task?.solution ?? ""
  }

  @Test func `the variant is never the one before where there is another`() {
    var random = SeededRandom(announcing: "fresh draws")
    let lesson = lesson(several)
    var seen: Set<String> = []
    var last = Draw.seed(random.next())
    let own = last
    for number in 0..<40 {
      let fresh = Presentation(
        lesson.stops[0], of: lesson,
        for: FreshDraw(from: own, number: number, last: last))
      #expect(shown(lesson, fresh.draw) != shown(lesson, last))
      seen.insert(shown(lesson, fresh.draw))
      last = fresh.draw
    }
    #expect(seen == ["10 ms", "20 ms", "30 ms"])
  }

  @Test func `options come in another order`() {
    let lesson = lesson(
      """
      ```exercise choice id=a
      - [x] One
      - [ ] Two
      - [ ] Three
      ```
      """)
    func order(_ draw: Draw) -> [String] {
      let task = Presentation(lesson.stops[0], of: lesson, for: draw).task
      return task?.question.numbered.map(\.plainText) ?? []
    }
    var last = Draw.seed(3)
    for number in 0..<20 {
      let fresh = Presentation(
        lesson.stops[0], of: lesson,
        for: FreshDraw(from: .seed(3), number: number, last: last))
      #expect(order(fresh.draw) != order(last))
      last = fresh.draw
    }
  }

  @Test func `where there is one variant, that is it`() {
    let lesson = lesson(
      """
      ```exercise quantity id=a
      given:  C = 1 nF, R = 10 MΩ
      answer: R * C
      ```
      """)
    let fresh = Presentation(
      lesson.stops[0], of: lesson,
      for: FreshDraw(from: .first, number: 0, last: .first))
    #expect(fresh.task?.solution == "10 ms")
    #expect(fresh.draw != .first)
  }

  @Test func `the same history draws the same`() {
    let lesson = lesson(several)
    let draw = FreshDraw(from: .seed(8), number: 4, last: .seed(2))
    let one = Presentation(lesson.stops[0], of: lesson, for: draw)
    let other = Presentation(lesson.stops[0], of: lesson, for: draw)
    #expect(one.draw == other.draw)
  }
}
