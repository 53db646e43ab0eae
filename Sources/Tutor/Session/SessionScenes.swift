import Lessons

// What can be on the screen, and what lies under it.

extension Session {
  /// What is on the screen.
  enum Scene: Sendable {
    /// The first page of a session.
    case welcome
    /// A stop of a lesson.
    case stop(Visit)
    /// What there is to choose from.
    case list(Listing)
    /// What can be typed, and what the symbols mean.
    case help
    /// An experiment with the learner's own values, line by line.
    case play(Play)
    /// The same with sliders.
    case explore(Explorer)
    /// The end of a quiz.
    case quizEnd(Quiz)
    /// The end of a lesson.
    case lessonEnd(Int)
    /// The end of the course.
    case courseEnd
  }

  /// A page that lies under another, as it will be when that is closed.
  struct Leaf: Sendable {
    let number: Int
    let scene: Scene
    let exchanges: [Page.Exchange]
    /// What was being typed.
    let line: LineEditor
    /// The yes or no that was waited for.
    let confirmation: Confirmation?
  }

  /// What is done only after a yes.
  enum Confirmation: Sendable {
    case solution, reset
    /// A quiz is left for a page of the course.
    case leaveQuiz(Outline.Place)
  }

  /// A learner at a stop.
  struct Visit: Sendable {
    var place: Outline.Place
    /// What is shown; nil until it has been made.
    var presentation: Presentation?
    /// Where the learner is with the question.
    var phase: Phase
    /// How many hints have been shown.
    var hints = 0
    /// The wrong answers so far, as they were read, with what came of them.
    var misses: [String] = []
    /// Whether the solution has been shown.
    var sawSolution = false
    /// What is being weighed.
    var pending: Pending?
    /// The quiz that the stop is a question of.
    var quiz: Quiz?

    /// What is asked, once the page has been made.
    var task: Presentation.Task? { presentation?.task }
    /// Whether help and feedback wait for the end of a quiz.
    var isSilent: Bool { quiz.map { !$0.givesHelp } ?? false }

    enum Phase: Sendable { case reading, asking, answered }

    /// What is being weighed.
    enum Pending: Sendable {
      /// What the learner typed.
      case answer(String)
      /// The solution, which he asked for.
      case solution(String)
    }
  }
}
