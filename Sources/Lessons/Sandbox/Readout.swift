import LIFCore
import Quantities

/// A number that can be read off a run, such as the latency.
public struct Readout: Sendable, Hashable {
  /// What it is: `latency`.
  public let name: String
  /// Its value: `8.47 ms`; nil where there is none.
  public let value: String?
  /// Why there is none, as a sentence without its full stop.
  public let reason: String?

  fileprivate init(_ name: String, _ value: String) {
    (self.name, self.value, reason) = (name, value, nil)
  }

  fileprivate init<Kind>(
    _ name: String, _ outcome: Outcome<Quantity<Kind>>, in unit: Unit? = nil
  ) {
    self.name = name
    switch outcome {
    case .value(let quantity):
      let shown = AnyQuantity(quantity).formatted(.significant(3), in: unit)
      (value, reason) = (shown, nil)
    case .undefined(let why): (value, reason) = (nil, why.words)
    }
  }
}

extension Sandbox {
  /// What a run shows in numbers: what the neuron did, then what is to be
  /// expected of it under a current that stays.
  func readouts(of run: Run) -> [Readout] {
    let recording = run.recording
    let theory = theory(of: run)
    let spiking =
      run.neuron.threshold.isFinite
      ? [
        Readout("spikes", "\(recording.spikeCount)"),
        Readout("1/interval", recording.intervalRate),
        Readout("latency", recording.latency),
      ] : []
    let rheobase =
      run.neuron.threshold.isFinite
      ? [Readout("rheobase", theory.rheobase, in: unitOfCurrents)] : []
    return spiking + [Readout("u∞", theory.settling)] + rheobase
      + completion(of: run.neuron)
  }

  /// The one of tau, R and C that follows from the other two.
  private func completion(of neuron: Neuron) -> [Readout] {
    if !names.contains("tau") {
      return [Readout("τ", Outcome.finite(neuron.tau))]
    }
    if !names.contains("R") { return [Readout("R", .finite(neuron.R))] }
    return names.contains("C") ? [] : [Readout("C", .finite(neuron.C))]
  }

  /// The unit in which the lesson gives a current, if it gives one.
  private var unitOfCurrents: Unit? {
    names.first { values[$0]?.dimension == .current }.flatMap(unit)
  }

  private func theory(of run: Run) -> Theory {
    Theory(
      neuron: run.neuron, drive: drive(of: run),
      isMembrane: followsMembraneEquation)
  }

  /// Whether the potential follows the membrane equation, of which the
  /// closed forms are solutions.
  var followsMembraneEquation: Bool { (try? setting())?.law == nil }

  /// The current that stays, if the input is one that sets in and stays for a
  /// while, as a step does; of noise, its mean.
  func drive(of run: Run) -> Current? {
    var mean: Current?
    var steady: Current?
    for part in run.stimulus.parts {
      switch part {
      case .noise(let noise): mean = (mean ?? .zero) + noise.mean
      case .constant(let I), .step(let I, _, _, _):
        if steady != nil { return nil }
        steady = I
      default: return nil
      }
    }
    return (mean ?? .zero) + (steady ?? .zero)
  }
}

/// What the closed forms say, where they hold.
private struct Theory {
  let neuron: Neuron
  let drive: Current?
  /// Whether the potential follows the membrane equation.
  let isMembrane: Bool

  var rheobase: Outcome<Current> {
    isMembrane
      ? ClosedForms(of: neuron).rheobase : .undefined(.noSteadyInput)
  }

  /// Where the potential would settle if nothing fired.
  var settling: Outcome<Voltage> {
    guard let drive, isMembrane else { return .undefined(.noSteadyInput) }
    return neuron.R.isFinite
      ? .value(neuron.steadyState(under: drive)) : .undefined(.doesNotLeak)
  }
}

extension Outcome {
  /// A time constant or a resistance, which only a leak has.
  fileprivate static func finite<Kind>(
    _ quantity: Quantity<Kind>
  ) -> Outcome<Quantity<Kind>> where Value == Quantity<Kind> {
    quantity.isFinite ? .value(quantity) : .undefined(.doesNotLeak)
  }
}
