import Lessons

/// What a learner looks for: words that a step must hold, and how it must
/// stand.
struct StepSearch {
  private var words: [String] = []
  private var states: [Outline.StepState] = []

  /// A search for all words of a text; `open`, `done`, `missed` and `skipped`
  /// are filters.
  init(_ query: String) {
    for word in query.lowercased().split(whereSeparator: \.isWhitespace) {
      let name = word == "finished" ? "done" : String(word)
      if let state = Outline.StepState(rawValue: name) {
        states.append(state)
      } else {
        words.append(String(word))
      }
    }
  }

  /// Whether it asks how steps stand, and for no word.
  var isFilter: Bool { words.isEmpty }

  fileprivate func finds(
    _ place: Outline.Place, in outline: Outline, _ progress: Progress
  ) -> Bool {
    let state = outline.state(ofStepAt: place, progress)
    guard states.allSatisfy({ $0.covers(state) }) else { return false }
    if words.isEmpty { return true }
    let text = outline.searchText(ofStepAt: place)
    return words.allSatisfy { text.contains($0) }
  }
}

extension Outline {
  /// How a step stands as a whole.
  enum StepState: String, Sendable {
    /// Something is left to do, and nothing was missed or skipped.
    case open
    /// Every stop of it is finished, and none was missed.
    case done
    /// It is finished, with an answer that was not right.
    case missed
    /// A stop of it was left without an answer.
    case skipped

    /// How it stands, after the name of the step.
    var words: String {
      switch self {
      case .open: "open"
      case .done: "finished"
      case .missed: "finished with a miss"
      case .skipped: "skipped"
      }
    }

    /// What is skipped is open too, and what is missed is done with.
    fileprivate func covers(_ other: StepState) -> Bool {
      self == other || (self == .open && other == .skipped)
    }
  }

  /// How the step of a place stands.
  func state(ofStepAt place: Place, _ progress: Progress) -> StepState {
    let lesson = lesson(at: place).id
    let states = step(at: place).stops.map { stop in
      progress[Progress.Address(lesson: lesson, stop: stop.id)]?.state
    }
    if states.contains(.skipped) { return .skipped }
    let isFinished = states.allSatisfy { $0 == .done || $0 == .missed }
    if !isFinished { return .open }
    return states.contains(.missed) ? .missed : .done
  }

  /// The first places of the steps that a search finds.
  func steps(found search: StepSearch, _ progress: Progress) -> [Place] {
    places.filter {
      $0.stop == 0 && search.finds($0, in: self, progress)
    }
  }

  /// The titles and the prose of a step, in lower case.
  fileprivate func searchText(ofStepAt place: Place) -> String {
    let lesson = lesson(at: place)
    let step = step(at: place)
    let blocks = step.stops.flatMap(\.items).compactMap { item in
      if case .block(let index) = item { index } else { nil }
    }
    let prose = Passage(document: lesson.document, blocks: blocks).plainText
    return "\(lesson.title)\n\(step.title)\n\(prose)".lowercased()
  }
}
