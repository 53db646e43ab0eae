public import Quantities

/// The potential at equal steps, the first at time zero; the last step may be
/// a shorter one, up to the end of the recording.
public struct Samples: Sendable, Hashable {
  /// The step.
  public let step: Time
  /// The potential at the end of each step, before it that at the beginning.
  public let potentials: [Voltage]
  /// When the recording ends.
  public let end: Time
  /// Whether spikes lie where they happened, between the steps.
  public let spikesAreExact: Bool
  /// The steps of a grid that ended with a spike, in order.
  var firing: [Int] = []

  /// When the potential of an index was taken.
  public func time(_ index: Int) -> Time { min(Double(index) * step, end) }

  /// The ends of the step in which a time lies; nil at the end of a step.
  func line(around t: Time) -> (
    first: (time: Time, potential: Voltage),
    last: (time: Time, potential: Voltage)
  )? {
    let place = t / step
    let lower = Int(place.rounded(.down))
    guard place.wholeButForRounding == nil, let a = potentials.at(lower),
      let b = potentials.at(lower + 1)
    else { return nil }
    return ((time(lower), a), (time(lower + 1), b))
  }

  /// The potential at a time; between two steps on the straight line, which
  /// leads to the threshold where the neuron fires at its end.
  func potential(at t: Time, threshold: Voltage) -> Voltage {
    guard let (a, b) = line(around: t) else {
      return potentials.at(Int((t / step).rounded())) ?? potentials.last
        ?? .zero
    }
    let part = (t - a.time) / (b.time - a.time)
    let lower = Int((t / step).rounded(.down))
    let end = fires(atEndOf: lower) ? threshold : b.potential
    return a.potential + part * (end - a.potential)
  }

  /// Whether a step ends with a spike.
  func fires(atEndOf step: Int) -> Bool {
    var (low, high) = (0, firing.count)
    while low < high {
      let middle = low + (high - low) / 2
      if firing[middle] == step { return true }
      if firing[middle] < step { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
