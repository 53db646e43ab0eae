import Diagnostics
import LIFCore
public import Plot
import Quantities

/// What a sandbox gave when it was run.
public struct Trial: Sendable {
  /// The run, with an earlier one faintly behind it if there is one.
  public let figure: Figure
  /// What can be read off.
  public let readouts: [Readout]
  /// The picture of this run alone.
  public let own: Figure
  /// The sandbox as it was.
  let sandbox: Sandbox
  let run: Run
}

/// Why a sandbox could not be run.
public struct TrialError: Error, Sendable, Equatable {
  /// A whole sentence.
  public let sentence: String

  /// A reason in a whole sentence.
  public init(sentence: String) { self.sentence = sentence }
}

extension Sandbox {
  /// Runs the experiment with the values that it has now; an earlier run is
  /// drawn faintly behind this one.
  ///
  /// What would take long is refused: more than 20,000 spikes or changes of
  /// the input, or more than 200,000 steps.
  public func run(before behind: Trial? = nil) -> Result<Trial, TrialError> {
    do {
      let run = try experiment.run(with: overriding, limits: .sandbox)
      let own =
        experiment.shows.atOnce
        ? run.figure(showing: experiment.shows) : run.figure
      return .success(
        Trial(
          figure: figure(own, before: behind), readouts: readouts(of: run),
          own: own, sandbox: self, run: run))
    } catch {
      return .failure(
        TrialError(sentence: "This is not run: \(error.message)."))
    }
  }

  /// A run in front of the one behind, with the values in which they differ.
  private func figure(_ own: Figure, before behind: Trial?) -> Figure {
    guard let behind else { return own }
    let other = behind.sandbox
    let differing = names.filter { values[$0] != other.values[$0] }
    if differing.isEmpty { return own }
    let few = Array(differing.prefix(3))
    var figure = Figure.overlay(
      now: own, named: words(of: few), before: behind.own,
      named: other.words(of: few))
    // The trace is what is compared; the current before is in the words.
    for panel in figure.panels.indices
    where figure.panels[panel].size == .strip {
      figure.panels[panel].curves.removeAll(where: \.isFaint)
      figure.panels[panel].events.removeAll(where: \.isFaint)
    }
    return figure
  }
}

extension Simulation.Limits {
  /// Done before a hand has left the key.
  fileprivate static let sandbox = Self(
    spikes: 20_000, changes: 20_000, steps: 200_000)
}
