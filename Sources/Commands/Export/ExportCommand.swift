import Export
import Lessons
import Platform

/// `lif export`: lessons as files for people without a terminal.
enum ExportCommand: ShellCommand {
  static let name = "export"
  static let summary = "write lessons as pages for a browser, or for paper"
  static let usage = "export html [LESSON…] [--handout] [--output DIR]"
  static let details = """
    Writes a lesson as one HTML page that needs nothing else: figures and
    formulas stand in it, and hints and solutions are folded away.

      lif export html fire > fire.html
      lif export html --output pages
      lif export html notes.md --handout --output class

    A lesson is named by its name or number in the course, or by its file;
    without one, all lessons of the course are written. One page goes to
    standard output unless --output names a folder, several need one. Each is
    called after its lesson, and a page of that name is replaced.

    --handout leaves out all that gives an answer away, hints too: no one
    finds a solution in the file. The page prints well either way.
    """
  static let options = [
    OptionSpec("handout", nil, "without hints, feedback and solutions"),
    OptionSpec("output", "DIR", "the folder to write to, made if need be"),
  ]

  /// What lessons can be written as.
  static let literals = ["html"]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try checkFormat(options.words.first)
    let console = Console(host, options)
    let selection = try LessonSelection(
      Array(options.words.dropFirst()), host, options)
    let output = options["output"]
    if output == nil, selection.count != 1 {
      throw .usage("several lessons need a folder: --output DIR")
    }
    let folder = try output.map { path throws(Failure) in
      try PageFolder(path, on: host)
    }
    for lesson in selection.lessons {
      console.complain(of: lesson.diagnostics, in: lesson.source)
      let page = HTMLPage(
        of: lesson, for: options.has("handout") ? .handout : .study)
      if let folder {
        console.print("wrote \(try folder.write(page, of: lesson))\n")
      } else {
        console.print(page.bytes)
      }
    }
    for problem in selection.problems {
      console.complain("error: \(problem.sentence)\n")
    }
    return selection.problems.isEmpty ? 0 : 3
  }

  private static func checkFormat(_ word: String?) throws(Failure) {
    let known = literals.joined(separator: ", ")
    guard let word else {
      throw .usage("a format is missing: lif \(usage)\nformats: \(known)")
    }
    guard literals.contains(word) else {
      let offer = offer(for: word, among: literals)
      throw .usage("there is no format \(word)\(offer)\nformats: \(known)")
    }
  }
}
