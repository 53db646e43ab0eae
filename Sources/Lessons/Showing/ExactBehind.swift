public import Diagnostics
import LIFCore
public import Plot
import Quantities

extension Experiment {
  /// A run in a picture, with the exact course behind it if that is asked
  /// for.
  public func figure(of run: Run) throws(Diagnostic) -> Figure {
    try figure(of: run, showing: nil)
  }

  /// The same with the curves that are shown; the run was made with other
  /// values for some names, perhaps as a part of a proof.
  func figure(
    of run: Run, showing shows: Shows?,
    with values: [String: AnyQuantity] = [:], within budget: ProofBudget? = nil
  ) throws(Diagnostic) -> Figure {
    var figure = shows.map { run.figure(showing: $0) } ?? run.figure
    guard let place = exactBehind, let method, goesInSteps, !hasManyRuns else {
      return figure
    }
    let exact = try withoutSteps.run(with: values, within: budget)
    guard exact.recording.samples == nil else {
      throw Diagnostic(
        code: "behind", "this experiment has no exact course", at: place,
        suggestion: "leave it out: noise, and an equation that is not linear, "
          + "are always run in steps")
    }
    figure.put(exact, behind: method.name)
    return figure
  }
}

extension Figure {
  /// Draws the potential of an exact run faintly behind the one that is
  /// there, and says what happens in it.
  fileprivate mutating func put(_ exact: Run, behind name: String) {
    var shows = Experiment.Shows()
    shows.current = false
    let other = exact.figure(showing: shows)
    caption += " Without steps: " + other.caption.continued
    guard let panel = panels.firstIndex(where: { $0.vertical.label == "u" }),
      let behind = other.panels.first, var curve = behind.curves.first
    else { return }
    curve.name = "exact"
    curve.isFaint = true
    panels[panel].curves[0].name = name
    panels[panel].curves.append(curve)
    let axis = behind.vertical
    panels[panel].vertical.lower =
      min(panels[panel].vertical.lower, axis.lower)
    panels[panel].vertical.upper =
      max(panels[panel].vertical.upper, axis.upper)
  }
}
