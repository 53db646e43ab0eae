import LIFCore
import Quantities

extension JudgeCase {
  /// Where one step from a potential may lead, in mV.
  ///
  /// The exact solution leads to u_inf + (u − u_inf) e^(−dt/tau), Euler's
  /// method to u_inf + (u − u_inf) (1 − dt/tau). A step that is no farther
  /// from the exact one than Euler's is right, whatever the method; what the
  /// program has rounded when it printed is allowed on top.
  ///
  /// Every step is judged from the potential that the program itself has
  /// printed before, so that an error is found where it is made, and small
  /// ones do not add up.
  func range(
    from u: Double, under I: Double, _ rounding: Double
  ) -> ClosedRange<Double> {
    let exact = exactStep(from: u, under: I)
    let reach = (exact - eulerStep(from: u, under: I)).magnitude + rounding
    return exact - reach...exact + reach
  }

  /// The exact step, by the core.
  func exactStep(from u: Double, under I: Double) -> Double {
    neuron.potential(
      after: step, from: Voltage(coherent: u), under: Current(coherent: I)
    ).value
  }

  /// The step along the slope at its beginning.
  func eulerStep(from u: Double, under I: Double) -> Double {
    let u_inf = neuron.u_rest.value + neuron.R.value * I
    return u + step / neuron.tau * (u_inf - u)
  }

  /// How far a printed potential may be from the one that was meant: half of
  /// its last digit, before the step and after it, and the rounding of
  /// numbers with seven digits, which some programs calculate with.
  static func rounding(ofPlaces places: Int) -> Double {
    let last = (0..<max(places, 2)).reduce(1.0) { size, _ in size / 10 }
    return max(last, 2e-5)
  }
}
