import Lessons

/// A class at work on a course: what each learner has finished, and what
/// each exercise asked of them.
public struct ClassReport: Sendable {
  /// The learners, in the order in which they were handed in.
  public let learners: [Learner]
  /// The exercises that are graded, in the order of the course.
  public let exercises: [Row]
  /// Wrong answers that no `wrong:` of their exercise speaks about, commonest
  /// first within an exercise.
  public let wrongAnswers: [WrongAnswer]

  /// What one learner handed in.
  public struct Work: Sendable {
    /// What to call the learner.
    public let name: String
    /// What he did, in the order in which he did it.
    public let entries: [JournalEntry]

    /// A learner's work.
    public init(name: String, entries: [JournalEntry]) {
      self.name = name
      self.entries = entries
    }
  }

  /// How far a learner is.
  public struct Learner: Sendable {
    /// What to call the learner.
    public let name: String
    /// Each lesson, with what it took.
    public let summary: CourseSummary
  }

  /// What a class did with one exercise.
  public struct Row: Sendable, Equatable {
    /// The lesson.
    public let lesson: String
    /// The exercise.
    public let exercise: String
    /// Learners who sent an answer.
    public var answered = 0
    /// Learners who were right with their first answer, before any help.
    public var rightAtOnce = 0
    /// Answers up to the first right one, of all learners together.
    public var tries = 0
    /// Hints that were read.
    public var hints = 0
    /// Learners who asked for the solution.
    public var solutions = 0

    /// Answers a learner; nil where nobody answered.
    public var meanTries: Double? {
      answered > 0 ? Double(tries) / Double(answered) : nil
    }
  }

  /// The report on a class.
  public init(_ class: [Work], in outline: Outline) {
    let course = outline.course.id
    learners = `class`.map {
      Learner(name: $0.name, summary: CourseSummary($0.entries, in: outline))
    }
    var rows = outline.gradedExercises.map {
      Row(lesson: $0.lesson, exercise: $0.stop)
    }
    var tally = WrongAnswerTally(outline)
    for (number, work) in `class`.enumerated() {
      let entries = work.entries.filter { $0.course == course }
      var byExercise: [Progress.Address: ExerciseWork] = [:]
      for entry in entries {
        byExercise[entry.address, default: ExerciseWork()].add(entry)
      }
      for row in rows.indices {
        rows[row].add(byExercise[rows[row].address])
      }
      tally.add(entries, ofLearner: number)
    }
    exercises = rows
    wrongAnswers = tally.commonest
  }
}

extension ClassReport.Row {
  var address: Progress.Address {
    Progress.Address(lesson: lesson, stop: exercise)
  }

  fileprivate mutating func add(_ work: ExerciseWork?) {
    guard let work else { return }
    if work.tries > 0 { answered += 1 }
    if work.isRightAtOnce { rightAtOnce += 1 }
    if work.hasSolution { solutions += 1 }
    tries += work.tries
    hints += work.hints
  }
}

extension Outline {
  /// Where the exercises stand that have a right answer.
  fileprivate var gradedExercises: [Progress.Address] {
    lessons.flatMap { lesson in
      lesson.exercises.filter(\.isGraded)
        .map { Progress.Address(lesson: lesson.id, stop: $0.id) }
    }
  }
}

extension JournalEntry {
  /// The stop by its names.
  var address: Progress.Address {
    Progress.Address(lesson: lesson, stop: stop)
  }
}
