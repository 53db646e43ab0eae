public import Quantities

extension Recording {
  /// The highest potential; the threshold, once it is reached.
  public var maximum: Voltage { extremes.upperBound }

  /// The lowest potential.
  public var minimum: Voltage { extremes.lowerBound }

  /// The lowest and the highest potential.
  ///
  /// Exact: within a segment the potential is monotonic, so its extremes
  /// are at the ends of segments.
  public var extremes: ClosedRange<Voltage> {
    let last = potential(at: duration)
    var (low, high) = (last, last)
    for segment in segments {
      let end = segment.endPotential(of: neuron)
      low = min(low, segment.potential, end)
      high = max(high, segment.potential, end)
    }
    return low...high
  }
}
