import Foundation
import LIFCore
import Quantities
import Testing

/// A second, slow neuron that looks for crossings by halving.
@Suite struct ReferenceTests {
  @Test(arguments: [51, 52, 53, 54] as [UInt64])
  func `random inputs give what a slow search gives`(seed: UInt64) throws {
    print("seed \(seed)")
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let neuron = try dice.neuron()
      let levels = dice.levels(for: neuron)
      let start = neuron.threshold.value - dice.number(0.1...30)
      let duration = dice.number(20...200)
      let recording = try neuron.recording(
        under: .piecewiseConstant(levels), for: duration, from: start)
      var slow = SlowNeuron(neuron, at: start)
      let times = (0..<10).map { _ in dice.number(0...duration) }.sorted()
      let potentials = slow.live(levels, until: duration, lookingAt: times)

      #expect(recording.spikeCount == slow.spikes.count)
      for (ours, theirs) in zip(recording.spikes, slow.spikes) {
        #expect((ours.value - theirs).magnitude < 1e-8)
      }
      for (t, u) in zip(times, potentials) {
        let isAtSpike = slow.spikes.contains { ($0 - t).magnitude < 1e-6 }
        if isAtSpike { continue }
        let ours = recording.potential(at: ms(t)).value
        #expect((ours - u).magnitude < 1e-6)
      }
    }
  }

  /// Plain numbers, plain formulas, absolute times.
  struct SlowNeuron {
    let tau, R, rest, reset, threshold, t_ref: Double
    var u: Double
    var heldUntil = 0.0
    var spikes: [Double] = []

    init(_ neuron: Neuron, at u: Double) {
      (tau, R) = (neuron.tau.value, neuron.R.value)
      (rest, reset) = (neuron.u_rest.value, neuron.u_reset.value)
      (threshold, t_ref) = (neuron.threshold.value, neuron.t_ref.value)
      self.u = u
    }

    func potential(_ dt: Double, _ I: Double) -> Double {
      let level = rest + R * I
      return level + (u - level) * exp(-dt / tau)
    }

    /// Lives from break to break; breaks are levels and moments of interest.
    mutating func live(
      _ levels: [Stimulus.Level], until end: Double, lookingAt times: [Double]
    ) -> [Double] {
      let starts = levels.map(\.start.value).filter { $0 < end }
      let breaks = (starts + times + [end]).sorted()
      var seen: [Double] = []
      var now = 0.0
      for next in breaks where next >= now {
        let I = levels.last { $0.start.value <= now }?.current.value ?? 0
        live(from: now, to: next, I)
        seen += times.filter { $0 == next }.prefix(1).map { _ in u }
        now = next
      }
      return seen
    }

    private mutating func live(from start: Double, to end: Double, _ I: Double)
    {
      var now = max(start, min(heldUntil, end))
      while now < end {
        guard u < threshold, potential(end - now, I) >= threshold else {
          u = potential(end - now, I)
          return
        }
        var (low, high) = (now, end)
        for _ in 0..<200 {
          let middle = (low + high) / 2
          if potential(middle - now, I) >= threshold {
            high = middle
          } else {
            low = middle
          }
        }
        spikes.append(high)
        u = reset
        heldUntil = high + t_ref
        now = min(heldUntil, end)
      }
    }
  }
}
