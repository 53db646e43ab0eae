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
}
