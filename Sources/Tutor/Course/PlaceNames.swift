import Lessons

extension Outline {
  /// Where a name leads, or why it leads nowhere.
  enum NamedPlace: Equatable {
    case found(Place)
    /// In one sentence for the learner.
    case missing(String)
  }

  /// The place that a learner names: `3` for a step of this lesson, `fire`
  /// or `fire 3` for another, `2.3` by numbers, or the id of a step or an
  /// exercise, `five-spikes` or `fire five-spikes`.
  func place(
    named name: String, fromLesson current: Int?, _ progress: Progress
  ) -> NamedPlace {
    let words = name.shortened().lowercased().split { " .:/#".contains($0) }
    guard let first = words.first, let last = words.last, words.count <= 2
    else {
      return .missing("Type the number of a step, such as `:g 3`.")
    }
    if words.count == 1, let place = place(withID: String(first), current) {
      return .found(place)
    }
    if words.count == 1, let step = Int(first) {
      return place(ofStep: step, inLesson: current ?? 0)
    }
    guard let lesson = lesson(named: first) else {
      return .missing(
        "There is no lesson or step \(first); `:l \(first)` searches for it.")
    }
    if words.count == 1 {
      return entry(toLesson: lesson, progress).map { .found($0) }
        ?? .missing("\(lessons[lesson].title) has no steps.")
    }
    guard let step = Int(last) else {
      return place(withID: String(last), in: places(inLesson: lesson))
        .map { .found($0) }
        ?? .missing("\(lessons[lesson].title) has no step \(last).")
    }
    return place(ofStep: step, inLesson: lesson)
  }

  private func lesson(named word: Substring) -> Int? {
    if let number = Int(word) {
      return lessons.indices.contains(number - 1) ? number - 1 : nil
    }
    return lessons.firstIndex { $0.id.lowercased() == word }
      ?? lessons.firstIndex { $0.title.lowercased() == word }
      ?? lessons.firstIndex { $0.id.lowercased().hasPrefix(word) }
  }

  private func place(ofStep number: Int, inLesson lesson: Int) -> NamedPlace {
    let title = lessons[lesson].title
    let count = lessons[lesson].steps.count
    guard number >= 1, number <= count else {
      return .missing("\(title) has steps 1 to \(count).")
    }
    return .found(Place(lesson: lesson, step: number - 1, stop: 0))
  }

  /// The stop or the step of that id, in this lesson before all others.
  private func place(withID id: String, _ current: Int?) -> Place? {
    let own = current.map { places(inLesson: $0) } ?? []
    return place(withID: id, in: own + places)
  }

  private func place(withID id: String, in places: [Place]) -> Place? {
    places.first {
      stop(at: $0).id == id || ($0.stop == 0 && step(at: $0).id == id)
    }
  }
}
