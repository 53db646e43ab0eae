public import Quantities

/// The f–I curve as an experiment finds it: a constant current after the
/// other, each for the same time, from rest.
public struct RateCurve: Sendable {
  /// What one current gives.
  public struct Point: Sendable, Hashable {
    /// The current.
    public let current: Current
    /// How often the neuron fires.
    public let spikeCount: Int
    /// The rate of the mean interval.
    public let rate: Outcome<Frequency>
  }

  /// In the order of the currents.
  public let points: [Point]

  /// Measures the curve of a neuron.
  public init(
    of neuron: Neuron, under currents: [Current], for duration: Time,
    by workers: some Workers = OneWorker()
  ) throws(SimulationError) {
    let population = Population(
      currents.map { Simulation(neuron, under: .constant($0)) })
    let raster = try population.spikes(for: duration, by: workers)
    points = zip(currents, raster).map { current, spikes in
      Point(
        current: current, spikeCount: spikes.count,
        rate: Self.rate(of: spikes))
    }
  }

  /// The rate of a recording as the curve has it: that of the mean interval,
  /// and 0 for a neuron that never fires. A single spike has none.
  public static func rate(of recording: Recording) -> Outcome<Frequency> {
    rate(of: recording.spikes)
  }

  private static func rate(of spikes: [Time]) -> Outcome<Frequency> {
    guard let first = spikes.first, let last = spikes.last else {
      return .value(.zero)
    }
    guard first < last else { return .undefined(.oneSpike) }
    return .value(Double(spikes.count - 1) / (last - first))
  }
}
