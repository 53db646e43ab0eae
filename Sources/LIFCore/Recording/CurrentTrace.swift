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
  /// `samples`, as many bins of time keep their lowest and highest current.
  /// `samples` counts from 1 to a million; beyond is the nearest.
  public func currentTrace(samples: Int) -> [CurrentPoint] {
    let samples = min(max(samples, 1), 1_000_000)
    return changes.count <= samples ? staircase : currentEnvelope(samples)
  }

  private var staircase: [CurrentPoint] {
    zip(changes, ends).flatMap { change, end in
      [
        CurrentPoint(time: change.time, current: change.current),
        CurrentPoint(time: end, current: change.current),
      ]
    }
  }

  private func currentEnvelope(_ samples: Int) -> [CurrentPoint] {
    var bins = Envelope(bins: samples, until: duration)
    for (change, end) in zip(changes, ends) {
      for t in [change.time] + bins.edges(from: change.time, to: end) {
        bins.add(t, change.current.value)
      }
    }
    return bins.points.map {
      CurrentPoint(time: $0.time, current: Current(coherent: $0.value))
    }
  }

  /// Until when each of the currents flows.
  private var ends: [Time] { changes.dropFirst().map(\.time) + [duration] }
}
