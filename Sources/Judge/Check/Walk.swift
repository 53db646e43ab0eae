import LIFCore
import Quantities

/// A program's rows, gone through step by step beside the model.
struct Walk {
  let one: JudgeCase
  let rows: [Row]
  /// How much printing may have changed a potential, in mV.
  let rounding: Double

  /// The first row that is not what a neuron does; nil if all are.
  func firstFault() -> Fault? {
    var holds: Set<Int> = []
    return firstFault(slack: 0, &holds)
  }

  /// The same where a hold may be so many steps longer or shorter than t_ref
  /// takes; how much the holds were off is added to `holds`.
  func firstFault(slack: Int, _ holds: inout Set<Int>) -> Fault? {
    var (u, held) = (one.start.value, 0)
    // While it may be held or not, how much longer than t_ref it has been.
    var (extra, isTold) = (nil as Int?, true)
    let reset = one.neuron.u_reset.value
    for (index, row) in rows.enumerated().prefix(one.currents.count) {
      defer { u = row.u }
      let make = { (kind: Fault.Kind) in Fault(kind, row: index, from: u) }
      if let more = extra, held == 0 {
        let isStillHeld = isAt(reset, row.u) && !row.fires && more < slack
        // A step that leads nowhere does not tell whether it was free.
        isTold = isTold && !range(at: index, from: u).contains(reset)
        extra = isStillHeld ? more + 1 : nil
        if isStillHeld { continue }
        if isTold { holds.insert(more) }
      }
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
        held = max(0, one.heldSteps - slack)
        (extra, isTold) = (slack > 0 ? held - one.heldSteps : nil, true)
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
