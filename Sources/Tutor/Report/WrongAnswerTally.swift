import Lessons

/// Counts the wrong answers of a class that no `wrong:` has matched.
///
/// Answers are the same that are read as the same value: 19 mV and 0.019 V.
/// Reading one may take a run, so that the commonest texts of an exercise are
/// read and the others compared letter by letter.
struct WrongAnswerTally {
  private let outline: Outline
  fileprivate var texts: [Progress.Address: [String: Sent]] = [:]

  /// So many texts of one exercise are read.
  private static var mostRead: Int { 100 }
  /// So many answers of one exercise are told.
  private static var mostTold: Int { 3 }

  fileprivate struct Sent {
    var count = 0
    var learners: Set<Int> = []
    /// How the exercise was posed to the first who sent it.
    let draw: Draw
  }

  init(_ outline: Outline) { self.outline = outline }

  /// Adds the wrong answers of a learner, except what is too long to have
  /// been typed.
  mutating func add(_ entries: [JournalEntry], ofLearner learner: Int) {
    var progress = Progress(in: outline.course.id)
    for entry in entries {
      progress.add(entry)
      guard entry.event == .answered,
        ["wrong", "nearMiss"].contains(entry.verdict),
        let text = entry.answer?.trimmed, !text.isEmpty,
        text.unicodeScalars.count <= LineEditor.limit
      else { continue }
      // In a quiz or a review it was posed otherwise than in the lesson.
      let draw =
        entry.draw.map { Draw.seed($0) }
        ?? (progress.seed.map { Draw.seed($0) } ?? .first)
        .redrawn(progress[entry.address]?.resets ?? 0)
      texts[entry.address, default: [:]][
        String(text), default: Sent(draw: draw)
      ].add(learner)
    }
  }

  /// The commonest of each exercise, in the order of the course.
  var commonest: [WrongAnswer] {
    outline.lessons.flatMap { lesson in
      // What a program did wrong does not show in the command that runs it.
      lesson.exercises.filter { !$0.asksForProgram }.flatMap { exercise in
        let address = Progress.Address(lesson: lesson.id, stop: exercise.id)
        return commonest(of: texts[address] ?? [:], to: exercise, address)
      }
    }
  }

  private func commonest(
    of texts: [String: Sent], to exercise: Exercise,
    _ address: Progress.Address
  ) -> [WrongAnswer] {
    let ordered = texts.sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    var groups: [Reading: Sent] = [:]
    for (number, (text, sent)) in ordered.enumerated() {
      let reading =
        number < Self.mostRead
        ? Reading(text, by: exercise.posed(sent.draw)) : Reading(text)
      if let reading { groups[reading, default: Sent(draw: .first)].add(sent) }
    }
    let told = groups.sorted {
      ($1.value.count, $0.key.answer) < ($0.value.count, $1.key.answer)
    }.prefix(Self.mostTold)
    return told.map { reading, sent in
      WrongAnswer(
        lesson: address.lesson, exercise: address.stop,
        answer: reading.answer, count: sent.count,
        learners: sent.learners.count, line: reading.line,
        hasVariants: exercise.hasVariants)
    }
  }
}

extension WrongAnswerTally.Sent {
  fileprivate mutating func add(_ learner: Int) {
    count += 1
    learners.insert(learner)
  }

  fileprivate mutating func add(_ other: Self) {
    count += other.count
    learners.formUnion(other.learners)
  }
}

/// An answer as an exercise reads it.
private struct Reading: Hashable {
  let answer: String
  let line: String?

  /// A text that is not read.
  init(_ text: String) { self.init(answer: text, line: nil) }

  private init(answer: String, line: String?) {
    self.answer = answer
    self.line = line
  }

  /// A text read by an exercise; nil where the exercise has by now something
  /// to say about it, or takes it for right.
  init?(_ text: String, by exercise: Exercise) {
    let judgement = exercise.judge(text)
    guard [.wrong, .nearMiss].contains(judgement.verdict),
      judgement.message == nil
    else {
      if judgement.isTry { return nil }
      self.init(text)
      return
    }
    let question = exercise.question
    let echo = judgement.echo ?? text
    let answer = question.inWords(echo)
    self.init(
      answer: answer,
      line: Self.line(echo, answer, exercise.kindName, question))
  }

  private static func line(
    _ echo: String, _ answer: String, _ kind: String, _ question: Question
  ) -> String? {
    switch question.form {
    case .line where echo.unicodeScalars.count > WrongAnswer.longestLine: nil
    case .line where kind == "parameter":
      question.label.map { "wrong: \($0) = \(echo) -> …" }
    case .line: "wrong: \(echo) -> …"
    case .options(_, several: false): "- [ ] \(answer)\n  > …"
    case .options, .order, .match, .words, .command: nil
    }
  }
}
