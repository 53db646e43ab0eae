import Diagnostics
import Display
import Lessons
import Platform
import Tutor

/// `lif explore`: sliders on an experiment, outside the course.
enum ExploreCommand: ShellCommand {
  static let name = "explore"
  static let summary = "sliders on an experiment: change it, see what happens"
  static let usage = "explore [LESSON[:EXPERIMENT]|FILE]"
  static let details = """
    Without a word, a standard neuron under a current of 2.5 nA. A lesson
    gives its first experiment, or the one that is named behind a colon; a
    file holds an experiment as for `lif simulate`, or a lesson if it ends in
    .md. Arrow keys change the parameters and everything is drawn anew; ?
    shows the other keys. Line by line, values are typed: amp = 3 nA.

      lif explore
      lif explore fire:rhythm
      lif explore my-neuron.txt
    """

  static func run<Machine: Host>(
    _ options: Options, on host: Machine
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let (sandbox, title) = try chosen(options, on: host)
    let console = Console(host, options)
    let settings = Settings(
      host, options,
      in: try JournalFile(host, options).path
        .map { Paths.parent(of: $0) })
    func runner(onScreen: Bool) -> SessionRunner<Machine> {
      SessionRunner(
        host,
        Session(exploring: sandbox, title: title, onScreen: onScreen), nil,
        settings, on: console.medium)
    }
    if !Surroundings(host, options).isLinear {
      var loop = FullScreenLoop(runner(onScreen: true), console, options)
      if loop.run() { return host.exitCode }
    }
    var loop = LinearLoop(runner(onScreen: false), console)
    loop.run()
    return host.exitCode
  }

  private static func chosen(
    _ options: Options, on host: some Host
  ) throws(Failure) -> (Sandbox, String) {
    guard let word = options.words.first else {
      guard let sandbox = Sandbox.standard else {
        throw .failed("the standard neuron cannot be made")
      }
      return (sandbox, "a standard neuron")
    }
    if host.kind(of: word) == .file, !word.hasSuffix(".md") {
      return (try sandbox(inFile: word, Console(host, options)), word)
    }
    let (name, id) = word.partedAtColon
    let lesson = try lesson(name, options, on: host)
    return try sandbox(id, of: lesson)
  }

  private static func sandbox<Machine: Host>(
    inFile path: String, _ console: Console<Machine>
  ) throws(Failure) -> Sandbox {
    let source = SourceText(
      name: path, bytes: try InputText(path).bytes(from: console.host))
    let reading = Experiment.read(source)
    console.complain(of: reading.diagnostics, in: source)
    guard let experiment = reading.experiment else {
      throw .failed("there is no experiment to explore in \(path)")
    }
    return try sandbox(of: experiment, in: path)
  }

  private static func lesson(
    _ name: String, _ options: Options, on host: some Host
  ) throws(Failure) -> Lesson {
    if host.kind(of: name) == .file { return try Lesson(file: name, on: host) }
    return try CourseFolder(host, options).lesson(named: name)
  }

  private static func sandbox(
    _ id: String?, of lesson: Lesson
  ) throws(Failure) -> (Sandbox, String) {
    let ids = lesson.experiments.map(\.id)
    guard let first = ids.first else {
      throw .usage("\(lesson.title) has no experiment to explore")
    }
    guard let experiment = lesson.experiment(id ?? first) else {
      let offer = offer(for: id ?? first, among: ids)
      throw .usage(
        "\(lesson.title) has no experiment \(id ?? first)\(offer)\n"
          + "experiments: \(ids.joined(separator: ", "))")
    }
    return (
      try sandbox(of: experiment, in: lesson.title),
      "\(lesson.title), \(experiment.id)"
    )
  }

  private static func sandbox(
    of experiment: Experiment, in place: String
  ) throws(Failure) -> Sandbox {
    guard let sandbox = Sandbox(experiment) else {
      throw .failed(
        "the experiment in \(place) is not one neuron that can be run")
    }
    return sandbox
  }
}

extension String {
  /// `fire` and `rhythm` of `fire:rhythm`.
  fileprivate var partedAtColon: (String, String?) {
    guard let colon = lastIndex(of: ":") else { return (self, nil) }
    return (String(self[..<colon]), String(self[index(after: colon)...]))
  }
}
