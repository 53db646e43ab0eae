import LIFCore
import Quantities

extension [CaseCheck] {
  /// What is done in another way than asked, and is right as well.
  var remarks: [Diagnosis] {
    let right = filter { $0.complaint == nil }
    return [
      right.contains { $0.reading == .zeroFirst } ? .zeroFirst : nil,
      right.contains { $0.showsStarts } ? .showsStarts : nil,
      holdRemark(right),
      right.contains { $0.firesInside } ? .firesInside : nil,
      eulerRemark,
    ].compactMap { $0 }
  }

  /// Holds that are a step shorter or longer; or now this, now that, as it
  /// happens when times are added up and compared.
  private func holdRemark(_ right: [CaseCheck]) -> Diagnosis? {
    if right.contains(where: { $0.holds.count > 1 }) { return .unevenHold }
    let holds = right.reduce(into: Set<Int>()) { $0.formUnion($1.holds) }
    if holds.contains(-1) { return .shortHold }
    return holds.contains(1) ? .longHold : nil
  }

  /// Said where every step is Euler's and another one would have shown.
  private var eulerRemark: Diagnosis? {
    let steps = flatMap(\.walk.freeSteps)
    guard steps.allSatisfy(\.isEuler),
      let worst = steps.max(by: {
        $0.error < $1.error
      }), worst.error > worst.rounding
    else { return nil }
    return .euler(
      off: worst.error, step: worst.one.step, tau: worst.one.neuron.tau)
  }
}

extension CaseCheck {
  /// Whether rows tell how steps begin, or bear that time.
  fileprivate var showsStarts: Bool {
    if reading == .starts || reading == .startsAfterSpike { return true }
    let first = table.rows.first.map { $0.time < one.step.value / 2 }
    return reading == .ends && first == true
  }
}

extension FreeStep {
  private var euler: Double { one.eulerStep(from: before, under: current) }

  /// Whether it is the step along the slope at its beginning.
  fileprivate var isEuler: Bool { (after - euler).magnitude <= rounding }

  /// How far that is from the exact step.
  fileprivate var error: Double {
    (euler - one.exactStep(from: before, under: current)).magnitude
  }
}

extension Diagnosis {
  fileprivate static let zeroFirst = remark(
    "row-for-zero",
    "It prints a row for time zero as well. The first row is asked for the "
      + "end of the first step; both are common.")
  fileprivate static let showsStarts = remark(
    "stamps-at-start",
    "Its rows bear the time at which a step begins, as in Brian2. NEST, and "
      + "this judge, count to the end of the step.")
  fileprivate static let shortHold = remark(
    "hold-a-step-shorter",
    "Its hold is a step shorter than t_ref, as in Brian2, where the step of "
      + "the spike counts. NEST holds for t_ref after that step.")
  fileprivate static let longHold = remark(
    "hold-a-step-longer",
    "Its hold is a step longer than t_ref. It is right but for that step; "
      + "other simulators end it one step earlier.")

  fileprivate static let unevenHold = remark(
    "uneven-hold",
    "Its holds differ by a step from spike to spike. Times that are added up "
      + "are not exact in a computer; count the steps of a hold instead.")
  fileprivate static let firesInside = remark(
    "fires-within-steps",
    "It finds the crossing within a step, resets there, and lets go t_ref "
      + "later, as the core of this tutor does. That is better than asked.")

  fileprivate static func euler(
    off error: Double, step: Time, tau: Time
  ) -> Diagnosis {
    let dt = step.formatted(.significant(3))
    return remark(
      "euler",
      "Its steps are Euler's, along the slope at their beginning. With steps "
        + "of \(dt) and tau = \(tau.formatted(.significant(3))) one of them is "
        + "off by up to \(error.formatted(.significant(2))) mV; e^(−dt/tau) "
        + "makes them exact.")
  }
}
