public import Quantities

extension Recording {
  /// The mean potential over the recording:
  ///
  ///     mean = 1/T ∫ u dt        from 0 to T
  ///
  /// Exact where the membrane leaks, by the membrane equation itself, which
  /// says what the potential is the derivative of; without a leak to 12
  /// digits. Of a run in steps, that of the straight lines between them.
  /// Undefined for a recording without length.
  public var mean: Outcome<Voltage> {
    guard duration > .zero else { return .undefined(.noTime) }
    let area =
      samples.map { $0.area } ?? segments.reduce(0) { $0 + $1.area }
    return .value(Voltage(coherent: area / duration.value))
  }

  /// For how long the potential was above a level, held at it or not.
  ///
  /// Exact but for the steps of a run in steps, between which it takes the
  /// straight line.
  public func time(above level: Voltage) -> Time {
    samples.map { $0.time(above: level) }
      ?? segments.reduce(.zero) { $0 + $1.time(above: level) }
  }
}

extension Segment {
  /// ∫ u dt over the segment, in mV·ms.
  ///
  /// With a leak, ∫ u = ∫ (u_rest + R I) dt - tau (u(b) - u(a)).
  fileprivate var area: Double {
    let h = (end - start).value
    if phase == .held || h == 0 { return free.u.value * h }
    guard free.neuron.R.isFinite else {
      return zip(turns, turns.dropFirst()).reduce(0) { sum, part in
        sum + integral(over: part.0 - start, part.1 - start)
      }
    }
    let neuron = free.neuron
    let plain = Integration(leak: 0, capacitance: 1)
    let charge =
      free.drive.level * h
      + free.drive.effect(on: plain, from: free.moment.value, after: h).charge
    let gain = (endPotential - free.u).value
    return neuron.u_rest.value * h + neuron.R.value * charge
      - neuron.tau.value * gain
  }

  /// The same over a part on which the potential does not turn, by panels
  /// that grow from the beginning, where it may be steep.
  private func integral(over a: Time, _ b: Time) -> Double {
    let steepest = free.drive.decays.reduce(0) { max($0, $1.rate) }
    let first = steepest > 0 ? 0.5 / steepest : .infinity
    return LIFCore.integral(
      upTo: (b - a).value, width: { max(first, $0) }
    ) { free.value(after: a + Time(coherent: $0)).value }
  }

  /// For how long the potential is above a level.
  fileprivate func time(above level: Voltage) -> Time {
    zip(turns, turns.dropFirst()).reduce(.zero) { sum, part in
      let (a, b) = part
      let isFired = b == end && phase == .firing
      let (first, last) = (
        potential(at: a), isFired ? endPotential : potential(at: b)
      )
      if min(first, last) >= level {
        return sum + (max(first, last) > level ? b - a : .zero)
      }
      guard max(first, last) > level else { return sum }
      let passing = start + free.passing(level, from: a - start, to: b - start)
      return sum + (first < last ? b - passing : passing - a)
    }
  }
}

extension FreePotential {
  /// When it passes a level between two times between which it does not turn.
  fileprivate func passing(
    _ level: Voltage, from a: Time, to b: Time
  ) -> Time {
    Time(
      coherent: root(from: a.value, to: b.value) { h in
        let state = state(after: Time(coherent: h))
        return ((state.u - level).value, state.slope)
      })
  }
}

extension Samples {
  fileprivate var area: Double {
    potentials.indices.dropLast().reduce(0) { sum, index in
      let width = (time(index + 1) - time(index)).value
      let mean = (potentials[index] + potentials[index + 1]).value / 2
      return sum + width * mean
    }
  }

  fileprivate func time(above level: Voltage) -> Time {
    potentials.indices.dropLast().reduce(.zero) { sum, index in
      let width = time(index + 1) - time(index)
      let (a, b) = (potentials[index] - level, potentials[index + 1] - level)
      let (low, high) = (min(a, b), max(a, b))
      if high <= .zero { return sum }
      return sum + (low >= .zero ? width : high / (high - low) * width)
    }
  }
}
