import Platform

/// `lif preview FILE`: a lesson as a learner sees it, while it is written.
enum PreviewCommand: ShellCommand {
  static let name = "preview"
  static let summary = "see a lesson as learners do, while you write it"
  static let usage = "preview FILE [--step STEP]"
  static let details = """
    Shows a lesson beside your editor. Whenever the file is saved, the page
    that you changed appears as a learner sees it, with what is wrong below
    it. Answers can be tried; nothing is kept: no progress, no settings.

      lif preview Lessons/fire.md            from its first step
      lif preview fire.md --step rheobase    from a step, by name or number
      lif fire.md                            the same as lif preview fire.md

    ← and → turn pages, Enter and :p too; :q leaves. Into a pipe, one page is
    printed; the exit code is then 1 if something must be mended.

    The variants are those of the text as you wrote it. lif check proves all
    the others.
    """
  static let options = [
    OptionSpec("step", "STEP", "the step to begin with, by name or number")
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    guard let path = options.words.first else {
      throw .usage("preview needs a file; the usage is: lif \(usage)")
    }
    let console = Console(host, options)
    let preview = try Preview(path, console, options)
    if !Surroundings(host, options).isLinear {
      var loop = PreviewLoop(preview, console, options)
      if loop.run() { return host.exitCode }
    }
    var linear = LinearPreview(preview, console)
    return linear.run()
  }
}
