import Diagnostics
import Lessons
import Text

/// Lessons: their blocks, what is wrong with them, and how that is said.
enum LessonTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz.md", bytes: bytes)
    let lesson = Lesson(id: "fuzz", source)
    for diagnostic in Proof(lesson).diagnostics {
      let range = diagnostic.range
      if range.lower < 0 || range.upper > source.bytes.count {
        return "\(diagnostic.code) stands at \(range)"
      }
      let report = diagnostic.report(in: source)
      if report.holdsHidden {
        return "something is hidden in the report of \(diagnostic.code)"
      }
    }
    let ids = lesson.steps.flatMap { $0.stops.map(\.id) }
    return Set(ids).count == ids.count ? nil : "two stops have one id"
  }
}
