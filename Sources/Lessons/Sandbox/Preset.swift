import LIFCore
import Quantities

/// A setting worth looking at, of any neuron.
public enum Preset: Sendable, CaseIterable {
  /// Everything as on the page.
  case lesson
  /// A current that does not quite make the neuron fire.
  case belowRheobase
  /// Twice the weakest current that makes it fire.
  case twiceRheobase
  /// A membrane that does not leak.
  case leakFree
  /// The same input with noise.
  case noisy

  /// What it is, in a few words.
  public var words: String {
    switch self {
    case .lesson: "as at first"
    case .belowRheobase: "just below the rheobase"
    case .twiceRheobase: "at twice the rheobase"
    case .leakFree: "without a leak"
    case .noisy: "with noise in the input"
    }
  }
}

extension Sandbox {
  /// The experiment of the page in a setting; nil where it has none such.
  public func preset(_ preset: Preset) -> Sandbox? {
    var page = self
    page.reset()
    switch preset {
    case .lesson: return page
    case .belowRheobase: return page.driven(at: 0.98)
    case .twiceRheobase: return page.driven(at: 2)
    case .leakFree: return page.withoutLeak
    case .noisy:
      return page.adding("sigma", "3 mV", input: "noise sigma seed 1")
    }
  }

  private var withoutLeak: Sandbox? {
    guard let R = values["R"], names.contains("C") else { return nil }
    return putting("R", AnyQuantity(.infinity, R.dimension))
  }

  /// With a current that is so many times the rheobase.
  private func driven(at ratio: Double) -> Sandbox? {
    guard let name = driveName, let neuron = try? setting().simulation.neuron,
      let rheobase = ClosedForms(of: neuron).rheobase.ifDefined,
      rheobase > .zero
    else { return nil }
    let value = (ratio * rheobase.value).rounded(toSignificant: 4)
    return putting(name, AnyQuantity(value, .current))
  }

  private func putting(_ name: String, _ value: AnyQuantity) -> Sandbox? {
    var copy = self
    guard values[name] != value, (try? copy.put([name: value])) != nil else {
      return nil
    }
    return copy
  }

  /// The name of the current of the input, where it is a single step.
  private var driveName: String? {
    let steps = experiment.inputs.filter { $0.shape != .noise }
    guard steps.count == 1, steps[0].shape == .step else { return nil }
    let name = steps[0].amount.entry.value.soleName
    return name.flatMap { names.contains($0) ? $0 : nil }
  }
}
