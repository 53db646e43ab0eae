public import Quantities

extension Stimulus {
  /// A stretch in which the input follows one law, from its start up to the
  /// next piece.
  struct Piece {
    let start: Time
    /// The current, on a clock that begins at the start.
    var drive: Drive
    /// By how much the potential jumps at the start.
    var jump: Voltage
  }

  /// The pieces of the input from 0 up to a time, the first at 0.
  ///
  /// A piece that begins at the end itself is there only for its jump. Throws
  /// where there are more changes than the limit; with parts that vary all
  /// the time, each of them is worked on at each change and counts there.
  func pieces(
    until end: Time, limit: Int
  ) throws(SimulationError) -> [Piece] {
    var parts: [Part] = []
    for (index, part) in self.parts.enumerated() {
      guard
        let drawn = part.drawn(
          until: end, limit: limit, from: RandomStreams(ofPart: index))
      else { throw .tooManyChanges(limit: limit) }
      parts.append(drawn)
    }
    let fewer = limit / (1 + parts.filter(\.isVarying).count)
    guard let changes = Self.changes(of: parts, until: end, limit: fewer)
    else { throw .tooManyChanges(limit: fewer) }
    var composer = Composer(of: parts)
    var pieces = [composer.piece(at: .zero)]
    pieces.reserveCapacity(changes.count + 1)
    for (index, change) in changes.enumerated() {
      composer.change(change.part, at: change.time)
      if changes.at(index + 1)?.time == change.time { continue }
      if composer.isSameConstant(as: pieces[pieces.count - 1]) { continue }
      pieces.append(composer.piece(at: change.time))
    }
    return pieces
  }

  /// The times up to an end at which the potential jumps, those that are
  /// drawn included; none where there are more than a million.
  public func jumpTimes(until end: Time) -> [Time] {
    let pieces = try? pieces(until: end, limit: 1_000_000)
    return (pieces ?? []).filter { $0.jump != .zero }.map(\.start)
  }

  /// When which part changes, in the order of time.
  private static func changes(
    of parts: [Part], until end: Time, limit: Int
  ) -> [(time: Time, part: Int)]? {
    var changes: [(time: Time, part: Int)] = []
    for (index, part) in parts.enumerated() {
      let last = part.isJumping ? end : end.nextDown
      var t = Time.zero
      while let next = part.nextChange(after: t), next <= last {
        guard changes.count < limit else { return nil }
        changes.append((next, index))
        t = next
      }
    }
    return parts.count > 1 ? changes.sorted { $0.time < $1.time } : changes
  }
}

extension [Stimulus.Piece] {
  /// Refuses sines that turn more often than the input may change: an exact
  /// run looks at each half turn, at as many terms as the input has there.
  func checkTurns(until end: Time, limit: Int) throws(SimulationError) {
    var work = 0.0
    for (index, piece) in enumerated() {
      let length = (at(index + 1)?.start ?? end) - piece.start
      let turns = piece.drive.halfTurns(in: length.value)
      work += turns * Swift.max(1, Double(piece.drive.waves.count) / 4)
    }
    guard work <= Double(limit) else { throw .tooManyTurns(limit: limit) }
  }
}
