import Diagnostics
import Expressions

/// Compares each value in prose with what the model says.
struct LinkCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var count = 0

  init(_ lesson: Lesson) {
    for link in ValueLink.all(in: lesson.document) {
      count += 1
      check(link, in: lesson)
    }
    for exercise in lesson.exercises {
      let situation = try? exercise.frame.situation()
      for message in exercise.messages {
        check(message, in: situation)
      }
    }
  }

  private mutating func check(_ link: ValueLink, in lesson: Lesson) {
    if let name = link.experiment, lesson.experiment(name) == nil {
      diagnostics.append(
        .unknownName(
          name, what: "experiment", at: link.range,
          among: lesson.experiments.map(\.id)))
      return
    }
    guard let run = try? lesson.experiment(of: link)?.run() else {
      diagnostics.append(
        Diagnostic(
          code: "value-without-experiment",
          "this value has no experiment to come from", at: link.range))
      return
    }
    compare(link, in: Situation(run: run), at: link.range)
  }

  private mutating func check(_ message: Message, in situation: Situation?) {
    for link in ValueLink.all(in: message.document) {
      count += 1
      guard let situation else { continue }
      let place = message.place(link.range)
      if let here = situation.situation(of: link) {
        compare(link, in: here, at: place)
      } else {
        diagnostics.append(
          .unknownName(
            link.experiment ?? "", what: "experiment above", at: place,
            among: situation.experiments.map(\.id)))
      }
    }
  }

  private mutating func compare(
    _ link: ValueLink, in situation: Situation, at place: SourceRange
  ) {
    do {
      guard let right = try link.correction(in: situation) else { return }
      diagnostics.append(
        Diagnostic(
          code: "stale-value",
          "the text says \(link.text), the model says "
            + right, at: place, suggestion: "write [\(right)]"))
    } catch {
      diagnostics.append(
        Diagnostic(
          code: "value", "`\(link.formula)`: \(error.message)", at: place,
          suggestion: error.suggestion))
    }
  }
}
