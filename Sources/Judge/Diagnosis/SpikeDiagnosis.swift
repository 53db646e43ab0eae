import LIFCore
import Quantities

/// What is wrong with the spikes of a case.
struct SpikeDiagnosis {
  private let walk: Walk
  private let fault: Fault
  private let neuron: Neuron
  private let one: JudgeCase
  /// Whether the membrane equation says where a step leads. If not, only
  /// what the rows themselves show of a spike is said.
  private let stepsAreRight: Bool

  /// Nil where nothing is wrong.
  init?(_ check: CaseCheck, stepsAreRight: Bool) {
    guard let fault = check.fault else { return nil }
    (walk, self.fault) = (check.walk, fault)
    (one, neuron) = (check.one, check.one.neuron)
    self.stepsAreRight = stepsAreRight
  }

  private var rows: [Row] { walk.rows }
  private var row: Row { rows[fault.row] }
  private var threshold: Double { neuron.threshold.value }
  private var reset: Double { neuron.u_reset.value }

  /// The mistake behind it; nil if it is one of the steps.
  var mistake: Diagnosis? {
    guard stepsAreRight else { return firstSpike }
    return switch fault.kind {
    case .goesElsewhere: isStillHeld ? hold : isUnmarked ? .unmarkedSpike : nil
    case .staysSilent: silence
    case .firesBelow: fault.row == 0 ? .firesAtOnce : .firesBelow
    case .notReset: missedReset(at: fault.row)
    case .movesWhileHeld, .firesWhileHeld: hold
    }
  }

  /// What it does at the first spike, wherever its steps have led it.
  private var firstSpike: Diagnosis? {
    guard let spike = rows.firstIndex(where: { $0.fires }) else {
      let passes = rows.contains { $0.u > threshold + 1 }
      let shouldFire = one.reference.contains { $0.fires }
      return passes && shouldFire ? .neverFires : nil
    }
    return missedReset(at: spike)
  }

  /// Whether it is at the reset since the last spike.
  private var isStillHeld: Bool {
    guard isReset(fault.row),
      let spike = rows[..<fault.row].lastIndex(where: { $0.fires })
    else { return false }
    return (spike...fault.row).allSatisfy { isReset($0) }
  }

  /// Whether this step may have reached the threshold, and a reset shows.
  private var isUnmarked: Bool {
    let range = walk.range(at: fault.row, from: fault.before)
    return isReset(fault.row) && !row.fires && range.upperBound >= threshold
  }

  private func isReset(_ index: Int) -> Bool {
    rows.indices.contains(index) && walk.isAt(reset, rows[index].u)
  }

  private var silence: Diagnosis {
    if isReset(fault.row) { return .unmarkedSpike }
    let next = fault.row + 1
    return rows.indices.contains(next) && rows[next].fires
      ? .comparesBefore : .firesLate
  }

  private func missedReset(at spike: Int) -> Diagnosis? {
    let u = rows[spike].u
    if walk.isAt(reset, u) { return nil }
    if walk.isAt(0, u) { return .resetsToZero }
    if u >= threshold {
      return isReset(afterwards: spike) ? .showsBeforeReset : .noReset
    }
    if walk.isAt(neuron.u_rest.value, u) { return .resetsToRest }
    let before = spike > 0 ? rows[spike - 1].u : one.start.value
    let peak = walk.range(at: spike, from: before)
    let isLowered = peak.contains(u + threshold - reset) && stepsAreRight
    return isLowered ? .resetsBySubtraction : .resetsElsewhere
  }

  /// Whether the row after a spike is the reset, or a step from there.
  private func isReset(afterwards spike: Int) -> Bool {
    guard rows.indices.contains(spike + 1) else { return false }
    let next = rows[spike + 1]
    let begins = walk.range(at: spike + 1, from: reset)
    return !next.fires && (isReset(spike + 1) || begins.contains(next.u))
  }

  /// How many rows after the first spike show no movement.
  private var hold: Diagnosis {
    let spike = rows.firstIndex { $0.fires } ?? 0
    let after = rows.dropFirst(spike + 1)
    if after.first?.fires == true {
      let next = after.prefix(one.heldSteps)
      return next.allSatisfy { $0.fires && walk.isAt(reset, $0.u) }
        ? .spikeLasts : .noHold
    }
    let held = after.prefix { walk.isAt(reset, $0.u) }.count
    let t_ref = neuron.t_ref
    if held == 0 { return .noHold }
    if Double(held) == t_ref.value.rounded(.up), held != one.heldSteps {
      return .holdCountsSteps
    }
    return .otherHold(rows: held, wanted: one.heldSteps)
  }
}
