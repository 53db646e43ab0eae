import LIFCore
import Quantities

extension Walk {
  /// Whether these are the rows of a neuron that fires when the potential
  /// crosses the threshold, within a step, and is released t_ref after that:
  /// what the core itself does.
  var isFiringInside: Bool {
    var (u, membrane) = (one.start.value, nil as Membrane?)
    for (row, I) in zip(rows, one.currents) {
      if var held = membrane ?? start(of: row, from: u) {
        let fires = held.liveThroughStep(of: one, under: I)
        guard fires == row.fires, isAt(held.u.value, row.u) else {
          return false
        }
        membrane = held.phase == .integrating ? nil : held
      } else {
        let range = one.range(from: u, under: I.value, rounding)
        guard range.contains(row.u), row.u < one.neuron.threshold.value else {
          return false
        }
      }
      u = row.u
    }
    return rows.contains { $0.fires }
  }

  /// The membrane at the beginning of a step that fires.
  private func start(of row: Row, from u: Double) -> Membrane? {
    row.fires
      ? Membrane(of: one.neuron, at: Voltage(coherent: u)) : nil
  }
}

extension Membrane {
  /// Lives for a step; whether it fired in it.
  fileprivate mutating func liveThroughStep(
    of one: JudgeCase, under I: Current
  ) -> Bool {
    var (left, fires) = (one.step, false)
    while let event = live(for: left, under: I) {
      switch event {
      case .spike(let t):
        fires = true
        left = left - t
      case .release(let t): left = left - t
      }
    }
    return fires
  }
}
