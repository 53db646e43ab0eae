public import Diagnostics
import Expressions
public import LIFCore
public import Quantities

/// An experiment that has been run: its neuron, its recording, its names.
public struct Run: Sendable {
  /// The neuron with all values in place.
  public let neuron: Neuron
  /// The input current.
  public let stimulus: Stimulus
  /// What happened.
  public let recording: Recording
  /// What the learner may name: the author's names and the parameters.
  public let parameters: [String: AnyQuantity]
}

extension Experiment {
  /// Why the experiment cannot be run as it stands, if so.
  var fault: Diagnostic? {
    do {
      _ = try run()
      return nil
    } catch {
      return error
    }
  }

  /// Runs the experiment, with other values for some of its names.
  ///
  /// Throws the finding at the line that is to blame: an expression without
  /// a value, a neuron that cannot be, a simulation too long to run.
  public func run(
    with values: [String: AnyQuantity] = [:]
  ) throws(Diagnostic) -> Run {
    var names = Names()
    for one in given {
      if let value = values[one.name] {
        names.values[one.name] = value
      } else {
        names.values[one.name] = try one.value.quantity(in: names)
      }
    }
    try assignParameters(overriding: values, &names)
    let neuron = try makeNeuron(names)
    names.values.merge(neuron.named) { _, new in new }

    let stimulus = try makeStimulus(names)
    let initial = try start?.quantity(Voltage.self, in: names)
    let time = try duration.quantity(Time.self, in: names)
    let grid = try method?.grid(names)
    do {
      let simulation = Simulation(
        neuron, under: stimulus, from: initial, on: grid)
      return Run(
        neuron: neuron, stimulus: stimulus,
        recording: try simulation.run(for: time, limits: .lesson),
        parameters: names.values)
    } catch {
      throw duration.fault(code: "simulation", error.sentence)
    }
  }

  private func makeStimulus(_ names: Names) throws(Diagnostic) -> Stimulus {
    var parts: [Stimulus] = []
    for input in inputs { parts.append(try input.checked(names)) }
    return .sum(parts)
  }
}

extension Simulation.Limits {
  /// More than a page could show, and done before anyone notices.
  fileprivate static let lesson = Self(
    spikes: 100_000, changes: 100_000, steps: 1_000_000)
}
