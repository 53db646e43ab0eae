import Diagnostics
import Display
import Faces
import LIFCore
import Lessons
import Platform
import Quantities

/// `lif simulate`: an experiment run by itself.
enum SimulateCommand: ShellCommand {
  static let name = "simulate"
  static let summary = "run an experiment: text in, plot and summary out"
  static let usage =
    "simulate [--csv] [--sweep NAME=FROM..TO] [FILE|-|LINE…]"
  static let options = [
    OptionSpec("json", nil, "one JSON request, one JSON recording"),
    OptionSpec("jsonl", nil, "a JSON request a line, a recording a line"),
    OptionSpec("csv", nil, "numbers with commas between, not a picture"),
    OptionSpec("every", "TIME", "with --csv, the time from row to row"),
    OptionSpec("spikes", nil, "the times of the spikes, as numbers"),
    OptionSpec("sweep", "NAME=FROM..TO", "the rate over a range of a name"),
    OptionSpec("with", "NAME=VALUE,…", "run it again so, and draw both"),
    OptionSpec("response", nil, "how the potential follows a sine"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try checkTogether(options)
    let console = Console(host, options)
    let text = ExperimentText(options.words)
    if case .input = text, host.isTerminal(.input) {
      console.complain(
        "Type an experiment, then Ctrl-D; see lif help simulate.\n")
    }
    if options.has("json") || options.has("jsonl") {
      try options.atMostWords(1, usage)
      return try JSONRequests.answer(text, options, console)
    }
    let (source, changes) = try text.source(from: host)
    guard let experiment = read(source, replacing: changes, console) else {
      return 1
    }
    do {
      try show(experiment, options, console)
      return 0
    } catch {
      throw error.failure(in: source, on: console.medium)
    }
  }

  private static func read<Machine: Host>(
    _ source: SourceText, replacing changes: Int?,
    _ console: Console<Machine>
  ) -> Experiment? {
    let reading = Experiment.read(source, replacing: changes)
    console.complain(of: reading.diagnostics, in: source)
    return reading.diagnostics.isEmpty ? reading.experiment : nil
  }

  /// What is asked for: a sweep, a population or one run, in a picture or in
  /// numbers.
  private static func show<Machine: Host>(
    _ experiment: Experiment, _ options: Options, _ console: Console<Machine>
  ) throws(ShowError) {
    let isTable = options.has("csv") || options.has("spikes")
    if experiment.isPopulation {
      let other = ["sweep", "with", "response", "every"].first(
        where: options.has)
      if let other {
        throw .usage("--\(other) is for one neuron, and there are many")
      }
    }
    if let text = options["sweep"] {
      return try SweepShow(text, of: experiment)
        .show(asTable: isTable, console)
    }
    let asksForOneRun = ["spikes", "every", "with", "response"]
      .contains(where: options.has)
    if let sweep = experiment.sweep, !asksForOneRun {
      return try SweepShow(sweep, of: experiment)
        .show(asTable: isTable, console)
    }
    if experiment.isPopulation {
      return try PopulationShow(experiment: experiment)
        .show(asTable: isTable, console)
    }
    let run = try ShowError.finding { () throws(Diagnostic) in
      try experiment.run()
    }
    if options.has("spikes") {
      console.print([run.recording.spikes].table)
    } else if isTable {
      console.print(try RecordingTable(run, every: options["every"]).text)
    } else if let text = options["with"] {
      let values = try otherValues(text, of: experiment)
      console.draw(
        try ShowError.finding { () throws(Diagnostic) in
          try experiment.figure(of: run, and: values)
        })
    } else if options.has("response") {
      guard let figure = run.responseFigure else {
        throw .usage(
          "--response wants one sine as the input, weak enough that the "
            + "neuron does not fire, and two periods of it or more")
      }
      console.draw(figure)
    } else {
      console.draw(
        try ShowError.finding { () throws(Diagnostic) in
          try experiment.figure(of: run)
        })
    }
  }
}

extension SimulateCommand {
  /// What can be asked for once only: each asks for another output.
  private static let outputs = [
    "json", "jsonl", "csv", "spikes", "with", "response",
  ]

  /// Refuses options of which one would have no effect.
  private static func checkTogether(
    _ options: Options
  ) throws(Failure) {
    let asked = outputs.filter(options.has)
    if asked.count > 1 {
      throw .usage("--\(asked[0]) and --\(asked[1]) cannot be had together")
    }
    if options.has("every"), !options.has("csv") {
      throw .usage("--every goes with --csv")
    }
    if options.has("sweep"), let other = asked.first, other != "csv" {
      throw .usage("--sweep and --\(other) cannot be had together")
    }
  }

  private static func otherValues(
    _ text: String, of experiment: Experiment
  ) throws(ShowError) -> [String: AnyQuantity] {
    do {
      return try experiment.otherValues(text)
    } catch {
      throw .usage(error.sentence)
    }
  }
}
