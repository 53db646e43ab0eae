@testable import LIFCore
import Quantities
import Testing

@Suite struct NoiseRecordingTests {
  private func recording(_ seed: UInt64, t_ref: Double = 2) throws -> Recording
  {
    let noise = Stimulus.sum([
      .noise(.init(.white(sigma: mV(6)), around: nA(1.8), seed: seed)),
      .noise(
        .init(
          .correlated(deviation: nA(1), tau: ms(4)), around: nA(0),
          seed: seed + 100)),
      .jumps([.init(at: ms(33.33), by: mV(40))]),
      .step(nA(1), from: ms(50.05), to: ms(70.01)),
    ])
    return try exampleNeuron(t_ref: t_ref).recording(under: noise, for: 200.03)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `spikes under noise are in order, apart and off the grid`(
    seed: UInt64
  ) throws {
    let recording = try recording(seed)
    #expect(recording.spikeCount > 1)
    for interval in recording.intervals { #expect(interval >= ms(2)) }
    #expect(recording.maximum == mV(-50))
    let isOffGrid = recording.spikes.contains { !isWhole($0.value / 0.1) }
    #expect(isOffGrid)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `steps under noise stay below the threshold and are held`(
    seed: UInt64
  ) throws {
    let recording = try recording(seed)
    let samples = try #require(recording.samples)
    #expect(samples.potentials.count == 2002)
    for (index, u) in samples.potentials.enumerated() {
      #expect(u < mV(-50))
      let t = samples.time(index)
      let isHeld = recording.spikes.contains { $0 <= t && t < $0 + ms(2) }
      if isHeld { #expect(u == mV(-65)) }
    }
  }

  @Test func `a trace under noise shows each spike at the threshold`() throws {
    let recording = try recording(3)
    let trace = recording.trace(samples: 100_000)
    let peaks = trace.filter { $0.potential == mV(-50) }.map(\.time)
    #expect(peaks == recording.spikes)
    for (one, next) in zip(trace, trace.dropFirst()) {
      #expect(one.time <= next.time)
    }
    let small = recording.trace(samples: 50)
    #expect(small.count <= 100)
    #expect(small.map(\.potential).max() == recording.maximum)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the potential under noise rises to a spike and is held after it`(
    seed: UInt64
  ) throws {
    let recording = try recording(seed)
    for t in recording.spikes where t != ms(33.33) && t < ms(197) {
      #expect(recording.potential(at: t) == mV(-65))
      #expect(recording.potential(at: t + ms(0.02)) == mV(-65))
      #expect(recording.potential(at: t + ms(1.999)) == mV(-65))
      let before = recording.potential(at: t - ms(1e-6))
      #expect((before.value + 50).magnitude < 0.01)
      #expect(before < mV(-50))
      let after = recording.potential(at: t + ms(2 + 1e-6))
      #expect((after.value + 65).magnitude < 0.01)
    }
  }

  @Test func `a jump under noise fires at its time`() throws {
    #expect(
      try (1...20).contains { try recording($0).spikes.contains(ms(33.33)) })
  }

  @Test func `without a hold a neuron under noise goes on`() throws {
    let recording = try recording(4, t_ref: 0)
    #expect(recording.spikeCount > 1)
    #expect(recording.spikes == recording.spikes.sorted())
  }
}
