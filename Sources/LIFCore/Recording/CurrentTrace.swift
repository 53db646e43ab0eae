public import Quantities

extension Recording {
  /// A point of the course of the input current.
  public struct CurrentPoint: Sendable, Hashable {
    /// When.
    public let time: Time
    /// The input current.
    public let current: Current
  }

  /// The input current as a polyline, for plotting.
  ///
  /// A change is two points at one time. Where there are more changes than
  /// `samples`, or sines too fast for them, as many bins of time keep their
  /// lowest and highest current.
  /// `samples` counts from 1 to a million; beyond is the nearest.
  public func currentTrace(samples: Int) -> [CurrentPoint] {
    let samples = min(max(samples, 1), 1_000_000)
    let events = Double(changes.count) + 8 * halfTurns
    return events <= Double(samples)
      ? zip(changes, ends).flatMap { course(of: $0, until: $1, samples) }
      : currentEnvelope(samples)
  }

  /// From a change to the next: two points, and more where it is curved.
  private func course(
    of change: Change, until end: Time, _ samples: Int
  ) -> [CurrentPoint] {
    let length = end - change.time
    let share = duration > .zero ? length / duration : 0
    let count = change.drive.isConstant ? 1 : max(share * Double(samples), 1)
    return (0...Int(count)).map { index in
      let part = min(Double(index) / count.rounded(.down), 1)
      let s = part * length
      return CurrentPoint(
        time: part == 1 ? end : change.time + s,
        current: Current(coherent: change.drive.value(at: s.value)))
    }
  }

  private func currentEnvelope(_ samples: Int) -> [CurrentPoint] {
    var bins = Envelope(bins: samples, until: duration)
    for (change, end) in zip(changes, ends) {
      let starts = [change.time] + bins.edges(from: change.time, to: end)
      for (start, next) in zip(starts, starts.dropFirst() + [end]) {
        for s in change.turns(from: start, to: next) {
          bins.add(change.time + s, change.drive.value(at: s.value))
        }
      }
    }
    return bins.points.map {
      CurrentPoint(time: $0.time, current: Current(coherent: $0.value))
    }
  }

  /// Until when each of the currents flows.
  private var ends: [Time] { changes.dropFirst().map(\.time) + [duration] }

  /// How often the sines of the input turn.
  var halfTurns: Double {
    zip(changes, ends).reduce(0) { turns, stretch in
      let (change, end) = stretch
      return turns + change.drive.halfTurns(in: (end - change.time).value)
    }
  }
}

extension Recording.Change {
  /// The beginning of a stretch and where the current turns in it, on the
  /// clock of the change; a hundred turns show what more would show.
  fileprivate func turns(from start: Time, to end: Time) -> [Time] {
    var turns = [start - time]
    let last = (end - time).value
    while turns.count < 100, let turn = turns.last, turn.value < last {
      let next = drive.monotoneStretch(from: turn.value, to: last)
      if next >= last { break }
      turns.append(Time(coherent: next))
    }
    return turns
  }
}
