import Diagnostics
import Expressions
import LIFCore
import Plot
import Quantities

extension Experiment {
  /// What is drawn on a page where the experiment stands: the rates of its
  /// sweep, the spikes of its neurons, or else the curves of its run.
  func pageFigure() throws(Diagnostic) -> Figure {
    if let sweep { return try pageFigure(of: sweep) }
    if isPopulation { return try pageRaster() }
    return try figure(of: run(), showing: shows)
  }

  /// Whether its figure is more than the curves of its run.
  var hasOtherRuns: Bool { hasManyRuns || exactBehind != nil }

  /// Whether its figure is of many runs.
  var hasManyRuns: Bool { sweep != nil || isPopulation }

  private func pageFigure(of sweep: Sweep) throws(Diagnostic) -> Figure {
    let place = sweep.place ?? range
    if let fault = fault(of: sweep, at: place) { throw fault }
    let count = sweep.values.count
    guard count <= PageWork.mostRuns else {
      throw .longFigure(
        runs: count, of: "values of a sweep", at: place,
        "take a longer step, or a shorter range")
    }
    var work = PageWork(for: self)
    var points: [SweepPoint] = []
    for value in sweep.values {
      let setting = try setting(with: [sweep.name: value])
      do {
        let run = try run(setting, limits: work.limits)
        work.spend(run)
        points.append(SweepPoint(value: value, run: run))
      } catch {
        throw error.isTooMuchWork
          ? .longFigure(
            at: place, "run for a shorter time, or take fewer values")
          : duration.fault(code: "simulation", error.sentence)
      }
    }
    return figure(of: points, sweep)
  }

  /// The range must measure what the name does.
  private func fault(of sweep: Sweep, at place: SourceRange) -> Diagnostic? {
    guard let value = (try? setting())?.names.values[sweep.name],
      value.dimension != sweep.dimension
    else { return nil }
    return Diagnostic(
      code: "sweep",
      "`\(sweep.name)` is \(value.dimension.words), the range is "
        + sweep.dimension.words, at: place,
      suggestion: "give the range in units of the value")
  }

  private func pageRaster() throws(Diagnostic) -> Figure {
    let place = neurons?.entry.valueRange ?? range
    let count = try neuronCount()
    guard count <= PageWork.mostRuns else {
      throw .longFigure(
        runs: count, of: "neurons", at: place,
        "take fewer; `lif simulate` draws up to \(Self.largestPopulation)")
    }
    let (population, duration) = try population()
    // Steps and changes are as many for each of them, spikes are not.
    var limits = PageWork(for: self).share(of: count)
    let spikes = PageWork.most.spikes
    do {
      let run = try PopulationRun(population, for: duration, batch: 8) { done in
        limits.spikes = max(0, spikes - done.joined().count)
        return limits
      }
      if run.spikes.joined().count <= spikes { return run.figure }
    } catch {
      if !error.isTooMuchWork {
        throw self.duration.fault(code: "simulation", error.sentence)
      }
    }
    throw .longFigure(
      at: place, "run for a shorter time, or take fewer neurons")
  }
}
