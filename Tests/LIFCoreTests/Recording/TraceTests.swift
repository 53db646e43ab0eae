import LIFCore
import Quantities
import Testing

@Suite struct TraceTests {
  @Test func `a spike is two points at one time`() throws {
    let recording = try exampleNeuron().recording(
      under: .constant(nA(2.5)), for: 30)
    let trace = recording.trace(samples: 300)
    for spike in recording.spikes {
      let there = trace.filter { $0.time == spike }.map(\.potential)
      #expect(there == [mV(-50), mV(-65)])
    }
    #expect(trace.first?.time == .zero)
    #expect(trace.last?.time == ms(30))
  }

  @Test func `every point of a trace lies on the curve`() throws {
    print("seed 71")
    var dice = Dice(seed: 71)
    for _ in 0..<50 {
      let neuron = try dice.neuron()
      let input = Stimulus.piecewiseConstant(dice.levels(for: neuron))
      let recording = try neuron.recording(under: input, for: 100)
      for samples in [10, 2000] {
        let trace = recording.trace(samples: samples)
        for point in trace where !recording.spikes.contains(point.time) {
          let u = recording.potential(at: point.time)
          #expect((u - point.potential).magnitude.value < 1e-9)
        }
        #expect(trace.count <= 5 * samples)
        #expect(zip(trace, trace.dropFirst()).allSatisfy { $0.time <= $1.time })
      }
    }
  }

  @Test func `a crowded trace is bounded and loses no extreme`() throws {
    let neuron = try exampleNeuron(tau: 0.5, t_ref: 0)
    // A dip that is short beside a bin, among a hundred thousand spikes.
    let input = Stimulus.sum([
      .constant(nA(9)), .step(nA(-30), from: ms(12_345), to: ms(12_346)),
    ])
    let recording = try neuron.recording(under: input, for: 30_000)
    #expect(recording.spikeCount > 100_000)
    let trace = recording.trace(samples: 500)
    #expect(trace.count <= 1000)
    #expect(trace.map(\.potential).min() == recording.minimum)
    #expect(trace.map(\.potential).max() == recording.maximum)
    #expect(recording.minimum < mV(-200))
  }

  @Test func `the current is drawn as a staircase`() throws {
    let recording = try exampleNeuron().recording(
      under: .step(nA(2), from: ms(10), to: ms(60)), for: 100)
    let points = recording.currentTrace(samples: 100)
    #expect(points.map(\.time.value) == [0, 10, 10, 60, 60, 100])
    #expect(points.map(\.current.value) == [0, 0, 2, 2, 0, 0])
  }

  @Test func `a crowded current is bounded and keeps its extremes`() throws {
    let train = Stimulus.pulseTrain(
      nA(1), width: ms(0.01), period: ms(0.02), first: .zero, count: 5000)
    let recording = try exampleNeuron().recording(under: train, for: 100)
    #expect(recording.changes.count == 10_000)
    let points = recording.currentTrace(samples: 50)
    #expect(points.count == 100)
    #expect(Set(points.map(\.current.value)) == [0, 1])
  }

  @Test(arguments: [0, -1, 1, .min, .max])
  func `any number of samples gives a trace`(samples: Int) throws {
    let neuron = try exampleNeuron()
    for duration in [0.0, 30] {
      let recording = try neuron.recording(
        under: .constant(nA(2.5)), for: duration, from: -40,
        initialRule: .level)
      #expect(!recording.trace(samples: samples).isEmpty)
      #expect(!recording.currentTrace(samples: samples).isEmpty)
    }
  }
}
