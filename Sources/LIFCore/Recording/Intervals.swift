public import Quantities

extension Recording {
  /// The times from each spike to the next.
  public var intervals: [Time] {
    zip(spikes.dropFirst(), spikes).map { $0 - $1 }
  }

  /// Interval k, from spike k to the next, counted from 1.
  public func interval(_ k: Int) -> Outcome<Time> {
    if let reason = lackOfIntervals { return .undefined(reason) }
    guard k > 0, k < spikes.count else {
      return .undefined(.noInterval(k, of: spikes.count - 1))
    }
    return .value(spikes[k] - spikes[k - 1])
  }

  /// The mean interval.
  public var meanInterval: Outcome<Time> {
    if let reason = lackOfIntervals { return .undefined(reason) }
    guard let first = spikes.first, let last = spikes.last else {
      return .undefined(.neverFires)
    }
    return .value((last - first) / Double(spikes.count - 1))
  }

  /// The rate that the mean interval is: 1 / (mean interval).
  ///
  /// Unlike `rate`, it does not depend on when the recording ends.
  public var intervalRate: Outcome<Frequency> {
    meanInterval.map { 1 / $0 }
  }

  /// The coefficient of variation of the intervals, their standard deviation
  /// over their mean; 0 is the regularity of a clock.
  ///
  /// The deviation is that of the intervals at hand, divided by their number
  /// and not by one less. What is below the rounding of the spike times
  /// counts as 0. Undefined for less than two intervals.
  public var intervalVariation: Outcome<Double> {
    guard case .value(let mean) = meanInterval, let last = spikes.last else {
      return meanInterval.map { _ in 0 }
    }
    guard spikes.count > 2 else { return .undefined(.oneInterval) }
    let squares = intervals.reduce(0) { sum, interval in
      let deviation = interval / mean - 1
      return sum + deviation * deviation
    }
    let variation = (squares / Double(spikes.count - 1)).squareRoot()
    return .value(variation > 2 * (last.ulp / mean) ? variation : 0)
  }

  private var lackOfIntervals: Undefined? {
    switch spikes.count {
    case 0: .neverFires
    case 1: .oneSpike
    default: nil
    }
  }
}
