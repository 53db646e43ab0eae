public import Quantities

extension Recording {
  /// A point of the course of the potential.
  public struct TracePoint: Sendable, Hashable {
    /// When.
    public let time: Time
    /// The membrane potential.
    public let potential: Voltage
  }

  /// The potential as a polyline, for plotting.
  ///
  /// It has about so many points, evenly spread, and beside them the exact
  /// ends of every segment; a spike is two points at one time, the threshold
  /// and u_reset. Where there are more segments than points, each of
  /// `samples` bins of time keeps its lowest and its highest potential, so
  /// that no extreme is lost and the size stays bounded: at most five points
  /// a sample. `samples` counts from 1 to a million; beyond is the nearest.
  public func trace(samples: Int) -> [TracePoint] {
    let samples = min(max(samples, 1), 1_000_000)
    let isSparse = 2 * spikes.count + changes.count <= samples
    return isSparse ? fullTrace(samples) : envelope(samples)
  }

  private func fullTrace(_ samples: Int) -> [TracePoint] {
    var trace: [TracePoint] = []
    func add(_ time: Time, _ u: Voltage) {
      let point = TracePoint(time: time, potential: u)
      if trace.last != point { trace.append(point) }
    }
    var fired = false
    for segment in segments {
      add(segment.start, segment.potential)
      for t in segment.times(samples, of: duration) {
        add(t, segment.potential(at: t, of: neuron))
      }
      add(segment.end, segment.endPotential(of: neuron))
      fired = segment.phase == .firing
    }
    if fired { add(duration, neuron.u_reset) }
    return trace
  }

  private func envelope(_ samples: Int) -> [TracePoint] {
    var bins = Envelope(bins: samples, until: duration)
    for segment in segments {
      bins.add(segment.start, segment.potential.value)
      for t in bins.edges(from: segment.start, to: segment.end) {
        bins.add(t, segment.potential(at: t, of: neuron).value)
      }
      bins.add(segment.end, segment.endPotential(of: neuron).value)
    }
    return bins.points.map {
      TracePoint(time: $0.time, potential: Voltage(coherent: $0.value))
    }
  }
}

extension Segment {
  /// The times inside a curved segment at which it is sampled.
  fileprivate func times(_ samples: Int, of duration: Time) -> [Time] {
    guard phase != .held, end > start else { return [] }
    let length = end - start
    let count = (Double(samples) * (length / duration)).rounded(.up)
    return (1..<max(1, Int(count))).map { start + Double($0) / count * length }
  }
}
