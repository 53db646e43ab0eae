public import Quantities

extension Neuron {
  /// The rheobase as an experiment finds it: the weakest current that makes a
  /// resting neuron fire within a time, by trying and halving.
  ///
  /// The time is never long enough: the weakest current that fires within a
  /// time d is that of a pulse of length d, and falls to the rheobase as d
  /// grows. Undefined for a neuron that no current below 1 A makes fire.
  public func measuredRheobase(within duration: Time) -> Outcome<Current> {
    guard threshold.isFinite else { return .undefined(.noThreshold) }
    guard duration > .zero, duration.isFinite else {
      return .undefined(.noPulse)
    }
    guard fires(under: .largestTried, within: duration) else {
      return .undefined(.staysBelowThreshold)
    }
    var (low, high) = (Current.zero, Current.largestTried)
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard low < middle, middle < high else { break }
      if fires(under: middle, within: duration) {
        high = middle
      } else {
        low = middle
      }
    }
    return .value(high)
  }

  private func fires(under I: Current, within duration: Time) -> Bool {
    // One spike is enough to know.
    let limits = Simulation.Limits(spikes: 0)
    do {
      _ = try Simulation(self, under: .constant(I))
        .run(for: duration, limits: limits)
      return false
    } catch .tooManySpikes {
      return true
    } catch {
      return false
    }
  }
}

extension Current {
  /// A thousand times what any cell is given: 1 A.
  fileprivate static let largestTried = Current(coherent: 1e9)
}
