@testable import LIFCore
import Quantities
import Testing

@Suite struct RecordingTests {
  @Test func `at a spike the potential is reset already`() throws {
    let recording = try exampleNeuron().recording(
      under: .constant(nA(2.5)), for: 20)
    let spike = try #require(recording.spikes.first)
    let before = recording.potential(at: ms(spike.value.nextDown))
    #expect((before.value - -50).magnitude < 1e-12)
    #expect(before <= mV(-50))
    #expect(recording.potential(at: spike) == mV(-65))
    #expect(recording.potential(at: spike + ms(1.999)) == mV(-65))
    #expect(recording.potential(at: spike + ms(2.001)) > mV(-65))
  }

  @Test func `outside, the potential is that of the nearer end`() throws {
    let recording = try exampleNeuron().recording(
      under: .constant(nA(1)), for: 20, from: -60)
    #expect(recording.potential(at: ms(-5)) == mV(-60))
    let end = recording.potential(at: ms(20))
    #expect(recording.potential(at: ms(25)) == end)
    #expect(recording.potential(at: ms(.infinity)) == end)
    #expect(
      recording.measuredPotential(at: ms(25)) == .undefined(.outsideRecording))
    #expect(recording.measuredPotential(at: ms(20)) == .value(end))
  }

  @Test func `a change of the input within a hold moves nothing`() throws {
    let input = try Stimulus.piecewiseConstant(
      times: [ms(0), ms(6), ms(6.5)], values: [nA(4), nA(-50), nA(0)])
    let recording = try exampleNeuron().recording(under: input, for: 20)
    // 8 ln 2 = 5.545 ms, so held up to 7.545 ms.
    #expect(recording.spikeCount == 1)
    for t in [6, 6.2, 6.5, 7, 7.5] {
      #expect(recording.potential(at: ms(t)) == mV(-65))
    }
    #expect(recording.minimum == mV(-70))
  }

  @Test func `segments follow one another without gap or jump`() throws {
    print("seed 61")
    var dice = Dice(seed: 61)
    for _ in 0..<100 {
      let neuron = try dice.neuron()
      let input = Stimulus.piecewiseConstant(dice.levels(for: neuron))
      let recording = try neuron.recording(under: input, for: 100)
      let segments = Array(recording.segments)
      #expect(segments.first?.start == .zero)
      #expect(segments.last?.end == ms(100))
      let firing = segments.filter { $0.phase == .firing }
      #expect(firing.map(\.end) == recording.spikes)
      for (one, next) in zip(segments, segments.dropFirst()) {
        #expect(one.end == next.start)
        #expect(one.start <= one.end)
        if one.phase == .firing {
          #expect(next.potential == neuron.u_reset)
        } else {
          let u = recording.potential(at: next.start)
          #expect((u - next.potential).magnitude.value < 1e-9)
        }
      }
    }
  }

  @Test func `a spike a rounding error after a change is reset`() throws {
    let neuron = try exampleNeuron(t_ref: 0)
    let input = try Stimulus.piecewiseConstant(
      times: [ms(0), ms(4000)], values: [nA(2), nA(2.5)])
    let recording = try neuron.recording(under: input, for: 4005)
    #expect(recording.spikes == [ms(4000)])
    #expect(recording.potential(at: ms(4000)) == mV(-65))
    let lasting = recording.segments.filter { $0.start < $0.end }
    #expect(lasting.map(\.potential) == [mV(-70), mV(-65)])
    #expect(recording.potential(at: ms(4000.1)) < mV(-64))
  }

  @Test func `the extremes are those of a dense sample`() throws {
    print("seed 62")
    var dice = Dice(seed: 62)
    for _ in 0..<50 {
      let neuron = try dice.neuron()
      let input = Stimulus.piecewiseConstant(dice.levels(for: neuron))
      let recording = try neuron.recording(under: input, for: 100)
      let sample = (0...5000).map {
        recording.potential(at: ms(Double($0) / 50))
      }
      let low = try #require(sample.min())
      let high = try #require(sample.max())
      #expect(recording.minimum <= low)
      #expect(recording.maximum >= high)
      // In 20 µs the potential moves by less than this.
      let speed =
        (neuron.threshold - neuron.u_rest).value * 5 / neuron.tau.value
      let slack = mV(0.02 * (speed + 60 / neuron.tau.value))
      #expect(low - recording.minimum <= slack)
      #expect(high >= recording.maximum - slack)
      if recording.spikeCount > 0 {
        #expect(recording.maximum == neuron.threshold)
      }
    }
  }

  @Test func `a last moment's spike is the lowest point`() throws {
    let neuron = try Neuron(
      R: .infinity, C: Capacitance(coherent: 1), u_rest: mV(-60),
      u_reset: mV(-70), threshold: mV(-50))
    let recording = try neuron.recording(under: .constant(nA(1)), for: 10)
    #expect(recording.spikes == [ms(10)])
    #expect(recording.minimum == mV(-70))
    #expect(recording.maximum == mV(-50))
  }
}
