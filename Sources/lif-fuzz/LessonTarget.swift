import Diagnostics
import Export
import Lessons
import Text

/// Lessons: what is wrong with them and how that is said, how their exercises
/// are played, their layout, and their pages.
enum LessonTarget {
  @Sendable static func fault(_ bytes: [UInt8]) -> String? {
    let source = SourceText(name: "fuzz.md", bytes: bytes)
    let lesson = Lesson(id: "fuzz", source)
    // A learner's variant: to prove all of them takes seconds at times.
    let proof = Proof(lesson, seeds: 1)
    return reportFault(proof, source) ?? nameFault(lesson)
      ?? playFault(lesson, proof) ?? pageFault(lesson)
      ?? LayoutTarget.fault(bytes)
  }

  /// Every finding stands in the text and hides nothing.
  private static func reportFault(
    _ proof: Proof, _ source: SourceText
  ) -> String? {
    var places = PlaceFinder(source)
    for diagnostic in proof.diagnostics {
      let range = diagnostic.range
      if range.lower < 0 || range.upper > source.bytes.count {
        return "\(diagnostic.code) stands at \(range)"
      }
      if diagnostic.report(in: source).holdsHidden {
        return "something is hidden in the report of \(diagnostic.code)"
      }
      let place = places.position(of: range.lower)
      if place != source.position(of: range.lower) {
        return "\(diagnostic.code) has two places, one of them \(place)"
      }
    }
    return nil
  }

  private static func nameFault(_ lesson: Lesson) -> String? {
    let ids = lesson.steps.flatMap { $0.stops.map(\.id) }
    return Set(ids).count == ids.count ? nil : "two stops have one id"
  }

  /// Any answer is judged; where the proof found nothing, the exercise's own
  /// is right.
  private static func playFault(_ lesson: Lesson, _ proof: Proof) -> String? {
    let isSound = proof.diagnostics.isEmpty
    for exercise in lesson.exercises {
      let posed = exercise.posed(.seed(0))
      _ = posed.question
      for answer in answers { _ = posed.judge(answer) }
      guard let own = posed.modelAnswer else { continue }
      let verdict = posed.judge(own).verdict
      if isSound, verdict != .correct, verdict != .noted {
        return "\(own), the answer to \(exercise.id), is \(verdict)"
      }
    }
    return nil
  }

  private static let answers = [
    "", "1", "2 1", "1b 2a", "3 mV", "1 nA", "u_rest", "tau du/dt = -u", "-",
    "python3 'my neuron.py'", "./a \\",
  ]

  /// A page can be made, and is UTF-8 without a program in it.
  private static func pageFault(_ lesson: Lesson) -> String? {
    for purpose in [HTMLPage.Purpose.study, .handout] {
      let page = HTMLPage(of: lesson, for: purpose).bytes
      guard let text = String(validating: page, as: UTF8.self) else {
        return "the page is not UTF-8"
      }
      if text.contains("<script") { return "a program is in the page" }
    }
    return nil
  }
}
