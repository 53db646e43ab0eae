import Diagnostics
import Expressions
import LIFCore
import Quantities

extension Experiment {
  /// The parameters that a neuron can be given, with what they measure.
  static let parameterKinds: [(name: String, dimension: Dimension)] = [
    ("tau", .time), ("R", .resistance), ("C", .capacitance),
    ("u_rest", .voltage), ("u_reset", .voltage), ("threshold", .voltage),
    ("t_ref", .time),
  ]

  /// Works out the lines of `neuron:`, each with the dimension it must have.
  func assignParameters(
    overriding values: [String: AnyQuantity], _ names: inout Names
  ) throws(Diagnostic) {
    let kinds = Self.parameterKinds
    for one in neuron {
      guard let kind = kinds.first(where: { $0.name == one.name }) else {
        throw .unknownName(
          one.name, what: "parameter of the neuron", at: one.nameRange,
          among: kinds.map(\.name))
      }
      if let value = values[one.name] {
        guard value.dimension == kind.dimension else {
          throw one.value.fault(
            code: "value",
            "`\(one.name)` is \(kind.dimension.words), it was given "
              + value.dimension.words)
        }
        names.values[one.name] = value
      } else {
        names.values[one.name] =
          try one.value.quantity(kind.dimension, in: names)
      }
    }
  }

  /// The neuron of the values that the lines of the experiment give.
  func makeNeuron(_ names: Names) throws(Diagnostic) -> Neuron {
    let blame = neuron.first?.value
    guard let u_rest = Voltage(named: "u_rest", names) else {
      throw blamed(blame, "the neuron needs u_rest, its resting potential")
    }
    do {
      return try Neuron(
        tau: Time(named: "tau", names), R: Resistance(named: "R", names),
        C: Capacitance(named: "C", names), u_rest: u_rest,
        u_reset: Voltage(named: "u_reset", names) ?? u_rest,
        threshold: Voltage(named: "threshold", names) ?? .infinity,
        t_ref: Time(named: "t_ref", names) ?? .zero)
    } catch {
      let culprit = neuron.last { error.field == $0.name }?.value
      throw blamed(culprit ?? blame, error.sentence)
    }
  }

  private func blamed(_ line: Written?, _ message: String) -> Diagnostic {
    line?.fault(code: "neuron", message)
      ?? Diagnostic(code: "neuron", message, at: range)
  }
}

extension Quantity {
  /// The value of a name, if it has one.
  fileprivate init?(named name: String, _ names: Names) {
    guard let value = names.values[name]?.value else { return nil }
    self.init(coherent: value)
  }
}

extension Neuron {
  /// The parameters by the names that expressions use; an infinite one, such
  /// as the threshold of a neuron that never fires, has no value to name.
  var named: [String: AnyQuantity] {
    let all = [
      "tau": AnyQuantity(tau), "R": AnyQuantity(R), "C": AnyQuantity(C),
      "u_rest": AnyQuantity(u_rest), "u_reset": AnyQuantity(u_reset),
      "threshold": AnyQuantity(threshold), "t_ref": AnyQuantity(t_ref),
    ]
    return all.filter { $0.value.value.isFinite }
  }
}
