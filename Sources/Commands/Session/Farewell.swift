import Display
import Lessons
import Platform
import Tutor

/// The last word of a session: where progress stands.
enum Farewell {
  static func lines<Machine: Host>(
    of runner: SessionRunner<Machine>, on medium: Medium
  ) -> [StyledLine] {
    let sentences = [sentence(of: runner.session), runner.journal?.complaint]
    return sentences.compactMap { $0 }.flatMap { text in
      StyledLine(text).spelled(in: medium.characters)
        .wrapped(to: min(medium.width, 79), first: " ", rest: " ")
    }
  }

  private static func sentence(of session: Session) -> String? {
    guard session.hasCourse else { return nil }
    let outline = session.outline
    guard let place = outline.resumption(session.progress) else {
      return "Every step of the course is finished."
    }
    let lesson = outline.lesson(at: place)
    let steps = outline.finishedSteps(
      ofLesson: place.lesson, session.progress)
    let title = outline.step(at: place).title
    return "Next: \(lesson.title), step \(place.step + 1) of \(steps.total)"
      + (title == lesson.title ? ". " : ", \(title). ")
      + "\(steps.done) of \(steps.total) steps are finished."
  }
}
