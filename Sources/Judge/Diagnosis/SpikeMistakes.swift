extension Diagnosis {
  static let neverFires = mistake(
    "never-fires",
    "u passes the threshold and nothing happens. After each step, compare u "
      + "with theta_mV; from there on it fires.")
  static let unmarkedSpike = mistake(
    "spike-not-printed",
    "It resets, but the row says that there was no spike. The last number of "
      + "the row is 1 in the step that fires.")
  static let firesLate = mistake(
    "fires-late",
    "It fires too late, above the threshold. A spike comes as soon as u >= "
      + "theta_mV at the end of a step.")
  static let comparesBefore = mistake(
    "compares-before-step",
    "It notices a step late that u has reached the threshold. Compare u with "
      + "theta_mV after the step, not before it.")
  static let firesBelow = mistake(
    "fires-below-threshold",
    "It fires below the threshold. A spike comes when u reaches theta_mV, not "
      + "before.")
  static let firesAtOnce = mistake(
    "start",
    "It fires in the first step, where u cannot reach the threshold. The "
      + "potential at time zero is u0_mV of the parameters.")
  static let noReset = mistake(
    "no-reset",
    "It spikes but does not reset: u stays above the threshold. After a spike "
      + "u is u_reset_mV.")
  static let showsBeforeReset = mistake(
    "prints-before-reset",
    "The row of a spike shows u before the reset. Print the row after it: u "
      + "is then u_reset_mV.")
  static let resetsToRest = mistake(
    "resets-to-rest",
    "It resets to u_rest. Reset and rest are two potentials: take u_reset_mV.")
  static let resetsToZero = mistake(
    "resets-to-zero", "It resets to 0 mV. Take u_reset_mV.")
  static let resetsBySubtraction = mistake(
    "resets-by-subtraction",
    "It lowers u by threshold − u_reset. Some models do; this one puts u to "
      + "u_reset_mV, wherever it was.")
  static let resetsElsewhere = mistake(
    "resets-elsewhere", "After a spike u is not u_reset_mV.")
  static let noHold = mistake(
    "no-hold",
    "It goes on at once after a spike. For t_ref_ms, rounded up to steps, u "
      + "stays at u_reset_mV and nothing fires.")
  static let spikeLasts = mistake(
    "spike-lasts",
    "The spike is printed in every row of the hold. A spike is one moment: 1 "
      + "in the row that fires, 0 in those after it.")
  static let holdCountsSteps = mistake(
    "hold-counts-steps",
    "It is held for t_ref steps, not for t_ref milliseconds. The hold takes "
      + "t_ref_ms/dt_ms steps, rounded up.")

  static func otherHold(rows: Int, wanted: Int) -> Diagnosis {
    mistake(
      "other-hold",
      "The first hold takes \(rows) rows; t_ref_ms/dt_ms, rounded up, is "
        + "\(wanted).")
  }
}
