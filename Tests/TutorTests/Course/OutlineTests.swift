import Diagnostics
import Lessons
import Testing
import Tutor

@Suite struct OutlineTests {
  private let outline = SampleCourse.outline

  private func progress(
    done: [Progress.Address] = [], last: Progress.Address? = nil
  ) -> Progress {
    let finished = done.map { entry(.read, $0) }
    return Progress(
      finished + (last.map { [entry(.opened, $0)] } ?? []), in: "c")
  }

  private func entry(
    _ event: JournalEntry.Event, _ address: Progress.Address
  ) -> JournalEntry {
    JournalEntry(
      at: 0, event, course: "c", lesson: address.lesson, stop: address.stop,
      content: "")
  }

  private var addresses: [Progress.Address] {
    outline.places.map { outline.address(of: $0) }
  }

  private func resumption(_ progress: Progress) -> Progress.Address? {
    outline.resumption(progress).map { outline.address(of: $0) }
  }

  @Test func `the sample course is sound, and has the places it says`() {
    for lesson in outline.lessons { #expect(lesson.diagnostics == []) }
    #expect(outline.course.diagnostics == [])
    #expect(
      addresses == [
        at("one", "one"), at("one", "product"), at("one", "which"),
        at("one", "choose"), at("two", "current"), at("two", "first"),
        at("two", "second"), at("two", "third"), at("two", "self-check"),
      ])
  }

  @Test func `each place but the ends has a neighbour on either side`() throws {
    let places = outline.places
    for (one, next) in zip(places, places.dropFirst()) {
      #expect(outline.place(after: one) == next)
      #expect(outline.place(before: next) == one)
    }
    #expect(places.first.flatMap { outline.place(before: $0) } == nil)
    #expect(places.last.flatMap { outline.place(after: $0) } == nil)
    var nowhere = try #require(places.first)
    nowhere.lesson = 9
    #expect(outline.place(after: nowhere) == nil)
    #expect(outline.place(before: nowhere) == nil)
  }

  @Test func `a course is begun at its first place`() {
    #expect(resumption(progress()) == at("one", "one"))
  }

  @Test func `whoever left a stop open goes on there`() {
    let last = at("one", "which")
    #expect(resumption(progress(last: last)) == last)
    #expect(resumption(progress(done: [at("one", "one")], last: last)) == last)
  }

  @Test func `after a finished stop the next open one is on`() {
    let progress = progress(
      done: [at("one", "product"), at("one", "which")],
      last: at("one", "product"))
    #expect(resumption(progress) == at("one", "choose"))
  }

  @Test func `the next open stop may be in the next lesson`() {
    let progress = progress(
      done: [at("one", "choose")], last: at("one", "choose"))
    #expect(resumption(progress) == at("two", "current"))
  }

  @Test func `with nothing open behind, what was left before is on`() {
    let last = at("two", "self-check")
    let progress = progress(
      done: addresses.filter { $0.stop != "which" }, last: last)
    #expect(resumption(progress) == at("one", "which"))
  }

  @Test func `with nothing open at all there is nothing to go on with`() {
    #expect(resumption(progress(done: addresses, last: addresses[3])) == nil)
    #expect(resumption(progress(done: addresses)) == nil)
  }

  @Test func `after a stop that is no more, the first open one is on`() {
    let progress = progress(
      done: [at("one", "one")], last: at("one", "removed"))
    #expect(resumption(progress) == at("one", "product"))
  }

  @Test func `a lesson is entered at its first open stop, or its first`() {
    let none = progress()
    let half = progress(done: [at("two", "current"), at("two", "first")])
    let all = progress(done: addresses)
    func entry(_ progress: Progress) -> Progress.Address? {
      outline.entry(toLesson: 1, progress).map { outline.address(of: $0) }
    }
    #expect(entry(none) == at("two", "current"))
    #expect(entry(half) == at("two", "second"))
    #expect(entry(all) == at("two", "current"))
  }

  @Test(arguments: [-1, 2, .max, .min])
  func `a lesson that does not exist has no places`(lesson: Int) {
    #expect(outline.places(inLesson: lesson).isEmpty)
    #expect(outline.entry(toLesson: lesson, progress()) == nil)
  }

  @Test func `a step is finished when all its stops are`() {
    func count(_ done: [Progress.Address], _ lesson: Int) -> [Int] {
      let steps = outline.finishedSteps(
        ofLesson: lesson, progress(done: done))
      return [steps.done, steps.total]
    }
    #expect(count([], 0) == [0, 3])
    #expect(count([at("one", "one")], 0) == [1, 3])
    #expect(count([at("one", "one"), at("one", "which")], 0) == [1, 3])
    #expect(count([at("one", "choose"), at("one", "which")], 0) == [1, 3])
    #expect(count(addresses, 0) == [3, 3])
    #expect(count(addresses, 1) == [2, 2])
  }

  @Test func `a course without lessons has no places`() {
    let empty = Outline(course: SampleCourse.course, lessons: [])
    #expect(empty.places.isEmpty)
    #expect(empty.resumption(progress()) == nil)
  }
}
