import Lessons
import Platform
import Tutor

/// `lif quiz [LESSON…]`: a test, with its feedback at the end.
enum QuizCommand: ShellCommand {
  static let name = "quiz"
  static let summary = "a test over lessons, with feedback at its end"
  static let usage = "quiz [LESSON ...] [--questions N]"
  static let details = """
    Asks questions from the lessons that are named, as many from each; without
    a name, from those that you have opened, or else from all. Where a
    question has several variants, it comes in another one than in the lesson.
    There is no help on the way; at the end are the score of each lesson, and
    for what you missed the answer and where to reread. r then asks once more
    what was missed or left out.

      lif quiz                      ten questions
      lif quiz leaky fire           from these two lessons
      lif quiz 3 --questions 5      five from the third lesson

    What you answer counts for `lif review`. In the course a right answer
    finishes its exercise; a wrong one changes nothing there.
    """
  static let options = [
    OptionSpec("questions", "N", "how many questions; 10 if not said")
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    var desk = try Desk(host, options)
    let outline = desk.texts.outline
    let lessons =
      options.words.isEmpty
      ? desk.openedLessons(of: outline)
      : try outline.lessons(named: options.words)
    let quiz = Quiz.test(
      over: lessons, of: outline,
      questions: options["questions"].flatMap { Int($0) } ?? 10,
      seed: desk.newSeed)
    guard let quiz else {
      let titles = lessons.map { outline.lessons[$0].title }
      throw .failed("nothing is asked in \(titles.joined(separator: ", "))")
    }
    return desk.hold(
      Session(
        outline: outline, progress: desk.progress,
        schedule: desk.schedule, quiz: quiz, seed: desk.newSeed))
  }
}

extension Desk {
  /// The lessons that the learner has opened; all if none.
  fileprivate func openedLessons(of outline: Outline) -> [Int] {
    let opened = Set(progress.records.keys.map(\.lesson))
    let all = Array(outline.lessons.indices)
    let known = all.filter { opened.contains(outline.lessons[$0].id) }
    return known.isEmpty ? all : known
  }
}
