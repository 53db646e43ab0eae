import Lessons
import Platform
import Testing
import Tutor

@testable import Commands

/// The first page needs one lesson, and is the same as with all of them.
@Suite struct LessonTextsTests {
  private func texts(_ host: FakeHost) throws -> LessonTexts {
    let options = try Options([], for: StartCommand.self)
    return try LessonTexts(
      of: CourseFolder(host, options), Console(host, options))
  }

  /// Progress of a learner who did so many stops, and has the next before
  /// him.
  private func progress(_ done: Int, of outline: Outline) -> Progress {
    var progress = Progress(in: outline.course.id)
    for (index, place) in outline.places.enumerated() where index <= done {
      for event in [JournalEntry.Event.opened, .read] {
        if index == done, event == .read { continue }
        progress.add(
          JournalEntry(
            at: 0, event, course: outline.course.id,
            lesson: outline.lesson(at: place).id,
            stop: outline.stop(at: place).id, content: ""))
      }
    }
    return progress
  }

  @Test func `wherever the learner was, he goes on where he would have`()
    throws
  {
    let texts = try texts(CourseFixture.host())
    let whole = texts.outline
    #expect(whole.places.count == 3)
    for done in -1...whole.places.count {
      let progress = progress(done, of: whole)
      let part = texts.beginning(progress, atLesson: nil)
      #expect(part.resumption(progress) == whole.resumption(progress))
      #expect(part.lessons.map(\.id) == whole.lessons.map(\.id))
    }
  }

  @Test func `within a lesson only that one is taken apart`() throws {
    let texts = try texts(CourseFixture.host())
    let new = texts.beginning(Progress(in: "test"), atLesson: nil)
    #expect(new.lessons.map { $0.steps.isEmpty } == [false, true])
    let named = texts.beginning(Progress(in: "test"), atLesson: 1)
    #expect(named.lessons.map { $0.steps.isEmpty } == [true, false])
  }

  @Test func `a stop that is gone does not decide`() throws {
    let texts = try texts(CourseFixture.host())
    var progress = Progress(in: "test")
    progress.add(
      JournalEntry(
        at: 0, .opened, course: "test", lesson: "fire", stop: "gone",
        content: ""))
    let part = texts.beginning(progress, atLesson: nil)
    #expect(part.resumption(progress) == texts.outline.resumption(progress))
  }

  @Test func `the rest is there before the first key`() {
    let host = CourseFixture.host()
    host.terminals = [.input, .output]
    host.type("l\r")
    #expect(run([], on: host) == 0)
    #expect(host.output.contains("Leaky"))
    #expect(host.output.contains("Fire"))
  }
}
