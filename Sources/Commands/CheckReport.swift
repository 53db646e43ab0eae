import Diagnostics
import Display
import Lessons
import Platform

/// What `lif check` found, to be written for people or for programs.
struct CheckReport<Machine: Host> {
  private var findings: [Finding] = []
  private let console: Console<Machine>
  /// How many learners' variants are proved; nil for all variants.
  private let seeds: Int?
  /// Whether promises are kept to be listed.
  private let explains: Bool
  /// Every promise, a line each, if they are asked for.
  private(set) var explanation = ""
  private var lessons = 0
  private var exercises = 0
  private var obligations = 0
  /// Whether a file could not be read at all.
  private(set) var isUnreadable = false

  init(_ console: Console<Machine>, seeds: Int?, explains: Bool) {
    self.console = console
    self.seeds = seeds
    self.explains = explains
  }

  /// Whether anything must be mended.
  var hasErrors: Bool {
    findings.contains { $0.diagnostic.severity == .error }
  }

  /// Checks a whole course, and that its lessons quote all of the code that
  /// it declares.
  mutating func check(
    _ folder: CourseFolder<Machine>
  ) throws(Failure) {
    add(folder.course.diagnostics + folder.course.todos, in: folder.index)
    let sources = folder.quotableSources()
    var lessons: [Lesson] = []
    for listing in folder.course.lessons {
      switch folder.lesson(listing) {
      case .success(let lesson):
        add(lesson, sources)
        lessons.append(lesson)
      case .failure(let problem):
        isUnreadable = true
        let finding = Diagnostic(
          code: "unreadable-lesson", problem.sentence, at: listing.range)
        add([finding], in: folder.index)
      }
    }
    for lesson in lessons { checkRereads(of: lesson, in: folder, lessons) }
    checkQuotations(folder, sources, lessons)
    for file in folder.forgottenLessons() {
      let finding = Diagnostic(
        .warning, code: "forgotten-lesson",
        "no link of the index leads to \(file)", at: SourceRange(0, 0),
        suggestion: "name it in the list: 1. [Title](\(file))")
      add([finding], in: folder.index)
    }
  }

  private mutating func checkQuotations(
    _ folder: CourseFolder<Machine>, _ sources: [String: SourceText],
    _ lessons: [Lesson]
  ) {
    for file in folder.course.quotable where sources[file.path] == nil {
      guard case .failure(let problem) = folder.source(file) else { continue }
      let finding = Diagnostic(
        code: "quote", problem.sentence, at: file.range,
        suggestion: "paths count from the folder that holds the course")
      add([finding], in: folder.index)
    }
    obligations += sources.count
    for line in Course.unquotedLines(in: sources, of: lessons) {
      guard let source = sources[line.path] else { continue }
      let finding = Diagnostic(
        code: "unquoted-line", "no lesson shows this line",
        at: source.range(ofLine: line.line),
        suggestion: "quote it, for the course is the guide to this file")
      add([finding], in: source)
    }
  }

  /// Checks one lesson by its path; of the course around it, the lessons that
  /// it sends back to.
  mutating func check(
    file path: String, _ sources: [String: SourceText]
  ) throws(Failure) {
    let lesson = try Lesson(file: path, on: console.host)
    add(lesson, sources)
    let wanted = lesson.lessonsToReread
    guard !wanted.isEmpty,
      let folder = try? CourseFolder(console.host, at: Paths.parent(of: path))
    else { return }
    let others = folder.course.lessons.filter { wanted.contains($0.id) }
      .compactMap { try? folder.lesson($0).get() }
    checkRereads(of: lesson, in: folder, others)
  }

  private mutating func checkRereads(
    of lesson: Lesson, in folder: CourseFolder<Machine>, _ others: [Lesson]
  ) {
    let found = lesson.rereadElsewhere(in: folder.course, others)
    obligations += found.count
    add(found.compactMap(\.self), in: lesson.source)
  }

  private mutating func add(
    _ lesson: Lesson, _ sources: [String: SourceText]
  ) {
    let progress = ProgressBar(of: lesson.exercises.count, console)
    defer { progress.clear() }
    let proof = Proof(
      lesson, sources: sources, seeds: seeds, by: CoreWorkers(),
      report: progress.advance)
    add(proof.diagnostics, in: lesson.source)
    if explains { explain(proof, in: lesson) }
    lessons += 1
    exercises += proof.exercises
    obligations += proof.obligations.count
  }

  private mutating func add(
    _ diagnostics: [Diagnostic], in source: SourceText
  ) {
    var places = PlaceFinder(source)
    findings += diagnostics.map {
      Finding(
        diagnostic: $0, source: source,
        place: places.position(of: $0.range.lower))
    }
  }

  private mutating func explain(_ proof: Proof, in lesson: Lesson) {
    for obligation in proof.obligations {
      let line = lesson.source.line(of: obligation.range.lower)
      let exercise = obligation.exercise.map { "\($0): " } ?? ""
      let variant = obligation.variant.map { " (\($0))" } ?? ""
      explanation +=
        "\(obligation.isKept ? "kept  " : "BROKEN") \(lesson.id):\(line) "
        + "\(exercise)\(obligation.words)\(variant)\n"
    }
  }

  /// Every finding with its line and caret, and a last line that counts.
  var text: String {
    var reports = findings.prefix(Self.mostShown).map {
      $0.diagnostic.report(in: $0.source, at: $0.place)
    }
    let left = findings.count - reports.count
    if left > 0 { reports.append("and \(left) more like these\n") }
    return (reports + [count + "\n"]).joined(separator: "\n")
  }

  /// Who reads more than this has mended the first ones already.
  private static var mostShown: Int { 200 }

  private var count: String {
    let errors = findings.filter { $0.diagnostic.severity == .error }.count
    let warnings = findings.count - errors
    var verdict = errors == 0 ? "all sound" : errors.of("error")
    if warnings > 0 { verdict += ", " + warnings.of("warning") }
    return "\(lessons.of("lesson")), \(exercises.of("exercise")), "
      + "\(obligations.of("obligation")): \(verdict)."
  }

  /// The same for programs.
  var json: String {
    JSONValue.object([
      "lessons": .number(Double(lessons)),
      "exercises": .number(Double(exercises)),
      "obligations": .number(Double(obligations)),
      "diagnostics": .array(findings.map(\.json)),
    ]).text
  }
}

private struct Finding {
  let diagnostic: Diagnostic
  let source: SourceText
  let place: SourcePosition

  var json: JSONValue {
    .object([
      "file": .string(source.name),
      "line": .number(Double(place.line)),
      "column": .number(Double(place.column)),
      "severity": .string(diagnostic.severity.rawValue),
      "code": .string(diagnostic.code),
      "message": .string(diagnostic.message),
      "suggestion": diagnostic.suggestion.map { .string($0) } ?? .null,
    ])
  }
}

extension Int {
  /// `1 lesson`, `5 lessons`.
  fileprivate func of(_ thing: String) -> String {
    "\(self) \(thing)\(self == 1 ? "" : "s")"
  }
}
