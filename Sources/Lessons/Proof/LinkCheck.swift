import Diagnostics
import Expressions

/// Compares each value in prose with what the model says.
struct LinkCheck {
  private(set) var obligations: [Obligation] = []

  init(_ lesson: Lesson) {
    let asked = lesson.framesOfQuestions
    let unclear = lesson.placesBesideBrokenBlocks
    for link in ValueLink.all(in: lesson.document)
    where !unclear.contains(link.range.lower)
      && !lesson.brokenIDs.contains(link.experiment ?? "")
    {
      if let frame = asked[link.range.lower] {
        let other = lesson.experiment(of: link).flatMap { above in
          link.isTrue(of: above) ? above.id : nil
        }
        if link.experiment == nil {
          check(
            link, in: try? frame.situation(), at: link.range, meant: other)
        } else {
          check(link, in: lesson)
        }
      } else {
        check(link, in: lesson)
      }
    }
    for (link, exercise) in lesson.doubtfulValues {
      add(link, at: link.range, .doubtful(link, exercise, in: lesson))
    }
    for exercise in lesson.exercises {
      let situation = try? exercise.posed(.first).frame.situation()
      for message in exercise.messages {
        for link in ValueLink.all(in: message.document) {
          check(link, in: situation, at: message.place(link.range))
        }
      }
    }
  }

  private mutating func add(
    _ link: ValueLink, at range: SourceRange, _ finding: Diagnostic?
  ) {
    obligations.append(
      Obligation(
        "the text says \(link.text), as the model does", at: range, finding))
  }

  private mutating func check(_ link: ValueLink, in lesson: Lesson) {
    if let name = link.experiment, lesson.experiment(name) == nil,
      lesson.exercise(name) == nil
    {
      return add(
        link, at: link.range,
        .unknownName(
          name, what: "experiment", at: link.range,
          among: lesson.experiments.map(\.id)))
    }
    guard let situation = lesson.situation(of: link, for: .first) else {
      return add(
        link, at: link.range,
        Diagnostic(
          code: "value-without-experiment",
          "this value has no experiment to come from", at: link.range))
    }
    compare(link, in: situation, at: link.range)
  }

  /// A value of an exercise: in its question, or in what it says.
  private mutating func check(
    _ link: ValueLink, in situation: Situation?, at place: SourceRange,
    meant: String? = nil
  ) {
    guard let situation else { return }
    if let here = situation.situation(of: link) {
      compare(link, in: here, at: place, meant: meant)
    } else {
      add(
        link, at: place,
        .unknownName(
          link.experiment ?? "", what: "experiment above", at: place,
          among: situation.experiments.map(\.id)))
    }
  }

  private mutating func compare(
    _ link: ValueLink, in situation: Situation, at place: SourceRange,
    meant: String? = nil
  ) {
    do {
      let right = try link.correction(in: situation)
      add(link, at: place, right.map { .stale(link, $0, at: place, meant) })
    } catch {
      add(
        link, at: place,
        Diagnostic(
          code: "value", "`\(link.formula)`: \(error.message)", at: place,
          suggestion: meant.map(link.suggestion) ?? error.suggestion))
    }
  }
}

extension Diagnostic {
  /// A value that could be the experiment's or the exercise's.
  fileprivate static func doubtful(
    _ link: ValueLink, _ exercise: Exercise, in lesson: Lesson
  ) -> Diagnostic {
    let above = lesson.experiment(of: link)?.id
    let names = [above, exercise.id].compactMap { $0 }
      .map { "`of \($0)`" }.joined(separator: " or ")
    return Diagnostic(
      .warning, code: "doubtful-value",
      "the exercise below varies this value, and this is not its question",
      at: link.range, suggestion: "say whose it is: \(names)")
  }

  fileprivate static func stale(
    _ link: ValueLink, _ right: String, at place: SourceRange,
    _ meant: String?
  ) -> Diagnostic {
    Diagnostic(
      code: "stale-value",
      "the text says \(link.text), the model says \(right)", at: place,
      suggestion: meant.map(link.suggestion) ?? "write [\(right)]")
  }
}

extension ValueLink {
  /// Whether an experiment gives the value that the text says.
  fileprivate func isTrue(of experiment: Experiment) -> Bool {
    guard self.experiment == nil, let run = try? experiment.run() else {
      return false
    }
    do {
      return try correction(in: Situation(run: run)) == nil
    } catch {
      return false
    }
  }

  /// In a question, values are those of the exercise; others say whose.
  fileprivate func suggestion(_ experiment: String) -> String {
    "in a question values are the exercise's: write "
      + "(<lif:\(formula) of \(experiment)>)"
  }
}
