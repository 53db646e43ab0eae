import Quantities

extension Stimulus {
  /// A current that stays the same from a time up to the next piece.
  struct Piece {
    let start: Time
    var current: Current
  }

  /// The pieces of the current from 0 up to a time, the first at 0; nil if
  /// there are more changes than the limit.
  func pieces(until end: Time, limit: Int) -> [Piece]? {
    guard let changes = changes(until: end, limit: limit) else { return nil }
    var sum = SumTree(parts.map { $0.value(at: .zero) })
    var pieces = [Piece(start: .zero, current: sum.total)]
    for (index, change) in changes.enumerated() {
      sum.set(change.part, to: parts[change.part].value(at: change.time))
      if changes.at(index + 1)?.time == change.time { continue }
      if pieces.last?.current == sum.total { continue }
      pieces.append(Piece(start: change.time, current: sum.total))
    }
    return pieces
  }

  /// When which part changes, in the order of time.
  private func changes(
    until end: Time, limit: Int
  ) -> [(time: Time, part: Int)]? {
    var changes: [(time: Time, part: Int)] = []
    for (index, part) in parts.enumerated() {
      var t = Time.zero
      while let next = part.nextChange(after: t), next < end {
        guard changes.count < limit else { return nil }
        changes.append((next, index))
        t = next
      }
    }
    return parts.count > 1 ? changes.sorted { $0.time < $1.time } : changes
  }
}
