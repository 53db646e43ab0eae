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
  /// and u_reset. Where there are more segments and turns than points, each of
  /// `samples` bins of time keeps its lowest and its highest potential, so
  /// that no extreme is lost and the size stays bounded: at most five points
  /// a sample. `samples` counts from 1 to a million; beyond is the nearest.
  public func trace(samples count: Int) -> [TracePoint] {
    let count = min(max(count, 1), 1_000_000)
    if let samples {
      let points = steps(of: samples)
      return points.count <= count ? points : envelope(count, of: points)
    }
    let events = Double(2 * spikes.count + changes.count) + halfTurns
    return events <= Double(count) ? fullTrace(count) : envelope(count)
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
        add(t, segment.potential(at: t))
      }
      add(segment.end, segment.endPotential)
      fired = segment.phase == .firing
    }
    if fired { add(duration, neuron.u_reset) }
    return trace
  }

  private func envelope(_ samples: Int) -> [TracePoint] {
    var bins = Envelope(bins: samples, until: duration)
    for segment in segments {
      for t in segment.turns.dropLast() {
        bins.add(t, segment.potential(at: t).value)
      }
      for t in bins.edges(from: segment.start, to: segment.end) {
        bins.add(t, segment.potential(at: t).value)
      }
      bins.add(segment.end, segment.endPotential.value)
    }
    return bins.tracePoints
  }

  /// The steps of a run in steps; between them a spike under noise.
  private func steps(of samples: Samples) -> [TracePoint] {
    var points: [TracePoint] = []
    points.reserveCapacity(samples.potentials.count + 2 * spikes.count)
    var next = 0
    for (index, u) in samples.potentials.enumerated() {
      let t = samples.time(index)
      while samples.spikesAreExact, let spike = spikes.at(next), spike <= t {
        points.append(TracePoint(time: spike, potential: neuron.threshold))
        points.append(TracePoint(time: spike, potential: neuron.u_reset))
        next += 1
      }
      if samples.fires(atEndOf: index - 1) {
        points.append(TracePoint(time: t, potential: neuron.threshold))
      }
      points.append(TracePoint(time: t, potential: u))
    }
    return points
  }

  private func envelope(
    _ count: Int, of points: [TracePoint]
  ) -> [TracePoint] {
    var bins = Envelope(bins: count, until: duration)
    for point in points { bins.add(point.time, point.potential.value) }
    return bins.tracePoints
  }
}

extension Envelope {
  fileprivate var tracePoints: [Recording.TracePoint] {
    points.map {
      Recording.TracePoint(
        time: $0.time, potential: Voltage(coherent: $0.value))
    }
  }
}

extension Segment {
  /// The times inside a curved segment at which it is sampled, and those at
  /// which it turns.
  fileprivate func times(_ samples: Int, of duration: Time) -> [Time] {
    guard phase != .held, end > start else { return [] }
    let length = end - start
    let count = (Double(samples) * (length / duration)).rounded(.up)
    let even = (1..<max(1, Int(count))).map {
      start + Double($0) / count * length
    }
    let inner = turns.dropFirst().dropLast()
    return inner.isEmpty ? even : (even + inner).sorted()
  }
}
