@testable import LIFCore
import Quantities
import TestSupport
import Testing

/// What a recording says of itself, under random inputs of all kinds.
@Suite struct RecordingOfAnythingTests {
  @Test func `segments follow one another and say what the recording says`()
    throws
  {
    try forEachRecording("segments of anything") { recording, _, seed, dice in
      let segments = Array(recording.segments)
      #expect(segments.first?.start == .zero)
      #expect(segments.last?.end == recording.duration)
      let firing = segments.filter { $0.phase == .firing }
      #expect(firing.map(\.end) == recording.spikes, "\(seed)")
      for (one, next) in zip(segments, segments.dropFirst()) {
        #expect(one.end == next.start, "\(seed)")
        #expect(one.start <= one.end)
      }
      for segment in segments where segment.end > segment.start {
        let part = dice.number(0.001...0.999)
        let t = segment.start + part * (segment.end - segment.start)
        guard t > segment.start, t < segment.end else { continue }
        let (a, b) = (segment.potential(at: t), recording.potential(at: t))
        #expect((a - b).magnitude.value < 1e-9, "\(seed) at \(t)")
      }
    }
  }

  @Test func `changes carry the potential that was there`() throws {
    try forEachRecording("changes of anything") { recording, _, seed, _ in
      for change in recording.changes {
        if recording.spikes.contains(change.time) { continue }
        let u = recording.potential(at: change.time)
        #expect((u - change.potential).magnitude.value < 1e-9, "\(seed)")
      }
    }
  }

  @Test func `the extremes are those of a dense sample`() throws {
    try forEachRecording("extremes of anything") { recording, _, seed, _ in
      let steps = 4000
      let times = (0...steps).map {
        Double($0) / Double(steps) * recording.duration
      }
      let sample = times.map { recording.potential(at: $0) }
      let (low, high) = (
        try #require(sample.min()), try #require(sample.max())
      )
      #expect(recording.minimum <= low + mV(1e-12), "\(seed)")
      #expect(recording.maximum >= high - mV(1e-12), "\(seed)")
      // They are reached: at a change, a spike, a turn or an end.
      let special =
        recording.segments.flatMap { segment in
          segment.turns.map { segment.potential(at: $0) }
            + [segment.endPotential]
        } + sample
      for extreme in [recording.minimum, recording.maximum] {
        #expect(special.contains { ($0 - extreme).magnitude.value < 1e-9 })
      }
    }
  }

  @Test func `a trace lies on the course and stays small`() throws {
    try forEachRecording("traces of anything") { recording, _, seed, dice in
      let samples = dice.whole(1...600)
      let trace = recording.trace(samples: samples)
      #expect(trace.count <= 5 * samples + 5, "\(seed): \(samples)")
      // A bin of time keeps two of its points, not always the first.
      let bin = recording.duration / Double(samples)
      #expect(trace.first?.time ?? .infinity <= bin, "\(seed)")
      for (one, next) in zip(trace, trace.dropFirst()) {
        #expect(one.time <= next.time, "\(seed)")
      }
      let peaks = Set(recording.spikes + recording.changes.map(\.time))
      for point in trace where !peaks.contains(point.time) {
        let u = recording.potential(at: point.time)
        #expect((u - point.potential).magnitude.value < 1e-9, "\(seed)")
      }
      let potentials = trace.map(\.potential)
      #expect(potentials.max() ?? .zero >= recording.maximum - mV(1e-9))
      #expect(potentials.min() ?? .zero <= recording.minimum + mV(1e-9))
    }
  }

  @Test func `the current is that of the stimulus`() throws {
    try forEachRecording("currents of anything") {
      recording, experiment, seed, dice in
      for _ in 0..<40 {
        let t = ms(dice.number(0...experiment.duration))
        let (a, b) = (
          recording.current(at: t), experiment.stimulus.value(at: t)
        )
        let size = max(1, a.magnitude.value)
        #expect((a - b).magnitude.value < 1e-11 * size, "\(seed) at \(t)")
      }
    }
  }

  @Test func `a trace of the current lies on the current`() throws {
    try forEachRecording("traces of currents") { recording, _, seed, dice in
      let samples = dice.whole(1...600)
      let trace = recording.currentTrace(samples: samples)
      #expect(trace.count <= 3 * samples + 5)
      for (one, next) in zip(trace, trace.dropFirst()) {
        #expect(one.time <= next.time)
      }
      for point in trace {
        let now = recording.current(at: point.time)
        let before = recording.current(
          at: ms(point.time.value.nextDown))
        let size = max(1, point.current.magnitude.value)
        let isOn = [now, before].contains {
          ($0 - point.current).magnitude.value < 1e-9 * size
        }
        #expect(isOn, "\(seed) at \(point.time)")
      }
    }
  }

  /// A thousand periods, twenty a sample.
  @Test func `a fast wave does not make a long trace`() throws {
    let sine = Stimulus.Sine(amplitude: nA(5), frequency: Hz(1000))
    let recording = try exampleNeuron().recording(
      under: .sine(sine), for: 1000)
    let trace = recording.trace(samples: 50)
    #expect(trace.count <= 250)
    let potentials = trace.map(\.potential)
    #expect(potentials.max() == recording.maximum)
    #expect(potentials.min() == recording.minimum)
    let current = recording.currentTrace(samples: 50).map(\.current.value)
    #expect(current.count <= 250)
    #expect(current.max() ?? 0 > 4.99)
    #expect(current.min() ?? 0 < -4.99)
  }
}
