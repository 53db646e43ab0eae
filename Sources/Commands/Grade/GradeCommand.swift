import Diagnostics
import Display
import Lessons
import Platform
import Text

/// `lif grade`: judges answers that were written down, of one learner or of
/// a class.
enum GradeCommand: ShellCommand {
  static let name = "grade"
  static let summary = "judge answers that were written down"
  static let usage =
    "grade LESSON --answers FILE [--seed N] [--json], or grade --jsonl -"
  static let details = """
    A file of answers has a line for each, with the name of the exercise:

      over-the-edge: 1 nA
      five-spikes: amp = 3.5 nA

      lif grade fire --answers answers.txt      what each is worth
      lif grade --jsonl - < class.jsonl         a learner a line, as
        {"learner": "a", "lesson": "fire", "seed": 7, "answers": {"rheobase": "…"}}

    The seed is the one with which the learner got his variants; without it
    the exercises are those of the author's text. The exit code is 0 where
    everything is right, else 1.

    Nothing that was handed in is ever run: a program (build) gets the verdict
    notRun and does not count. lif judge runs one.
    """
  static let options = [
    OptionSpec("answers", "FILE", "the answers; - for standard input"),
    OptionSpec("seed", "SEED", "the learner's seed"),
    OptionSpec("json", nil, "the grade as a JSON object"),
    OptionSpec("jsonl", nil, "a learner a line from standard input"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    let console = Console(host, options)
    if options.has("jsonl") {
      var stream = try GradeStream(options, console)
      return stream.run()
    }
    guard let name = options.words.first else {
      throw .usage("no lesson is named; the usage is: lif \(usage)")
    }
    try options.atMostWords(1, usage)
    guard let path = options["answers"] else {
      throw .usage("the answers are missing: --answers FILE")
    }
    let lesson = try LessonChoice(host, options).lesson(name)
    let source = try InputText(path).source(of: "answers", from: console)
    let answers = WrittenAnswers(source)
    console.complain(of: answers.diagnostics, in: source)
    let grade = Grader(lesson).grade(
      answers.byExercise, for: try draw(options["seed"]))
    console.print(
      options.has("json")
        ? grade.json(of: lesson.id).text + "\n" : grade.text(of: lesson))
    let isAllRight = grade.correct == grade.total
    return isAllRight && answers.diagnostics.isEmpty ? 0 : 1
  }

  private static func draw(_ seed: String?) throws(Failure) -> Draw {
    guard let seed else { return .first }
    if let number = UInt64(seed) { return .seed(number) }
    throw .usage("--seed wants a whole number, not \(seed)")
  }
}

/// The lessons that can be graded: those of the course, and files.
struct LessonChoice<Machine: Host> {
  private let host: Machine
  private let options: Options

  init(_ host: Machine, _ options: Options) {
    self.host = host
    self.options = options
  }

  /// A lesson by its name, its number, or its file.
  func lesson(_ name: String) throws(Failure) -> Lesson {
    if name.hasSuffix(".md") { return try Lesson(file: name, on: host) }
    return try CourseFolder(host, options).lesson(named: name)
  }
}

extension Grade {
  /// The grade for programs.
  func json(of lesson: String, for learner: JSONValue? = nil) -> JSONValue {
    var fields: [String: JSONValue] = [
      "lesson": .string(lesson),
      "correct": .number(Double(correct)),
      "total": .number(Double(total)),
      "results": .array(
        results.map { result in
          .object([
            "id": .string(result.id),
            "verdict": .string(result.verdict),
            "message": .string(result.message),
            "correct": .truth(result.isCorrect),
          ])
        }),
    ]
    fields["learner"] = learner
    return .object(fields)
  }

  /// The grade for people: a line for each exercise.
  func text(of lesson: Lesson) -> String {
    let widest = results.map(\.id.count).max() ?? 0
    let lines = results.map { result in
      let gap = String(repeating: " ", count: widest - result.id.count)
      return "\(result.isCorrect ? "right" : "     ")  \(result.id)\(gap)  "
        + result.message
    }
    return (lines + ["", "\(lesson.title): \(correct) of \(total) right.", ""])
      .joined(separator: "\n").visibleLines
  }
}
