import Platform

// lif-bench [--python PATH] [ROW …]: how fast the core is, as ratios.
//
// Each row is measured against something else in the same run: a step of the
// plain loop in C, or the same experiment in another simulator. The two take
// turns, and the best of several turns counts. What is not installed is said.

let usage = """
  usage: lif-bench [--python PATH] [ROW …]

  A ROW is a part of a row's name, such as "grid"; without one all are
  measured. PATH is a Python that has brian2 or nest.
  """

var words = CommandLine.arguments.dropFirst()
var python = "python3"
if let flag = words.firstIndex(of: "--python"), flag + 1 < words.endIndex {
  python = words[flag + 1]
  words.removeSubrange(flag...flag + 1)
}
let host = LiveHost()
if words.contains("--help") || words.contains("-h") {
  _ = host.write(Array((usage + "\n").utf8), to: .output)
  RunningProgram.end(0)
}
let benchmark = Benchmark(python: python, only: Array(words))
guard benchmark.knows(words) else {
  _ = host.write(Array((usage + "\n").utf8), to: .error)
  RunningProgram.end(2)
}
benchmark.run()
