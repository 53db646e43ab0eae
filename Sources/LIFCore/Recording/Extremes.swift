public import Quantities

extension Recording {
  /// The highest potential; the threshold, once it is reached.
  public var maximum: Voltage { extremes.upperBound }

  /// The lowest potential.
  public var minimum: Voltage { extremes.lowerBound }

  /// The lowest and the highest potential.
  ///
  /// Exact: they lie where the potential turns, at the ends of segments or
  /// inside them. Of a run in steps, they are those of the steps; a spike
  /// under noise reaches the threshold between two.
  public var extremes: ClosedRange<Voltage> {
    var bounds = Extremes(from: potential(at: duration))
    if let samples {
      for u in samples.potentials { bounds.take(u) }
      if samples.spikesAreExact, !spikes.isEmpty {
        bounds.take(neuron.threshold)
      }
      return bounds.range
    }
    for segment in segments {
      for t in segment.turns.dropLast() {
        bounds.take(segment.potential(at: t))
      }
      bounds.take(segment.endPotential)
    }
    return bounds.range
  }
}

private struct Extremes {
  private var low: Voltage
  private var high: Voltage

  init(from u: Voltage) { (low, high) = (u, u) }

  mutating func take(_ u: Voltage) {
    if u < low { low = u }
    if u > high { high = u }
  }

  var range: ClosedRange<Voltage> { low...high }
}
