import Judge
import Platform

/// A learner's program, run on the cases of the judge.
struct JudgedProgram<Machine: Host> {
  let host: Machine
  /// Its name, and what follows it: `python3 neuron.py`.
  let command: [String]

  /// Runs it on every case of these ideas, and says what became of it.
  func assessment(of ideas: [Idea]) -> Assessment {
    Assessment(cases: [], diagnosis: [])
  }
}
