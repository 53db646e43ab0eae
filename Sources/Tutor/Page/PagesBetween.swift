import Lessons

// The pages that are no stop: welcome, list, the end of a lesson, the course.

extension Session {
  var welcomeParts: [Page.Part] {
    guard progress.records.isEmpty else { return returnParts }
    let welcome = outline.course.welcome
    let passage = Passage(
      document: outline.course.document, blocks: Array(welcome.prefix(2)))
    let title = outline.course.title
    let parts: [Page.Part] = [.passage(passage), .gap] + nextLessonParts
    guard showsCurveQuestion else {
      return [.line(title, .title), .gap] + parts
    }
    return [.sampleCurve(title: title)] + parts + [
      .line(
        "Do you see a curve at the top? Enter if so; c tries other "
          + "characters.", .plain)
    ]
  }

  /// Whether the page on the screen asks how curves are seen.
  var showsCurveQuestion: Bool {
    guard case .welcome = scene else { return false }
    return asksAboutCurves && progress.records.isEmpty
  }

  /// What a learner who comes back reads first.
  private var returnParts: [Page.Part] {
    guard let place = outline.resumption(progress) else { return [] }
    let lesson = outline.lesson(at: place)
    let step = outline.step(at: place)
    let finished = outline.finishedSteps(ofLesson: place.lesson, progress)
    return [
      .line("Welcome back.", .title),
      .line(
        "You were in \(lesson.title), step \(place.step + 1) of "
          + "\(finished.total)"
          + (step.title == lesson.title ? "." : ": \(step.title)."), .plain),
      .line("Enter goes on there.", .plain),
    ] + reviewParts
  }

  /// What of the course is due to be asked again; nothing where none is.
  private var reviewParts: [Page.Part] {
    guard let today else { return [] }
    let agenda = Agenda(schedule, of: outline, on: today)
    if agenda.due.isEmpty { return [] }
    return [
      .gap,
      .line("\(agenda.dueInWords) `lif review` asks them again.", .plain),
    ]
  }

  private var nextLessonParts: [Page.Part] {
    guard let place = outline.resumption(progress) else { return [] }
    let lesson = outline.lesson(at: place)
    let minutes = lesson.minutes.map { " · about \($0) minutes" } ?? ""
    return [
      .line(
        "Lesson \(place.lesson + 1) · \(lesson.title) · "
          + "\(lesson.steps.count) steps\(minutes)", .plain)
    ]
  }

  func listParts(_ listing: Listing) -> [Page.Part] {
    guard !listing.query.isEmpty else {
      return [
        .line(outline.course.title, .title),
        .menu(outline.menu(progress, current: visit?.place.lesson)),
      ]
    }
    let count = listing.hits.count
    return [
      .line(
        "\(count) \(count == 1 ? "step" : "steps"): \(listing.query)", .title),
      .menu(
        outline.menu(of: listing.hits, progress, current: visit?.place)),
    ]
  }

  func lessonEndParts(_ lesson: Int) -> [Page.Part] {
    let finished = outline.finishedSteps(ofLesson: lesson, progress)
    let title = outline.lessons[lesson].title
    var parts: [Page.Part] = [.line("The end of \(title).", .title)]
    let left = finished.total - finished.done
    if left > 0 {
      let steps = left == 1 ? "One step is" : "\(left) steps are"
      let way = ":l, then \(lesson + 1), goes there"
      parts.append(.line("\(steps) still open; \(way).", .plain))
    } else {
      parts.append(.line("Every step is finished.", .good))
    }
    if lesson + 1 < outline.lessons.count {
      let next = outline.lessons[lesson + 1]
      let minutes = next.minutes.map { ", about \($0) minutes" } ?? ""
      parts.append(.line("Next: \(next.title)\(minutes).", .plain))
    }
    return parts
  }

  var courseEndParts: [Page.Part] {
    [
      .line("The end of the course.", .title),
      .menu(outline.menu(progress, current: nil)),
    ] + reviewParts
  }
}

extension Outline {
  /// The lessons with how far each is.
  public func menu(_ progress: Progress, current: Int?) -> [Page.MenuEntry] {
    lessons.indices.map { index in
      let finished = finishedSteps(ofLesson: index, progress)
      let listing = course.lessons.first { $0.id == lessons[index].id }
      return Page.MenuEntry(
        number: index + 1, title: lessons[index].title,
        detail: listing?.summary ?? "",
        extent: .init(done: finished.done, total: finished.total),
        isCurrent: index == current)
    }
  }

  /// Steps that were searched for, with how each stands.
  func menu(
    of hits: [Place], _ progress: Progress, current: Place?
  ) -> [Page.MenuEntry] {
    hits.enumerated().map { index, place in
      let lesson = lesson(at: place)
      let state = state(ofStepAt: place, progress)
      return Page.MenuEntry(
        number: index + 1, title: step(at: place).title,
        detail: "\(lesson.title), step \(place.step + 1), \(state.words)",
        extent: nil,
        isCurrent: place.lesson == current?.lesson
          && place.step == current?.step)
    }
  }
}
