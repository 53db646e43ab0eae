import Expressions
import LIFCore
import Quantities

// What the core says at a sample, and what people's slips come to.

extension EquationSamples.Sample {
  /// du/dt in mV/ms, of the membrane equation:
  ///
  ///     du/dt = -(u - u_rest)/tau + I/C
  var slope: Double { leak + drive }

  /// The part of du/dt that flows through the leak.
  fileprivate var leak: Double {
    guard let neuron, neuron.tau.isFinite else { return 0 }
    return -(u - neuron.u_rest.value) / neuron.tau.value
  }

  /// The part of the leak that u_rest is.
  fileprivate var rest: Double {
    neuron.map { $0.u_rest.value / $0.tau.value } ?? 0
  }

  /// The part of du/dt that the input brings.
  fileprivate var drive: Double {
    neuron.map { I / $0.C.value } ?? 0
  }

  /// The potential after so many steps, in mV, by the exact solution.
  func potential(after steps: Double) -> Double {
    guard let neuron else { return u }
    return neuron.potential(
      after: Time(coherent: dt * steps), from: Voltage(coherent: u),
      under: Current(coherent: I)
    ).value
  }
}

extension EquationSamples {
  /// What is off in a right-hand side of the membrane equation.
  func slip(of typed: TypedFunction) -> String? {
    let slips: [(String, (Sample) -> Double)] = [
      (
        "The leak has the wrong sign: it drives the potential away from "
          + "rest.", { -$0.leak + $0.drive }
      ),
      ("The input has the wrong sign.", { $0.leak - $0.drive }),
      ("The input is missing.", { $0.leak }),
      ("The leak is missing: nothing brings it back to rest.", { $0.drive }),
      (
        "u_rest is missing: this leaks to 0 mV.",
        { $0.leak - $0.rest + $0.drive }
      ),
      (
        "R is missing, or there once too often.",
        { $0.leak + $0.drive / ($0.neuron?.R.value ?? 1) }
      ),
    ]
    return slips.first { _, value in
      typed.isSame(as: TypedFunction(list.map(value)))
    }?.0
  }
}

/// The order of a rule for one step, measured: the error of a single step
/// shrinks like dt to the order plus one.
struct MeasuredOrder {
  /// How often a halved step halves the error, at the median sample; nil
  /// where the rule makes no error at all.
  private let halvings: Int?

  init(
    _ text: String, at samples: EquationSamples,
    naming symbols: TypedFunction.Symbols
  ) throws(ExpressionError) {
    let parts = [0.25, 0.125]
    var errors: [[Double]] = []
    for part in parts {
      let typed = try TypedFunction(
        step: text, at: samples, part: part, naming: symbols)
      errors.append(
        zip(typed.values, samples.list).map { value, sample in
          (value - sample.potential(after: part)).magnitude
        })
    }
    let size = errors[0].max() ?? 0
    if size < 1e-10 {
      halvings = nil
      return
    }
    let ratios = zip(errors[0], errors[1]).map { $0 / max($1, 1e-300) }
      .sorted()
    let median = ratios[ratios.count / 2]
    // The next whole number to the logarithm of 2: the square root of 2 is
    // half way.
    halvings = median.isFinite ? Int((median * 1.4142).exponent) : 0
  }

  private var order: Int? { halvings.map { max(0, $0 - 1) } }

  func isAtLeast(_ wanted: Int) -> Bool {
    order.map { $0 >= wanted } ?? true
  }

  /// "Its measured order is 1."
  var words: String {
    order.map { "Its measured order is \($0)." }
      ?? "It is exact for a constant input."
  }
}
