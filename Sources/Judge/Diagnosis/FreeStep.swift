import LIFCore
import Mathematics
import Quantities

/// A step of a program in which its potential was free to move.
struct FreeStep {
  let one: JudgeCase
  /// Which step it is, counted from 0.
  let index: Int
  /// The potential before it, as printed, and after it.
  let (before, after): (Double, Double)
  /// How much printing may have changed them.
  let rounding: Double

  var current: Double { one.currents[index].value }
  var tau: Double { one.neuron.tau.value }
  var R: Double { one.neuron.R.value }
  var C: Double { one.neuron.C.value }
  var rest: Double { one.neuron.u_rest.value }
  var dt: Double { one.step.value }

  /// The current of another step; that of the last one before the first, as
  /// some languages count, and none behind the last.
  func current(at index: Int) -> [Double] {
    let all = one.currents
    if index < 0 { return [0, all[0].value, all[all.count - 1].value] }
    return [index < all.count ? all[index].value : 0]
  }

  /// The same step, as if it had begun elsewhere.
  func starting(at u: Double) -> FreeStep {
    FreeStep(
      one: one, index: index, before: u, after: after, rounding: rounding)
  }

  /// Where du/dt = c − a u leads in a step of h: by its solution, and along
  /// the slope at the beginning.
  func solutions(a: Double, c: Double, h: Double) -> [Double] {
    let u = before
    let exact = a == 0 ? u + c * h : c / a + (u - c / a) * exp(-a * h)
    return [exact, u + h * (c - a * u)]
  }

  /// Whether it has led to one of these.
  func led(to places: [Double]) -> Bool {
    places.contains {
      (after - $0).magnitude <= rounding + 1e-6 * $0.magnitude
    }
  }

  /// Whether the membrane equation may have led there.
  var isRight: Bool {
    one.range(from: before, under: current, rounding).contains(after)
  }
}

extension Walk {
  /// The steps in which the potential was neither reset nor held, before
  /// anything grows out of all bounds.
  var freeSteps: [FreeStep] {
    var steps: [FreeStep] = []
    var (u, held) = (one.start.value, nil as Double?)
    for (index, row) in rows.enumerated().prefix(one.currents.count) {
      defer { u = row.u }
      guard row.u.magnitude < 1e9 else { return steps }
      if row.fires || row.u >= one.neuron.threshold.value {
        held = row.u
      } else if held == nil {
        steps.append(
          FreeStep(
            one: one, index: index, before: u, after: row.u,
            rounding: rounding))
      } else if held != row.u {
        // The first step after a hold may be a part of one only.
        held = nil
      }
    }
    return steps
  }
}
