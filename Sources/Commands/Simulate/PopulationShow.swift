import Diagnostics
import LIFCore
import Lessons
import Plot
import Platform
import Quantities

/// Many neurons, as a raster or as a table of spikes.
struct PopulationShow {
  private let population: Population
  private let duration: Time
  private let experiment: Experiment

  init(of experiment: Experiment) throws(ShowError) {
    self.experiment = experiment
    (population, duration) = try ShowError.finding {
      () throws(Diagnostic) in try experiment.population()
    }
  }

  func show<Machine: Host>(
    asTable isTable: Bool, _ console: Console<Machine>
  ) throws(ShowError) {
    let spikes = try ShowError.finding { () throws(Diagnostic) in
      try runInBatches(console)
    }
    if isTable {
      console.print(spikes.table)
    } else {
      console.draw(Figure.raster(of: spikes, for: duration))
    }
  }

  /// The spikes, a batch of neurons after the other to show how far it is.
  private func runInBatches<Machine: Host>(
    _ console: Console<Machine>
  ) throws(Diagnostic) -> [[Time]] {
    let neurons = population.simulations
    let progress = ProgressBar(of: neurons.count, console)
    defer { progress.clear() }
    var spikes: [[Time]] = []
    while spikes.count < neurons.count {
      let batch = neurons.dropFirst(spikes.count).prefix(Self.batch)
      spikes += try experiment.spikes(
        of: Population(Array(batch)), for: duration, by: CoreWorkers())
      progress.advance(to: spikes.count)
    }
    return spikes
  }

  /// So many that all cores have enough to do.
  private static var batch: Int { 256 }
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
