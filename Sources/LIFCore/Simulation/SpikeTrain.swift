import Quantities

/// Spikes as they come: in order, apart from each other, and not too many.
struct SpikeTrain {
  private(set) var times: [Time] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Takes down a spike.
  mutating func note(at t: Time) throws(SimulationError) {
    guard times.count < limit else {
      throw .tooManySpikes(limit: limit, by: t)
    }
    if let last = times.last, last >= t { throw .tooFast(at: t) }
    times.append(t)
  }

  /// Takes down spikes at equal intervals after a time, none beyond an end.
  mutating func note(
    _ count: Int, every interval: Clock, after start: Time, until end: Time
  ) throws(SimulationError) {
    // Where a clock can tell two of them apart, it can tell all.
    guard interval.now > 2 * end.ulp else { throw .tooFast(at: start) }
    guard count <= limit - times.count else {
      let most = limit - times.count + 1
      throw .tooManySpikes(limit: limit, by: start + interval.multiple(most))
    }
    times.reserveCapacity(times.count + count)
    for k in 1...count {
      times.append(min(start + interval.multiple(k), end))
    }
  }
}
