import Diagnostics
public import Plot

/// A stop as it is shown: prose with its values, figures, and the question
/// with everything that may be said about it.
///
/// Making one runs the experiments of the stop; showing it runs nothing.
public struct Presentation: Sendable {
  /// What is shown, from top to bottom.
  public let parts: [Part]
  /// Where among the parts the question begins; behind them all where the
  /// page has none.
  public let questionStart: Int
  /// What is asked at the end, if anything.
  public let task: Task?
  /// Whose variant it is.
  public let draw: Draw
  /// The symbols of the page, with what they are worth.
  public let notation: Notation

  /// A question with its help.
  public struct Task: Sendable {
    /// The exercise in the learner's variant, which judges his answers.
    public let exercise: Exercise
    /// What the learner is asked to type.
    public let question: Question
    /// Help, weaker first.
    public let hints: [Passage]
    /// What is said after success, or with the solution.
    public let explanation: Passage?
    /// An answer that is right, as a learner would type it.
    public let solution: String?
  }

  /// A part of what is shown.
  public enum Part: Sendable {
    /// Prose, with its values in place.
    case passage(Passage)
    /// A figure of an experiment.
    case figure(Figure)
    /// A block that could not be understood, and why.
    case broken(String)
  }

  /// A stop of a lesson, shown in a learner's variant.
  public init(_ stop: Stop, of lesson: Lesson, for draw: Draw = .first) {
    self.draw = draw
    let exercise = stop.exercise?.posed(draw)
    var maker = PresentationMaker(
      lesson: lesson, draw: draw, frame: exercise?.frame,
      question: stop.questionBlocks(in: lesson.document))
    for item in stop.items { maker.add(item) }
    if let exercise { maker.addFault(of: exercise) }
    parts = maker.finished
    questionStart = maker.questionStart ?? parts.count
    task = exercise.map(Task.init)
    notation = Notation(stop, of: lesson, exercise)
  }
}

extension Presentation.Task {
  fileprivate init(_ exercise: Exercise) {
    let situation = try? exercise.frame.situation()
    self.exercise = exercise
    question = exercise.kind.question(in: exercise.frame)
    hints = exercise.hints.map { $0.passage(in: situation) }
    explanation = exercise.explanation?.passage(in: situation)
    solution = exercise.modelAnswer
  }
}

/// Joins neighbouring blocks into passages.
private struct PresentationMaker {
  let lesson: Lesson
  /// The situation of the exercise, if values of its question come from it.
  private let asked: Situation?
  /// The blocks that are the question.
  private let question: Set<Int>
  private let draw: Draw
  private(set) var questionStart: Int?
  private var parts: [Presentation.Part] = []
  private var blocks: [Int] = []
  private var runs = RunCache()

  init(
    lesson: Lesson, draw: Draw, frame: Frame?, question: ArraySlice<Int>
  ) {
    self.lesson = lesson
    self.draw = draw
    self.question = Set(question)
    asked =
      frame?.hasValues == true ? frame.flatMap { try? $0.situation() } : nil
  }

  var finished: [Presentation.Part] {
    var copy = self
    copy.closePassage()
    return copy.parts
  }

  mutating func add(_ item: Stop.Item) {
    switch item {
    case .block(let index):
      // The same words may stand for another value in the question.
      if question.contains(index), questionStart == nil {
        closePassage()
        questionStart = parts.count
      }
      blocks.append(index)
    case .experiment(let index):
      let experiment = lesson.experiments[index]
      // Behind any fence the question begins, with values of its own.
      closePassage()
      guard experiment.shows.atOnce else { return }
      do {
        parts.append(.figure(try experiment.pageFigure()))
      } catch {
        addBroken(error)
      }
    case .broken(let diagnostic):
      addBroken(diagnostic)
    }
  }

  /// Says so if an exercise cannot be worked on.
  mutating func addFault(of exercise: Exercise) {
    guard let fault = exercise.kind.fault(in: exercise.frame) else { return }
    addBroken(fault)
  }

  /// A value, in the situation of a question or wherever else it comes from.
  private mutating func shown(
    _ link: ValueLink, in asked: Situation?
  ) -> String? {
    let place =
      asked.flatMap { runs.situation(of: link, in: $0) }
      ?? runs.situation(of: link, in: lesson, for: draw)
    return place.flatMap { try? link.shown(in: $0) }
  }

  private mutating func addBroken(_ diagnostic: Diagnostic) {
    closePassage()
    let line = lesson.source.line(of: diagnostic.range.lower)
    parts.append(
      .broken("Line \(line) of this lesson: \(diagnostic.message)."))
  }

  private mutating func closePassage() {
    guard !blocks.isEmpty else { return }
    var values: [Passage.Link: String] = [:]
    for block in blocks {
      for link in ValueLink.all(in: lesson.document, below: block) {
        values[link.link] =
          shown(link, in: question.contains(block) ? asked : nil)
      }
    }
    parts.append(
      .passage(
        Passage(document: lesson.document, blocks: blocks, values: values)))
    blocks = []
  }
}

extension Lesson {
  /// The experiment that a value in prose belongs to: the one it names, else
  /// the nearest above.
  func experiment(of link: ValueLink) -> Experiment? {
    if let name = link.experiment { return experiment(name) }
    return shelf.last(before: link.range.lower) ?? experiments.first
  }
}
