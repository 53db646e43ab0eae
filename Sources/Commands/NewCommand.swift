import Diagnostics
import Lessons
import Platform
import Text

/// `lif new`: a course, a lesson or an exercise to begin with.
enum NewCommand: ShellCommand {
  static let name = "new"
  static let summary = "begin a course, a lesson or an exercise"
  static let usage =
    "new course DIR, new lesson NAME, or new exercise KIND [NAME]"
  static let details = """
    Writes what an author begins with: sound as it stands, with a \(LessonTemplate.mark)
    wherever something of his own belongs. lif check names each of them.

      lif new course heart         heart/Lessons with an index and a lesson
      lif new lesson adaptation    a lesson in the course that is found
      lif new exercise quantity    an exercise, on standard output

    Nothing that is there already is written over. The kinds of exercises are
    \(LessonTemplate.kinds.joined(separator: ", ")).
    """
  static let literals = things + LessonTemplate.kinds

  /// What can be begun.
  private static let things = ["course", "lesson", "exercise"]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    let console = Console(host, options)
    guard let what = options.words.first else {
      throw .usage("new needs to know what; the usage is: lif \(usage)")
    }
    guard things.contains(what) else {
      throw .usage(
        "new makes a course, a lesson or an exercise, not \(what)"
          + offer(for: what, among: things))
    }
    try options.atMostWords(what == "exercise" ? 3 : 2, usage)
    guard options.words.count > 1 else {
      let need = what == "exercise" ? "its kind" : "a name"
      throw .usage("new \(what) needs \(need); the usage is: lif \(usage)")
    }
    let name = options.words[1]
    switch what {
    case "course": try makeCourse(name, console)
    case "lesson": try makeLesson(name, options, console)
    default:
      try printExercise(name, options.words.dropFirst(2).first, console)
    }
    return 0
  }

  // MARK: A course

  private static func makeCourse<Machine: Host>(
    _ folder: String, _ console: Console<Machine>
  ) throws(Failure) {
    let lessons = Paths.join(folder, "Lessons")
    let title = Paths.lastComponent(of: folder).asTitle
    try write(
      LessonTemplate.course(title: title),
      to: Paths.join(lessons, Course.indexName), console)
    try write(
      LessonTemplate.lesson(title: "First lesson"),
      to: Paths.join(lessons, "first.md"), console)
    tell(
      """

      What next:
        cd \(folder)
        lif check                    what is still to be done
        lif                          the course, as a student sees it
        lif new exercise KIND        \(LessonTemplate.kinds.joined(separator: ", "))

      """, console)
  }

  // MARK: A lesson

  private static func makeLesson<Machine: Host>(
    _ name: String, _ options: Options, _ console: Console<Machine>
  ) throws(Failure) {
    let id = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    guard LessonTemplate.isName(id) else {
      throw .usage(
        "a lesson's name is made of letters, digits and hyphens, not \(name)")
    }
    let folder = try CourseFolder(console.host, options)
    try write(
      LessonTemplate.lesson(title: id.asTitle),
      to: Paths.join(folder.path, id + ".md"), console)
    let number = folder.course.lessons.count + 1
    tell(
      """

      Now name it in \(folder.index.name), where it belongs in the list:
        \(number). [\(id.asTitle)](\(id).md): what it is about

      """, console)
  }

  // MARK: An exercise

  private static func printExercise<Machine: Host>(
    _ kind: String, _ id: String?, _ console: Console<Machine>
  ) throws(Failure) {
    if let id, !LessonTemplate.isName(id) {
      throw .usage(
        "an exercise's name is made of letters, digits and hyphens, not \(id)")
    }
    guard let text = LessonTemplate.exercise(kind, id: id ?? kind) else {
      let kinds = LessonTemplate.kinds
      throw .usage(
        "there is no kind of exercise \(kind)\(offer(for: kind, among: kinds))"
          + "\nthe kinds are \(kinds.joined(separator: ", "))")
    }
    console.print(text)
  }

  private static func tell<Machine: Host>(
    _ text: String, _ console: Console<Machine>
  ) {
    console.print(text.visibleLines)
  }

  private static func write<Machine: Host>(
    _ text: String, to path: String, _ console: Console<Machine>
  ) throws(Failure) {
    guard console.host.kind(of: path) == nil else {
      throw .failed(
        "\(path) is there already, and stays as it is; choose another name")
    }
    do {
      try console.host.makeDirectories(
        Paths.parent(of: path), isPrivate: false)
      try console.host.replace(path, with: Array(text.utf8))
    } catch {
      throw Failure(error)
    }
    tell("wrote \(path)\n", console)
  }
}

extension String {
  /// `synaptic-input` as a title: `Synaptic input`.
  fileprivate var asTitle: String {
    let words = map { "-_".contains($0) ? " " : String($0) }.joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
