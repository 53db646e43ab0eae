public import Quantities

extension Recording {
  /// How often the neuron fired.
  public var spikeCount: Int { spikes.count }

  /// Spikes per time, over the whole recording.
  public var rate: Outcome<Frequency> {
    guard duration > .zero else { return .undefined(.noTime) }
    return .value(Double(spikes.count) / duration)
  }

  /// The time of the first spike, on the clock of the recording.
  public var firstSpike: Outcome<Time> {
    spikes.first.map { .value($0) } ?? .undefined(.neverFires)
  }

  /// The time from the onset of the input to the next spike.
  public var latency: Outcome<Time> {
    guard let last = spikes.last else { return .undefined(.neverFires) }
    guard let onset else { return .undefined(.noInput) }
    guard last >= onset, let next = spikes.first(where: { $0 >= onset }) else {
      return .undefined(.noSpikeAfterOnset)
    }
    return .value(next - onset)
  }

  /// The time of spike k, counted from 1.
  public func spike(_ k: Int) -> Outcome<Time> {
    guard !spikes.isEmpty else { return .undefined(.neverFires) }
    let time = k > 0 ? spikes.at(k - 1) : nil
    return time.map { .value($0) } ?? .undefined(.noSpike(k, of: spikes.count))
  }

  /// The potential at a time; undefined outside the recording.
  public func measuredPotential(at t: Time) -> Outcome<Voltage> {
    t >= .zero && t <= duration
      ? .value(potential(at: t)) : .undefined(.outsideRecording)
  }
}
