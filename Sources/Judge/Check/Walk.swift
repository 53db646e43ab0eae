import LIFCore
import Quantities

/// A program's rows, gone through step by step beside the model.
struct Walk {
  let one: JudgeCase
  let rows: [Row]
  /// How much printing may have changed a potential, in mV.
  let rounding: Double

  /// The first row that is not what a neuron does; nil if all are.
  ///
  /// `extra` steps are held more than t_ref takes, or fewer.
  func firstFault(holding extra: Int = 0) -> Fault? {
    var (u, held) = (one.start.value, 0)
    let reset = one.neuron.u_reset.value
    for (index, row) in rows.enumerated().prefix(one.currents.count) {
      defer { u = row.u }
      let make = { (kind: Fault.Kind) in Fault(kind, row: index, from: u) }
      if held > 0 {
        held -= 1
        if row.fires { return make(.firesWhileHeld) }
        if !isAt(reset, row.u) { return make(.movesWhileHeld) }
        continue
      }
      let range = range(at: index, from: u)
      let threshold = one.neuron.threshold.value
      if row.fires {
        guard range.upperBound >= threshold else { return make(.firesBelow) }
        guard isAt(reset, row.u) else { return make(.notReset) }
        held = max(0, one.heldSteps + extra)
      } else if range.lowerBound >= threshold || row.u >= threshold + rounding {
        return make(.staysSilent)
      } else if !range.contains(row.u) {
        return make(.goesElsewhere)
      }
    }
    return nil
  }

  /// Where a step may lead.
  func range(at index: Int, from u: Double) -> ClosedRange<Double> {
    one.range(from: u, under: one.currents[index].value, rounding)
  }

  /// Whether a printed potential is a certain one.
  func isAt(_ level: Double, _ u: Double) -> Bool {
    (u - level).magnitude <= rounding
  }
}

/// A row that is not what a neuron does.
struct Fault: Equatable {
  /// What is wrong with it.
  enum Kind: Equatable {
    /// The step leads somewhere else.
    case goesElsewhere
    /// The potential has reached the threshold, and there is no spike.
    case staysSilent
    /// There is a spike, and the potential is below the threshold.
    case firesBelow
    /// There is a spike, and the potential is not u_reset.
    case notReset
    /// The potential moves while it is held.
    case movesWhileHeld
    /// There is a spike while the potential is held.
    case firesWhileHeld
  }

  let kind: Kind
  /// The row, counted from 0.
  let row: Int
  /// The potential before the step, in mV.
  let before: Double

  init(_ kind: Kind, row: Int, from before: Double) {
    (self.kind, self.row, self.before) = (kind, row, before)
  }
}
