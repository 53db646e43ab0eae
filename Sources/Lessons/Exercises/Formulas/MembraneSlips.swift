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
