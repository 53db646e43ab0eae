import Diagnostics
import Lessons
import Platform
import Quantities

/// Many neurons, as a raster or as a table of spikes.
struct PopulationShow {
  let experiment: Experiment

  func show<Machine: Host>(
    asTable isTable: Bool, _ console: Console<Machine>
  ) throws(ShowError) {
    let run = try ShowError.finding { () throws(Diagnostic) in
      try runAll(console)
    }
    if isTable {
      console.print(run.spikes.table)
    } else {
      console.draw(run.figure)
    }
  }

  /// All of them, and how far it is.
  private func runAll<Machine: Host>(
    _ console: Console<Machine>
  ) throws(Diagnostic) -> PopulationRun {
    let progress = ProgressBar(of: try experiment.neuronCount(), console)
    defer { progress.clear() }
    return try experiment.runPopulation(
      by: CoreWorkers(), report: progress.advance)
  }
}

extension [[Time]] {
  /// The spikes of neurons as a table with commas.
  var table: String {
    var text = "neuron,t_ms\n"
    for (index, train) in enumerated() {
      for t in train { text += "\(index + 1),\(t.value.plain)\n" }
    }
    return text
  }
}
