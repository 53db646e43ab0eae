import Platform

// lif-bench [--python PATH] [ROW …]: how fast the core is, as ratios.
//
// Each row is measured against something else in the same run: a step of the
// plain loop in C, or the same experiment in another simulator. The two take
// turns, and the best of several turns counts. What is not installed is said.

var words = CommandLine.arguments.dropFirst()
var python = "python3"
if let flag = words.firstIndex(of: "--python"), flag + 1 < words.endIndex {
  python = words[flag + 1]
  words.removeSubrange(flag...flag + 1)
}
Benchmark(python: python, only: Array(words)).run()
