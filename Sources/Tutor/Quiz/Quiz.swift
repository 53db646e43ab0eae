import Lessons

/// Questions that are asked one after the other.
public struct Quiz: Sendable {
  /// What the questions are asked for.
  public enum Kind: String, Sendable {
    /// They end a lesson, and are part of it.
    case selfCheck
    /// They are a test over lessons.
    case test = "quiz"
    /// They are asked again, so that they are not forgotten.
    case review
  }

  let kind: Kind
  /// The questions in the order in which they are asked.
  private(set) var questions: [Question]
  /// Which of them is on the screen.
  private(set) var current = 0
  /// The day on which its end was reached.
  var endedOn: CalendarDay?

  /// A question, and what became of it.
  struct Question: Sendable {
    let place: Outline.Place
    var state = State.open

    enum State: Sendable {
      /// It has not been answered.
      case open
      /// It was left without an answer.
      case skipped
      /// Its solution was shown before any answer.
      case shown
      /// It was answered; one answer counts.
      case answered(Answer)
    }
  }

  /// An answer that counted.
  struct Answer: Sendable {
    let text: String
    let judgement: Judgement
    let presentation: Presentation?
  }

  /// A quiz at its first question; nil without any question.
  init?(_ kind: Kind, _ places: [Outline.Place]) {
    guard !places.isEmpty else { return nil }
    self.kind = kind
    questions = places.map { Question(place: $0) }
  }

  /// Whether each answer is at once said to be right or wrong, and there is
  /// help.
  var givesHelp: Bool { kind == .review }

  /// Whether the questions are asked outside their lessons, in variants of
  /// their own.
  var isSitting: Bool { kind != .selfCheck }

  /// What it is called; nil where it is a part of its lesson.
  var name: String? {
    switch kind {
    case .selfCheck: nil
    case .test: "Quiz"
    case .review: "Review"
    }
  }

  /// Where the question on the screen stands in the course.
  var place: Outline.Place { questions[current].place }

  /// `Question 2 of 10`.
  var position: String { "Question \(current + 1) of \(questions.count)" }
}

// MARK: - Going through the questions

extension Quiz {
  /// Whether the question on the screen has the answer that counts.
  var isAnswered: Bool {
    if case .answered = questions[current].state { true } else { false }
  }

  /// Keeps what became of the question on the screen; the first answer to it
  /// counts, and none after its solution.
  mutating func settle(_ state: Question.State) {
    if isAnswered { return }
    if case .shown = questions[current].state { return }
    questions[current].state = state
  }

  /// Its solution is seen; what is answered then is play.
  mutating func showSolution() { settle(.shown) }

  /// Goes on to the next question that is still open; false where none is.
  mutating func goOn() -> Bool {
    guard let next = questions.firstIndex(where: \.isOpen) else {
      return false
    }
    current = next
    return true
  }

  /// Goes back to the question before, which is open again; false at the
  /// first.
  mutating func goBack() -> Bool {
    guard current > 0 else { return false }
    current -= 1
    questions[current].state = .open
    return true
  }

  /// A quiz of the questions that were not answered rightly; nil where all
  /// were.
  var repetition: Quiz? {
    Quiz(kind, questions.filter { !$0.isRight }.map(\.place))
  }
}

// MARK: - What came of it

extension Quiz {
  /// The questions that were answered.
  var answered: [(number: Int, question: Question, answer: Answer)] {
    questions.enumerated().compactMap { index, question in
      guard case .answered(let answer) = question.state else { return nil }
      return (index + 1, question, answer)
    }
  }

  /// Those that were answered wrongly.
  var missed: [Question] {
    answered.filter { !$0.answer.judgement.isCorrect }.map(\.question)
  }

  /// How many were left without an answer.
  var skipped: Int { questions.count - answered.count - shown }

  /// Of how many the solution was seen before any answer.
  var shown: Int {
    questions.count { if case .shown = $0.state { true } else { false } }
  }

  /// How many questions are done with.
  var settled: Int { questions.count { !$0.isOpen } }

  /// How many were right.
  var right: Int { answered.count - missed.count }

  /// How many were right of how many, by the lessons in their order.
  var score: [(lesson: Int, right: Int, total: Int)] {
    Dictionary(grouping: questions) { $0.place.lesson }
      .map { lesson, all in
        (lesson: lesson, right: all.count(where: \.isRight), total: all.count)
      }
      .sorted { $0.lesson < $1.lesson }
  }
}

extension Quiz.Question {
  fileprivate var isRight: Bool {
    if case .answered(let answer) = state {
      answer.judgement.isCorrect
    } else {
      false
    }
  }

  fileprivate var isOpen: Bool {
    if case .open = state { true } else { false }
  }
}
