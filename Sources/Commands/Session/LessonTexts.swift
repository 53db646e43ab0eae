import Diagnostics
import Lessons
import Platform
import Tutor

/// The lessons of a course as bytes: taking them apart takes longer than
/// reading them, and the first page needs but one of them.
struct LessonTexts {
  let course: Course
  private let texts: [(id: String, text: SourceText)]

  /// The lessons that can be read; of the others a word on standard error.
  init<Machine: Host>(
    of folder: CourseFolder<Machine>, _ console: Console<Machine>
  ) throws(Failure) {
    course = folder.course
    var texts: [(id: String, text: SourceText)] = []
    for listing in course.lessons {
      switch folder.text(of: listing) {
      case .success(let text): texts.append((listing.id, text))
      case .failure(let problem):
        console.complain("warning: \(problem.sentence)\n")
      }
    }
    if texts.isEmpty {
      let reports = course.diagnostics.map { $0.report(in: folder.index) }
      throw .unreadable(
        "the course in \(folder.path) has no lesson that can be read\n"
          + reports.joined(separator: "\n"))
    }
    self.texts = texts
  }

  /// The whole course, taken apart on all cores.
  var outline: Outline {
    let texts = self.texts
    let lessons = Cores.results(of: texts.count) { index in
      Lesson(id: texts[index].id, texts[index].text)
    }
    return Outline(course: course, lessons: lessons)
  }

  /// As much of the course as the first page of a session tells of: one
  /// lesson, all others without a step, or else the whole course.
  ///
  /// One is enough where the learner goes on in the lesson in which he was.
  func beginning(_ progress: Progress, atLesson named: Int?) -> Outline {
    let last = texts.firstIndex { $0.id == progress.last?.lesson } ?? 0
    let part = outline(ofLesson: named ?? last)
    if named != nil || part.goesOn(progress) { return part }
    return outline
  }

  private func outline(ofLesson lesson: Int) -> Outline {
    let lessons = texts.enumerated().map { index, entry in
      let nothing = SourceText(name: entry.text.name, "")
      return Lesson(id: entry.id, index == lesson ? entry.text : nothing)
    }
    return Outline(course: course, lessons: lessons)
  }

  /// A lesson by its id or its number.
  func lesson(named name: String) throws(Failure) -> Int {
    let ids = texts.map(\.id)
    if let index = LessonNames.place(of: name, among: ids) { return index }
    let offer = offer(for: name, among: ids + CommandTable.names)
    throw .usage(
      "there is no command or lesson \(name)\(offer)\n"
        + "lessons: \(ids.joined(separator: ", "))\n"
        + "commands: \(CommandTable.names.joined(separator: ", "))")
  }
}

extension Outline {
  /// Whether, from where the learner was, a stop of the same lesson is open.
  fileprivate func goesOn(_ progress: Progress) -> Bool {
    let all = places
    let last = all.firstIndex { address(of: $0) == progress.last }
    guard let first = last ?? (progress.last == nil ? 0 : nil) else {
      return false
    }
    return all[first...].contains {
      !progress.isFinished(address(of: $0))
    }
  }
}
