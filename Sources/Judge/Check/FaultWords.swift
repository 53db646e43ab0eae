import LIFCore
import Quantities

extension Walk {
  /// What is wrong at a row, in a sentence with its numbers.
  func words(for fault: Fault) -> String {
    let row = rows[fault.row]
    let time = Double(fault.row + 1) * one.step
    let when = "At \(time.value.formatted(.significant(6))) ms "
    let neuron = one.neuron
    switch fault.kind {
    case .goesElsewhere:
      let right = one.exactStep(
        from: fault.before, under: one.currents[fault.row].value)
      return when + "u goes from \(fault.before.millivolts) to "
        + "\(row.u.millivolts); the membrane equation leads to "
        + "\(right.millivolts)."
    case .staysSilent:
      return when + "u has reached the threshold, "
        + "\(neuron.threshold.value.millivolts), and there is no spike."
    case .firesBelow:
      let top = range(at: fault.row, from: fault.before).upperBound
      return when + "there is a spike, and u is at most \(top.millivolts), "
        + "below the threshold of \(neuron.threshold.value.millivolts)."
    case .notReset:
      return when + "there is a spike, and u is \(row.u.millivolts) after "
        + "it; it should be u_reset, \(neuron.u_reset.value.millivolts)."
    case .movesWhileHeld:
      return when + "u is \(row.u.millivolts); it should still be at u_reset, "
        + "\(neuron.u_reset.value.millivolts), for t_ref after the spike."
    case .firesWhileHeld:
      return when + "there is a spike, and the last one is less than t_ref, "
        + "\(neuron.t_ref.formatted(.significant(4))), ago."
    }
  }
}

extension Double {
  /// The potential as messages say it: `−55.02 mV`.
  var millivolts: String {
    let isLarge = magnitude >= 1e6
    return formatted(isLarge ? .significant(3) : .significant(6)) + " mV"
  }
}
