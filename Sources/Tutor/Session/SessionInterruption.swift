// Ctrl-C: once, everything is kept; twice in a row, the learner leaves.

extension Session {
  /// Keeps what stands on the line and says how to leave; the second time,
  /// leaves.
  mutating func interrupt(at time: Double) -> [Effect] {
    if interruption != nil {
      withdrawInterruption()
      return leave(at: time)
    }
    let effects = keepDraft(at: time)
    say("Ctrl-C again leaves; Enter stays.", .remark)
    interruption = exchanges.count - 1
    return effects
  }

  /// Goes on with another key. Enter has done its work then: nothing is sent.
  mutating func endInterruption(
    with event: Event, at time: Double
  ) -> [Effect] {
    withdrawInterruption()
    if case .key(.enter) = event { return [] }
    return update(event, at: time)
  }

  private mutating func withdrawInterruption() {
    if let index = interruption, exchanges.indices.contains(index) {
      exchanges.remove(at: index)
    }
    interruption = nil
  }
}
