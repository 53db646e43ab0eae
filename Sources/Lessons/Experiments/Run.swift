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
  /// Whether it goes in steps although nobody has asked for them, as a typed
  /// equation without a solution does.
  var goesInSteps = false
}

extension Recording {
  /// How much of it is kept: steps, spikes, changes of the input.
  var size: Int {
    spikes.count + changes.count + (samples?.potentials.count ?? 0)
  }
}

extension Experiment {
  /// Why the experiment cannot be run as it stands, if so.
  var fault: Diagnostic? {
    do {
      _ = try run()
      _ = try neuronCount()
      return nil
    } catch {
      return error
    }
  }

  /// Runs the experiment, with other values for some of its names.
  ///
  /// Throws the finding at the line that is to blame: an expression without
  /// a value, a neuron that cannot be, a simulation too long to run. Of many
  /// neurons, the first is run.
  public func run(
    with values: [String: AnyQuantity] = [:]
  ) throws(Diagnostic) -> Run {
    try run(with: values, limits: .lesson)
  }

  /// The same, with other limits to how much work it may be.
  func run(
    with values: [String: AnyQuantity], limits: Simulation.Limits
  ) throws(Diagnostic) -> Run {
    let setting = try setting(with: values)
    do {
      return try run(setting, limits: limits)
    } catch {
      throw duration.fault(code: "simulation", error.sentence)
    }
  }

  /// Runs what has been worked out.
  func run(
    _ setting: Setting, limits: Simulation.Limits
  ) throws(SimulationError) -> Run {
    Run(
      neuron: setting.simulation.neuron,
      stimulus: setting.simulation.stimulus,
      recording: try setting.simulation.run(
        for: setting.duration, limits: limits, following: setting.law),
      parameters: setting.names.values,
      goesInSteps: setting.law != nil && method == nil)
  }

  /// Runs it as a part of a proof, if that may still go on.
  func run(
    with values: [String: AnyQuantity] = [:], within budget: ProofBudget?
  ) throws(Diagnostic) -> Run {
    try budget?.check(at: duration.entry.valueRange)
    let run = try run(with: values)
    budget?.count(run, ofTypedLaw: equation != nil)
    return run
  }

  /// All values in place, and what is to be simulated.
  struct Setting {
    let simulation: Simulation
    let duration: Time
    let names: Names
    /// What the potential follows in steps; nil for the neuron itself.
    let law: (any MembraneLaw)?
  }

  /// Works out every line, with other values for some of the names.
  func setting(
    with values: [String: AnyQuantity] = [:]
  ) throws(Diagnostic) -> Setting {
    var names = Names()
    if neurons != nil {
      names.values[Self.indexName] =
        values[Self.indexName] ?? AnyQuantity(1)
    }
    for one in given {
      if let value = values[one.name] {
        names.values[one.name] = value
      } else {
        names.values[one.name] = try one.value.quantity(in: names)
      }
    }
    try assignParameters(overriding: values, &names)
    var neuron = try makeNeuron(names)
    names.values.merge(neuron.named) { _, new in new }
    var law: (any MembraneLaw)?
    switch try self.law(of: neuron, in: names) {
    case .neuron(let other): neuron = other
    case .steps(let other): law = other
    case nil: break
    }
    let initial = try start?.quantity(Voltage.self, in: names)
    let simulation = Simulation(
      neuron, under: try makeStimulus(names), from: initial,
      on: try method?.grid(names))
    return Setting(
      simulation: simulation,
      duration: try duration.quantity(Time.self, in: names), names: names,
      law: law)
  }

  private func makeStimulus(_ names: Names) throws(Diagnostic) -> Stimulus {
    var parts: [Stimulus] = []
    for input in inputs { parts.append(try input.checked(names)) }
    return .sum(parts)
  }
}

extension Simulation.Limits {
  /// More than a page could show, and done before anyone notices.
  static let lesson = Self(
    spikes: 100_000, changes: 100_000, steps: 1_000_000)
}
