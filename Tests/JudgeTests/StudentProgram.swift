import LIFCore
import Mathematics
import Quantities

@testable import Judge

/// A program as a student may write it, in the place of one in another
/// process: what it does in a step can be exchanged, part by part.
struct StudentProgram {
  /// What it knows in a step.
  struct Moment {
    let one: JudgeCase
    /// The step, counted from 0.
    let n: Int
    var u: Double
    /// The potential before the step.
    var before = 0.0
    var start: Double { one.start.value }
    var tau: Double { one.neuron.tau.value }
    var R: Double { one.neuron.R.value }
    var C: Double { one.neuron.C.value }
    var u_rest: Double { one.neuron.u_rest.value }
    var u_reset: Double { one.neuron.u_reset.value }
    var theta: Double { one.neuron.threshold.value }
    var t_ref: Double { one.neuron.t_ref.value }
    var dt: Double { one.step.value }
    var I: Double { I(n) }
    /// The current of a step; of a negative one as Python counts.
    func I(_ n: Int) -> Double {
      let all = one.currents
      return n < all.count ? all[n < 0 ? n + all.count : n].value : 0
    }
  }

  var start: (Moment) -> Double = { $0.one.start.value }
  var step: (Moment) -> Double = Self.euler
  var fires: (Moment) -> Bool = { $0.u >= $0.theta }
  var reset: (Moment) -> Double = { $0.u_reset }
  var hold: (Moment) -> Int = { Int(($0.t_ref / $0.dt - 1e-9).rounded(.up)) }
  var header = "t_ms,u_mV,spike"
  /// The rows for a step: the moment after it, whether it fired, whether it
  /// was held.
  var row: (Moment, Bool, Bool) -> String = { at, fired, _ in
    "\(Double(at.n + 1) * at.dt),\(at.u),\(fired ? 1 : 0)\n"
  }

  static func euler(_ at: Moment) -> Double {
    at.u + at.dt / at.tau * (at.u_rest + at.R * at.I - at.u)
  }

  static func exact(_ at: Moment) -> Double {
    let level = at.u_rest + at.R * at.I
    return level + (at.u - level) * exp(-at.dt / at.tau)
  }

  /// What it prints for a case.
  func output(for one: JudgeCase) -> [UInt8] {
    var text = header + "\n"
    var at = Moment(one: one, n: 0, u: 0)
    at.u = start(at)
    var held = 0
    for n in one.currents.indices {
      at = Moment(one: one, n: n, u: at.u)
      var fired = false
      let isHeld = held > 0
      if isHeld {
        held -= 1
      } else {
        at.before = at.u
        at.u = step(at)
        fired = fires(at)
        if fired {
          held = hold(at)
          at.u = reset(at)
        }
      }
      text += row(at, fired, isHeld)
    }
    return Array(text.utf8)
  }

  /// What the judge says of it.
  func assessment(of ideas: [Idea] = Idea.allCases) -> Assessment {
    var judging = Judging()
    for one in JudgeCase.cases(of: ideas) {
      judging.take(output(for: one), for: one)
    }
    return judging.assessment
  }
}
