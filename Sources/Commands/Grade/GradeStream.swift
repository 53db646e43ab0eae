import Diagnostics
import Lessons
import Platform

/// The answers of a class, a learner a line, answered in order as they come.
struct GradeStream<Machine: Host> {
  private let console: Console<Machine>
  private let lessons: LessonChoice<Machine>
  private var graders: [String: Grader] = [:]
  private var failures: [String: String] = [:]
  /// How many lines were read before the ones at hand.
  private var linesBefore = 0

  /// So many lines are judged at once, if they are there already.
  private static var batch: Int { 512 }

  init(
    _ options: Options, _ console: Console<Machine>
  ) throws(Failure) {
    try options.atMostWords(1, GradeCommand.usage)
    guard options.words.first ?? "-" == "-" else {
      throw .usage("--jsonl reads standard input: < \(options.words[0])")
    }
    self.console = console
    lessons = LessonChoice(console.host, options)
  }

  mutating func run() -> Int32 {
    var reader = LineReader(console.host)
    var code: Int32 = 0
    while let first = reader.next() {
      var lines = [first]
      while lines.count < Self.batch, let next = reader.nextAtHand() {
        lines.append(next)
      }
      let replies = replies(to: lines)
      linesBefore += lines.count
      if replies.contains(where: \.isError) { code = 1 }
      let text = replies.map { $0.text + "\n" }.joined()
      guard console.print(text) else { return 1 }
    }
    return code
  }

  private mutating func replies(to lines: [[UInt8]]) -> [GradeReply] {
    let first = linesBefore + 1
    let filled = lines.indices.filter { !lines[$0].isBlank }
    let requests = Cores.results(of: filled.count) {
      GradeRequest(lines[filled[$0]], number: first + filled[$0])
    }
    for request in requests { load(request.lesson) }
    let (graders, failures) = (graders, failures)
    return Cores.results(of: requests.count) { index in
      let request = requests[index]
      if let fault = request.fault { return request.refused(fault) }
      guard let grader = graders[request.lesson] else {
        return request.refused(failures[request.lesson] ?? "no lesson")
      }
      let grade = grader.grade(request.answers, for: request.draw)
      return GradeReply(
        text: grade.json(of: request.lesson, for: request.learner).text,
        isError: grade.correct < grade.total)
    }
  }

  /// Reads a lesson that is asked for the first time.
  private mutating func load(_ name: String) {
    guard !name.isEmpty, graders[name] == nil, failures[name] == nil else {
      return
    }
    do {
      graders[name] = Grader(try lessons.lesson(name))
    } catch {
      failures[name] = error.sentence
    }
  }
}

/// What a line gets.
struct GradeReply: Sendable {
  let text: String
  /// Whether it could not be graded, or is not all right.
  let isError: Bool
}

/// A line of a class: {`learner`, `lesson`, `seed`, `answers`}.
struct GradeRequest: Sendable {
  private(set) var learner: JSONValue?
  private(set) var lesson = ""
  private(set) var draw = Draw.first
  private(set) var answers: [String: String] = [:]
  /// Why it cannot be graded, if so.
  private(set) var fault: String?
  /// Which line it is, from 1.
  private let number: Int

  init(_ line: [UInt8], number: Int) {
    self.number = number
    guard case .object(let values)? = JSONValue(reading: line) else {
      fault = JSONValue.fault(in: line).message
      return
    }
    learner = values["learner"]
    do {
      try read(Fields(values))
    } catch {
      fault = error.message
    }
  }

  private mutating func read(_ fields: Fields) throws(Fields.Problem) {
    try fields.allow(["learner", "lesson", "seed", "answers"])
    guard let name = try fields.text("lesson") else {
      throw fields.problem("lesson", "is missing")
    }
    lesson = name
    if let seed = try fields.number("seed") {
      guard let whole = UInt64(exactly: seed) else {
        throw fields.problem("seed", "must be a whole number from 0 up")
      }
      draw = .seed(whole)
    }
    answers = try fields.object("answers").texts()
  }

  func refused(_ words: String) -> GradeReply {
    var fields: [String: JSONValue] = [
      "error": .string(words), "line": .number(Double(number)),
    ]
    fields["learner"] = learner
    return GradeReply(text: JSONValue.object(fields).text, isError: true)
  }
}
