public import Diagnostics
public import Markdown

/// A lesson: a document that is also a sequence of things to do.
///
/// Reading never fails. What cannot be understood is a diagnostic, and is
/// shown as broken; the rest of the lesson works.
public struct Lesson: Sendable {
  /// The file name without its ending.
  public let id: String
  /// The first heading.
  public let title: String
  /// How long it takes, if the author says so.
  public let minutes: Int?
  /// The document that everything points into.
  public let document: Document
  /// The steps in order: what stands before the first `##`, then each `##`.
  public let steps: [Step]
  /// In which stop of which step each exercise stands.
  private let exercisePlaces: [String: (step: Int, stop: Int)]
  /// The experiments, by their names too.
  let shelf: Shelf
  /// The passages of code that the lesson quotes.
  public let quotations: [Quotation]
  /// The blocks that could not be understood, by their ids.
  let brokenIDs: Set<String>
  /// What was found while reading.
  public let diagnostics: [Diagnostic]

  /// Reads a lesson.
  public init(id: String, _ source: SourceText) {
    var reader = LessonReader(source)
    reader.read()
    self.id = id
    title = reader.title ?? id
    minutes = reader.minutes
    document = reader.document
    steps = reader.steps
    exercisePlaces = reader.steps.exercisePlaces
    shelf = reader.shelf
    quotations = reader.quotations
    brokenIDs = reader.brokenIDs
    diagnostics = reader.diagnostics.sorted {
      $0.range.lower < $1.range.lower
    }
  }

  /// The text of the file.
  public var source: SourceText { document.source }

  /// The experiments in order.
  public var experiments: ArraySlice<Experiment> { shelf.list }

  /// The experiment of that name.
  public func experiment(_ id: String) -> Experiment? { shelf[id] }

  /// The exercise of that name.
  func exercise(_ id: String) -> Exercise? {
    guard let place = exercisePlaces[id] else { return nil }
    return steps[place.step].stops[place.stop].exercise
  }

  /// Every stop of every step, in order.
  public var stops: [Stop] { steps.flatMap(\.stops) }

  /// Every exercise, in order.
  public var exercises: [Exercise] {
    steps.flatMap { $0.stops.compactMap(\.exercise) }
  }
}

extension [Step] {
  fileprivate var exercisePlaces: [String: (step: Int, stop: Int)] {
    var places: [String: (step: Int, stop: Int)] = [:]
    for step in indices {
      for stop in self[step].stops.indices {
        guard let exercise = self[step].stops[stop].exercise else { continue }
        places[exercise.id] = (step, stop)
      }
    }
    return places
  }
}

/// What a `##` heading begins.
public struct Step: Sendable {
  /// The slug of the heading, or the id that an HTML comment gives.
  public internal(set) var id: String
  /// The heading.
  public let title: String
  /// Whether its exercises are a quiz, with feedback at its end.
  public var isQuiz: Bool { title.slug == "self-check" }
  /// The pages of the step.
  public internal(set) var stops: [Stop]
  /// Where the step stands in the file.
  public internal(set) var range: SourceRange
}

/// A page of a step: something to read, and at most one thing to do.
public struct Stop: Sendable {
  /// The id of the exercise, else of the step; unique in the lesson.
  public internal(set) var id: String
  /// What is shown, from top to bottom.
  public internal(set) var items: [Item]
  /// What is asked at its end.
  public internal(set) var exercise: Exercise?
  /// Where it stands in the file.
  public internal(set) var range: SourceRange
  /// A fingerprint of its text: it changes when the author changes the stop.
  public internal(set) var fingerprint: UInt64

  /// A part of what is shown.
  public enum Item: Sendable {
    /// A block of the document.
    case block(Int)
    /// A figure of the experiment at this place in `Lesson.experiments`.
    case experiment(Int)
    /// A block that could not be understood, with the first reason.
    case broken(Diagnostic)
  }
}

/// A passage of code that a lesson shows from a file.
public struct Quotation: Sendable {
  /// The path from the project's root, as the fence names it.
  public let path: String
  /// The place of the path.
  public let pathRange: SourceRange
  /// The lines of code.
  public let lines: [String]
  /// Where each line stands in the lesson.
  public let lineRanges: [SourceRange]
}
