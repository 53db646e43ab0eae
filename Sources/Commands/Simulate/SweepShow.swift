import Diagnostics
import LIFCore
import Lessons
import Platform
import Quantities

/// The runs of a sweep, as the f–I curve or as a table.
struct SweepShow {
  private let experiment: Experiment
  private let sweep: Sweep

  init(_ text: String, of experiment: Experiment) throws(ShowError) {
    self.experiment = experiment
    do {
      sweep = try Sweep(text, of: experiment)
    } catch {
      throw .usage(error.sentence)
    }
  }

  /// The sweep that an experiment asks for itself.
  init(_ sweep: Sweep, of experiment: Experiment) {
    (self.experiment, self.sweep) = (experiment, sweep)
  }

  func show<Machine: Host>(
    asTable isTable: Bool, _ console: Console<Machine>
  ) throws(ShowError) {
    let progress = ProgressBar(of: sweep.values.count, console)
    defer { progress.clear() }
    let points = try ShowError.finding { () throws(Diagnostic) in
      try experiment.run(sweep) { progress.advance(to: $0) }
    }
    progress.clear()
    if isTable {
      console.print(table(points))
    } else {
      console.draw(experiment.figure(of: points, sweep))
    }
  }

  private func table(_ points: [SweepPoint]) -> String {
    var text = "\(sweep.name)_\(unit),spikes,rate_hz,latency_ms\n"
    for point in points {
      let rate = point.rate.ifDefined?.value(in: .hertz).plain ?? ""
      let latency = point.run.recording.latency.ifDefined?.value.plain ?? ""
      text += "\(point.value.value.plain),\(point.run.recording.spikeCount),"
      text += "\(rate),\(latency)\n"
    }
    return text
  }

  /// The coherent unit, as a word.
  private var unit: String { sweep.dimension.coherentSymbol }
}
