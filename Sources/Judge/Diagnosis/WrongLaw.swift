import LIFCore
import Quantities

/// A way to get the membrane equation wrong, and where it leads.
struct WrongLaw: Sendable {
  let diagnosis: Diagnosis
  /// Where a step would lead, by whichever method.
  let places: @Sendable (FreeStep) -> [Double]

  /// A mistake that leads to certain places.
  init(
    _ code: String, _ message: String,
    at places: @escaping @Sendable (FreeStep) -> [Double]
  ) {
    diagnosis = .mistake(code, message)
    self.places = places
  }

  /// A mistake that follows du/dt = c − a u in steps of h.
  init(
    _ code: String, _ message: String,
    _ law: @escaping @Sendable (FreeStep) -> (a: Double, c: Double, h: Double)
  ) {
    self.init(code, message) { step in
      let (a, c, h) = law(step)
      return step.solutions(a: a, c: c, h: h)
    }
  }

  /// A mistake that follows du/dt = c − a u in the right steps.
  init(
    _ code: String, _ message: String,
    slope: @escaping @Sendable (FreeStep) -> (a: Double, c: Double)
  ) {
    self.init(code, message) { step in
      let (a, c) = slope(step)
      return (a, c, step.dt)
    }
  }

  /// All that are known, the likelier first where several fit.
  static let all = leaks + inputs + steps + constants
}
