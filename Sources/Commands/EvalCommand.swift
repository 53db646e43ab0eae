import Display
import Expressions
import Platform
import Quantities

/// `lif eval EXPRESSION`: the language of the lessons as a calculator.
enum EvalCommand: ShellCommand {
  static let name = "eval"
  static let summary = "work out an expression with units"
  static let usage = "eval EXPRESSION [--in UNIT] [--json]"
  static let details = """
    Arithmetic with units, as in answers:

      lif eval '10 MΩ * 1 nF'              10 ms
      lif eval '20 mV / 2 nA' --in MΩ      10 MΩ
      lif eval --jsonl -                   an expression a line from standard
                                           input, a JSON object a line out
    """
  static let options = [
    OptionSpec("in", "UNIT", "the unit of the result"),
    OptionSpec("json", nil, "the result as a JSON object"),
    OptionSpec("jsonl", nil, "read one expression a line, print JSON"),
  ]

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    let console = Console(host, options)
    let unit = try options["in"].map { spelt throws(Failure) in
      try Self.unit(spelt)
    }
    if options.has("jsonl") {
      return runLines(console, unit)
    }
    guard !options.words.isEmpty else {
      throw .usage("there is nothing to work out; try: lif eval '10 MΩ * 1 nF'")
    }
    let text = options.words.joined(separator: " ")
    let result = Evaluation(text, in: unit)
    if options.has("json") {
      console.print(result.json + "\n")
    } else if let failure = result.failure {
      console.complain(failure.report(of: text))
    } else {
      console.print([
        StyledLine(result.text).spelled(in: console.medium.characters)
      ])
    }
    return result.failure == nil ? 0 : 1
  }

  private static func runLines<Machine: Host>(
    _ console: Console<Machine>, _ unit: Unit?
  ) -> Int32 {
    var reader = LineReader(console.host)
    var code: Int32 = 0
    while let line = reader.nextText() {
      let result = Evaluation(line, in: unit)
      if result.failure != nil { code = 1 }
      guard console.print(result.json + "\n") else { return code }
    }
    return code
  }

  private static func unit(_ spelt: String) throws(Failure) -> Unit {
    if let unit = UnitTable.unit(spelt: spelt) { return unit }
    let offer = offer(for: spelt, among: UnitTable.spellings)
    throw .usage("there is no unit \(spelt)\(offer)")
  }
}
