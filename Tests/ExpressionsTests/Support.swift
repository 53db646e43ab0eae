import Diagnostics
import Expressions
import Quantities

/// A neuron whose numbers are easy to reckon with: R C = 10 ms, R I = 20 mV.
struct Neuron: Scope {
  private let parameters = Names([
    "R": AnyQuantity(10, .resistance), "C": AnyQuantity(1, .capacitance),
    "tau": AnyQuantity(10, .time), "u_rest": AnyQuantity(-70, .voltage),
    "u_reset": AnyQuantity(-65, .voltage),
    "threshold": AnyQuantity(-50, .voltage), "t_ref": AnyQuantity(2, .time),
    "amp": AnyQuantity(2, .current), "u": AnyQuantity(-60, .voltage),
    "I": AnyQuantity(2, .current), "du/dt": AnyQuantity(1, .slope),
    "spikes": AnyQuantity(5),
  ])

  func type(of name: String) -> ValueType? {
    name == "latency" ? .quantity(.time) : parameters.type(of: name)
  }

  func value(of name: String) -> Value? {
    name == "latency"
      ? .undefined("the neuron never fires") : parameters.value(of: name)
  }

  func parameters(of function: String) -> [Dimension]? {
    ["u": [.time], "spike": [.number]][function]
  }

  func type(ofCall function: String) -> ValueType? {
    ["u": .quantity(.voltage), "spike": .quantity(.time)][function]
  }

  /// u(t) = -t mV/ms, and the k-th spike is at 10 k ms.
  func call(_ function: String, _ arguments: [AnyQuantity]) -> Value? {
    let first = arguments.first?.value ?? 0
    return function == "u"
      ? .quantity(AnyQuantity(-first, .voltage))
      : .quantity(AnyQuantity(10 * first, .time))
  }

  var names: [String] { parameters.names + ["latency"] }
}

/// The value of a text for this neuron.
func value(
  _ text: String, _ options: ReadingOptions = .learner
) throws -> Value {
  try Expression(text, options: options).evaluate(in: Neuron())
}

/// The number of coherent units that a text evaluates to.
func number(_ text: String) throws -> Double? {
  guard case .quantity(let quantity) = try value(text) else { return nil }
  return quantity.value
}

/// Whether a relation holds.
func truth(_ text: String) throws -> Bool? {
  guard case .truth(let truth) = try value(text) else { return nil }
  return truth
}

/// The error that a text leads to for this neuron, if any.
func failure(
  _ text: String, wanting dimension: Dimension? = nil
) -> ExpressionError? {
  do throws(ExpressionError) {
    let expression = try Expression(text)
    if let dimension {
      _ = try expression.evaluate(in: Neuron(), wanting: dimension)
    } else {
      _ = try expression.evaluate(in: Neuron())
    }
    return nil
  } catch {
    return error
  }
}
