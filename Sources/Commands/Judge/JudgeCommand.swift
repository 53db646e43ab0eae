import Judge
import Platform

/// `lif judge -- COMMAND`: a learner's own neuron beside the core.
enum JudgeCommand: ShellCommand {
  static let name = "judge"
  static let summary = "try your own program against the model"
  static let usage = "judge [--group IDEA] [--json] -- COMMAND [ARG …]"
  static let details = """
    Runs your program on small tasks and says what it does right, and which
    mistake it seems to make:

      lif judge init python                writes neuron.py to begin with
      lif judge -- python3 neuron.py       tries all of it
      lif judge --group leaks -- ./neuron  tries one idea

    Ideas: \(Idea.allCases.map(\.rawValue).joined(separator: ", ")).

    For each task the program is started once. It gets one line of JSON on its
    standard input: `parameters` (tau_m_ms, R_MOhm, C_nF, u_rest_mV,
    u_reset_mV, theta_mV, t_ref_ms, u0_mV), `duration_ms`, `dt_ms`, and the
    current I_nA, a value for each step, which lasts for the step.

    It prints the line t_ms,u_mV,spike and then a line for each step: the time
    at its end, u after a reset if there was one, and 1 for a spike or 0. It
    fires when u >= theta; after the row that spikes, u stays at u_reset for
    t_ref/dt rows, rounded up.

    Euler's steps are as welcome as exact ones. Your program runs as any other
    that you start, in this folder, for at most 10 s a task.
    """
  static let options = [
    OptionSpec(
      "group", "IDEA", "one idea, or several with commas between them"),
    OptionSpec("json", nil, "the verdict as a JSON object"),
  ]
  static let literals = ["init"]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    if options.words.first == "init", !options.hasSeparator {
      return try JudgeStarter.run(options, on: host)
    }
    guard !options.words.isEmpty else {
      throw .usage(
        "there is no program to judge; name the command that runs yours: "
          + "lif judge -- python3 neuron.py\n"
          + "`lif judge init python` writes one to begin with")
    }
    let ideas = try ideas(named: options["group"])
    let console = Console(host, options)
    host.heedSignals()
    let program = JudgedProgram(host: host, command: options.words)
    let progress = ProgressBar(
      of: JudgeCase.cases(of: ideas).count, console)
    let judging = program.judging(of: ideas) { progress.advance(to: $0) }
    progress.clear()
    if host.exitCode != 0 { return host.exitCode }
    let assessment = judging.assessment
    if options.has("json") {
      console.print(assessment.json + "\n")
    } else {
      JudgeReport(assessment, figure: judging.figure, of: options.words)
        .print(on: console)
    }
    return assessment.isRight ? 0 : 1
  }

  private static func ideas(named names: String?) throws(Failure) -> [Idea] {
    guard let names else { return Idea.allCases }
    var ideas: [Idea] = []
    for name in names.split(separator: ",").map(String.init) {
      let plain = String(name.drop { $0 == " " })
      guard let group = Idea.group(named: plain) else {
        let known = Idea.groupNames
        let offer = offer(for: plain, among: known)
        throw .usage(
          "there is no group \(plain)\(offer)\n"
            + "the groups are \(known.joined(separator: ", "))")
      }
      ideas += group
    }
    return ideas.isEmpty ? Idea.allCases : ideas
  }
}

extension Assessment {
  /// {`cases`: […], `diagnosis`: […], `passed`, `total`}.
  var json: String {
    let cases = cases.map { one in
      JSONValue.object([
        "id": .string(one.id), "idea": .string(one.idea.rawValue),
        "passed": .truth(one.passed), "message": .string(one.message),
      ])
    }
    let diagnosis = diagnosis.map { one in
      JSONValue.object([
        "code": .string(one.code), "severity": .string(one.severity.rawValue),
        "message": .string(one.message),
      ])
    }
    return JSONValue.object([
      "cases": .array(cases), "diagnosis": .array(diagnosis),
      "passed": .number(Double(passed)), "total": .number(Double(total)),
    ]).text
  }
}
