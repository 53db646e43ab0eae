import Diagnostics
import Expressions
import LIFCore
import Quantities

/// Cells at moments of chance, at which two formulas are compared: what is
/// equal at all of them is the same formula.
///
/// Every value of the experiment is moved a little by itself; what follows
/// from the others, such as τ from R and C, is computed. The numbers are the
/// same each time.
struct EquationSamples {
  let list: [Sample]

  /// A cell, its state, and a step of time.
  struct Sample {
    /// Every parameter by its name.
    let parameters: [String: AnyQuantity]
    let neuron: Neuron?
    /// What differs from the frame, to run it where an outcome is wanted.
    fileprivate let values: [String: AnyQuantity]
    let u: Double
    let I: Double
    let t: Double
    let dt: Double
  }

  private static let wanted = 24
  private static let mostTries = 200

  /// Samples around a frame; `isMoving` false keeps its own numbers and only
  /// moves the state.
  init(_ frame: Frame, isMoving: Bool = true) throws(Diagnostic) {
    let base = try frame.parameters()
    var generator = SplitMix64(seed: 0x5EED)
    var list: [Sample] = []
    for _ in 0..<Self.mostTries where list.count < Self.wanted {
      let moved = isMoving ? frame.moved(base, &generator) : [:]
      if let sample = Sample(frame, moved, &generator) { list.append(sample) }
    }
    self.list = list
  }

  /// Whether there are enough of them to tell formulas apart.
  var isEnough: Bool { list.count >= Self.wanted / 3 }
}

extension EquationSamples.Sample {
  /// Nil where a cell with such values cannot be.
  fileprivate init?(
    _ frame: Frame, _ values: [String: AnyQuantity],
    _ generator: inout SplitMix64
  ) {
    guard let parameters = try? frame.parameters(with: values) else {
      return nil
    }
    self.parameters = parameters
    self.values = values
    neuron = (try? frame.setting(with: values))?.simulation.neuron
    let rest = parameters["u_rest"]?.value ?? -65
    let R = parameters["R"]?.value ?? .infinity
    let tau = parameters["tau"]?.value ?? .infinity
    u = rest + .random(in: -10...30, using: &generator)
    I = (R.isFinite ? 20 / R : 1) * .random(in: -2...3, using: &generator)
    t = .random(in: 0...100, using: &generator)
    dt = (tau.isFinite ? tau : 10) * .random(in: 0.05...0.2, using: &generator)
  }
}

extension EquationSamples.Sample {
  /// What a formula of the author's comes to here; a run is made only where
  /// it names an outcome.
  func quantity(
    of formula: Written, in frame: Frame
  ) throws(Diagnostic) -> AnyQuantity {
    if let value = try? formula.quantity(in: Names(parameters)) {
      return value
    }
    return try formula.quantity(in: frame.situation(with: values))
  }
}

extension Frame {
  /// The names whose values are numbers, not worked out from others: without
  /// any names they are worth the same.
  private func namesOfNumbers(_ base: [String: AnyQuantity]) -> [String] {
    func isNumber(_ name: String, _ value: Written) -> Bool {
      (try? value.quantity(in: Names())) == base[name]
    }
    if let experiment {
      let own = given.map(\.name)
      return (experiment.given + experiment.neuron)
        .filter { own.contains($0.name) || isNumber($0.name, $0.value) }
        .map(\.name)
    }
    return given.filter { one in
      if case .one(let value) = one.values {
        isNumber(one.name, value)
      } else {
        true
      }
    }.map(\.name)
  }

  /// Every number that the experiment or the exercise gives, moved a little.
  fileprivate func moved(
    _ base: [String: AnyQuantity], _ generator: inout SplitMix64
  ) -> [String: AnyQuantity] {
    var moved: [String: AnyQuantity] = [:]
    for name in namesOfNumbers(base).sorted() {
      guard let value = base[name], value.value.isFinite else {
        continue
      }
      let number =
        value.dimension == .voltage
        ? value.value + .random(in: -4...4, using: &generator)
        : value.value * .random(in: 0.7...1.5, using: &generator)
      moved[name] = AnyQuantity(number, value.dimension)
    }
    // Of three that must agree, one follows from the others.
    if let R = moved["R"], let C = moved["C"], moved["tau"] != nil {
      moved["tau"] = AnyQuantity(R.value * C.value, .time)
    }
    return moved
  }
}
