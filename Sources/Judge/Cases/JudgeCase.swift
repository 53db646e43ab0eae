public import LIFCore
public import Quantities

/// One run that is asked of a learner's program: a neuron, where it starts,
/// and its current, step by step.
public struct JudgeCase: Sendable {
  /// Its name: `leaks-from-above`.
  public let id: String
  /// What it tries.
  public let idea: Idea
  /// The parameters.
  public let neuron: Neuron
  /// The potential at time zero.
  public let start: Voltage
  /// The length of a step, dt.
  public let step: Time
  /// The current in each step, which it keeps to the end of the step.
  public let currents: [Current]

  /// How long the run is.
  public var duration: Time { Double(currents.count) * step }

  /// How many steps after a spike the potential is held: t_ref in steps,
  /// rounded up; a whole number but for rounding is one.
  var heldSteps: Int {
    Int((neuron.t_ref / step - 1e-6).rounded(.up))
  }

  /// What the core makes of it: a row for the end of each step.
  ///
  /// The potential goes by the exact solution, the threshold is looked at
  /// when a step ends, as the program is asked to.
  var reference: [Row] {
    var (u, held) = (start, 0)
    return currents.enumerated().map { index, I in
      let time = Double(index + 1) * step
      if held > 0 {
        held -= 1
        return Row(time: time.value, u: u.value, fires: false)
      }
      u = neuron.potential(after: step, from: u, under: I)
      let fires = u >= neuron.threshold
      if fires { (u, held) = (neuron.u_reset, heldSteps) }
      return Row(time: time.value, u: u.value, fires: fires)
    }
  }
}

/// What a program says of one step.
struct Row: Sendable, Equatable {
  /// The time, in ms.
  var time: Double
  /// The potential, in mV, after a reset if there was one.
  var u: Double
  /// Whether it fired in this step.
  var fires: Bool
}
