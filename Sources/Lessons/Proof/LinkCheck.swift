import Diagnostics
import Expressions

/// Compares each value in prose with what the model says.
struct LinkCheck {
  private(set) var obligations: [Obligation] = []
  private var runs = RunCache()

  init(_ lesson: Lesson) {
    let asked = lesson.framesOfQuestions
    let unclear = lesson.placesBesideBrokenBlocks
    var last: (id: String, situation: Situation?)?
    for link in ValueLink.all(in: lesson.document)
    where !unclear.contains(link.range.lower)
      && !lesson.brokenIDs.contains(link.experiment ?? "")
    {
      guard link.experiment == nil, let frame = asked[link.range.lower] else {
        check(link, in: lesson)
        continue
      }
      if last?.id != frame.id { last = (frame.id, try? frame.situation()) }
      check(
        link, in: last?.situation, at: link.range,
        meant: experiment(above: link, in: lesson))
    }
    for (link, exercise) in lesson.doubtfulValues {
      add(link, at: link.range, .doubtful(link, exercise, in: lesson))
    }
    for exercise in lesson.exercises { check(exercise) }
  }

  /// The values in what an exercise says.
  private mutating func check(_ exercise: Exercise) {
    let links = exercise.messages.flatMap { message in
      ValueLink.all(in: message.document).map {
        (link: $0, place: message.place($0.range))
      }
    }
    if links.isEmpty { return }
    let posed = exercise.proved(within: ProofBudget()).posed(.first)
    let situation = try? posed.frame.situation()
    for (link, place) in links { check(link, in: situation, at: place) }
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
          among: lesson.shelf.names))
    }
    guard let situation = runs.situation(of: link, in: lesson, for: .first)
    else {
      // Why what it names cannot be run is said there.
      if link.experiment != nil || lesson.experiment(of: link) != nil {
        return
      }
      return add(
        link, at: link.range,
        Diagnostic(
          code: "value-without-experiment",
          "this value has no experiment to come from", at: link.range))
    }
    compare(link, in: situation, at: link.range)
  }

  /// The experiment whose value the text says in a question, where it is not
  /// the exercise's own.
  private mutating func experiment(
    above link: ValueLink, in lesson: Lesson
  ) -> String? {
    guard link.experiment == nil, let above = lesson.experiment(of: link),
      let situation = runs.situation(of: above), link.isTrue(in: situation)
    else { return nil }
    return above.id
  }

  /// A value of an exercise: in its question, or in what it says.
  private mutating func check(
    _ link: ValueLink, in situation: Situation?, at place: SourceRange,
    meant: String? = nil
  ) {
    guard let situation else { return }
    if let here = runs.situation(of: link, in: situation) {
      compare(link, in: here, at: place, meant: meant)
    } else if situation.experiments[link.experiment ?? ""] == nil {
      add(
        link, at: place,
        .unknownName(
          link.experiment ?? "", what: "experiment above", at: place,
          among: situation.experiments.names))
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
  /// Whether a situation gives the value that the text says.
  fileprivate func isTrue(in situation: Situation) -> Bool {
    do {
      return try correction(in: situation) == nil
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
