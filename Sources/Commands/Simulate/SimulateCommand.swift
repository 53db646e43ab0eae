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
  static let details = """
    Reads an experiment as lessons write it, from a file, from standard input
    or from the words of the command, and draws what happens:

      lif simulate 'neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV,
        threshold = -50 mV' 'input: 2.5 nA from 10 ms' 'run: 100 ms'

    An input is a current (2 nA from 10 ms to 60 ms), or it begins with a word:
      ramp 0.1 nA/ms from 10 ms       sine 1 nA at 20 Hz around 2 nA
      pulses 3 nA lasting 2 ms every 20 ms
      jumps 5 mV at 10 ms, 15 ms      synapse 1 nA over 3 ms at 10 ms, 15 ms
      poisson 5 mV at 800 Hz          alpha 1 nA over 3 ms at 10 ms, 15 ms
      noise 2 mV around 1.8 nA        noise 0.5 nA over 5 ms around 1.8 nA
    Several lines of input add up.

    More lines that an experiment may have:
      given:    amp = 2 nA            names of your own, for the other lines
      start:    -60 mV                the potential at the beginning
      method:   euler step 0.5 ms     exact, euler, rk2 or rk4, in steps
      neurons:  20                    many, told apart by i = 1, 2, … 20
      equation: tau du/dt = -(u - u_rest) + R I(t)      one of your own

    --sweep amp=0..5nA runs it for many values of a name and draws the rate:
    the f–I curve, beside its closed form where there is one. Over the
    frequency of a sine it draws amplitude and phase. --with amp=3nA draws a
    second run over the first; --response marks how far the potential is
    behind a sine.

    What is random has a seed, 1 if not said: noise 2 mV around 1.8 nA seed 7.
    A line that begins with # is a remark. --csv prints a row every so often:
    time, potential, current, and the spikes since the row before; --spikes
    prints when the neuron fired. The rate of a sweep is that of the mean
    interval; a neuron that fires once has none.

    With --json, one request object is answered with one recording object;
    with --jsonl, one on each line, as long as there are lines. A request has
      id, parameters {tau_m_ms, R_MOhm (null: no leak), C_nF, u_rest_mV,
      u_reset_mV, theta_mV (null: never fires), t_ref_ms, u0_mV}, stimulus,
      duration_ms, sample_at_ms [t, …], mode exact_crossing, end_of_step or
      start_of_step, dt_ms, integrator exact, euler, rk2 or rk4, initial
      crossing or level, held_input discard or accumulate_decayed
    and its stimulus a kind with the fields of it:
      none; constant I_nA; step I_nA t_on_ms t_off_ms baseline_nA;
      piecewise_constant times_ms values_nA; sampled dt_ms values_nA;
      pulse_train I_nA width_ms period_ms t_first_ms count;
      ramp I0_nA slope_nA_per_ms t_on_ms t_off_ms;
      sine dc_nA amplitude_nA frequency_Hz phase_rad t_on_ms t_off_ms;
      delta_spikes events [[t, w_mV], …]; exp_spikes and alpha_spikes
      tau_syn_ms events [[t, w_nA], …]; poisson rate_hz w_mV seed;
      white_noise mu_nA sigma_mV seed; ou_noise mu_nA sd_nA tau_ms seed;
      sum parts [stimulus, …].
    """
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
    let source = try text.source(from: host)
    guard let experiment = read(source, console) else { return 1 }
    do {
      try show(experiment, options, console)
      return 0
    } catch {
      throw error.failure(in: source, on: console.medium)
    }
  }

  private static func read<Machine: Host>(
    _ source: SourceText, _ console: Console<Machine>
  ) -> Experiment? {
    let reading = Experiment.read(source)
    for diagnostic in reading.diagnostics {
      console.complain(diagnostic.report(in: source, columns: \.width))
    }
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
    if experiment.isPopulation {
      return try PopulationShow(of: experiment)
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
      console.draw(run.figure)
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

/// Why an experiment cannot be shown: a finding in its text, or something in
/// the command line.
enum ShowError: Error {
  case finding(Diagnostic)
  case usage(String)

  /// A finding, as an error of this kind.
  static func finding<Value>(
    _ body: () throws(Diagnostic) -> Value
  ) throws(ShowError) -> Value {
    do {
      return try body()
    } catch {
      throw .finding(error)
    }
  }

  func failure(in source: SourceText, on medium: Medium) -> Failure {
    switch self {
    case .usage(let sentence): .usage(sentence)
    case .finding(let diagnostic):
      Failure(
        message: diagnostic.report(in: source, columns: \.width), exitCode: 1)
    }
  }
}
