import Diagnostics
import Display
import Faces
import Lessons
import Platform

/// `lif simulate`: an experiment run by itself.
enum SimulateCommand: ShellCommand {
  static let name = "simulate"
  static let summary = "run an experiment: text in, plot and summary out"
  static let usage = "simulate [--json|--jsonl] [FILE|-]"
  static let details = """
    Reads an experiment as lessons write it and draws what happens:

      neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
      input:  2.5 nA from 10 ms
      run:    100 ms

    With --json, one request object is answered with one recording object;
    with --jsonl, one on each line, as long as there are lines.
    """
  static let options = [
    OptionSpec("json", nil, "one JSON request, one JSON recording"),
    OptionSpec("jsonl", nil, "a JSON request a line, a recording a line"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    try options.atMostWords(1, usage)
    let console = Console(host, options)
    if options.has("jsonl"), options.words.first ?? "-" == "-" {
      return answerLines(console)
    }
    let bytes = try input(options.words.first, of: host)
    if options.has("jsonl") {
      let lines = bytes.split(separator: 0x0A).map { Array($0) }
        .filter { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
      return lines.reduce(0) { max($0, answer($1, console)) }
    }
    if options.has("json") { return answer(bytes, console) }
    return try draw(bytes, named: options.words.first ?? "-", console)
  }

  private static func input(
    _ path: String?, of host: some Host
  ) throws(Failure) -> [UInt8] {
    guard let path, path != "-" else {
      var reader = LineReader(host)
      return reader.rest()
    }
    do {
      return try host.read(path, atMost: 256 << 20)
    } catch {
      throw Failure(error)
    }
  }

  private static func answerLines<Machine: Host>(
    _ console: Console<Machine>
  ) -> Int32 {
    var reader = LineReader(console.host)
    var code: Int32 = 0
    while let line = reader.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let result = SimulationRequest.answer(line)
      if result.isError { code = 1 }
      guard console.print(result.json.text + "\n") else { break }
    }
    return code
  }

  private static func answer<Machine: Host>(
    _ request: [UInt8], _ console: Console<Machine>
  ) -> Int32 {
    let result = SimulationRequest.answer(request)
    console.print(result.json.text + "\n")
    return result.isError ? 1 : 0
  }

  private static func draw<Machine: Host>(
    _ bytes: [UInt8], named name: String, _ console: Console<Machine>
  ) throws(Failure) -> Int32 {
    let source = SourceText(
      name: name == "-" ? "standard input" : name, bytes: bytes)
    let reading = Experiment.read(source)
    for diagnostic in reading.diagnostics {
      console.complain(diagnostic.report(in: source, columns: \.width))
    }
    guard let run = reading.run else { return 1 }
    let picture = Picture(run.figure)
    console.print(picture.lines(on: console.medium))
    return 0
  }
}
