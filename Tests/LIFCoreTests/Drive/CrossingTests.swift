@testable import LIFCore
import Quantities
import Testing

@Suite struct CrossingTests {
  private let count = repeats(10_000, withoutOptimisation: 300)

  @Test func `no crossing is missed and none invented`() throws {
    print("seed 121")
    var dice = Dice(seed: 121)
    var (found, none) = (0, 0)
    for _ in 0..<count {
      let free = try freePotential(&dice, threshold: -50)
      let end = dice.number(1...100)
      let crossing = free.crossing(within: ms(end))?.value
      let scan = firstAbove(-50, of: free, until: crossing ?? end, steps: 2000)
      if let crossing {
        found += 1
        #expect(crossing >= 0 && crossing <= end)
        let u = free.value(after: ms(crossing)).value
        #expect((u - -50).magnitude < 1e-11)
        #expect(free.state(after: ms(crossing)).slope >= -1e-9)
        #expect((scan ?? crossing) >= crossing - 1e-9)
      } else {
        none += 1
        #expect(scan == nil)
      }
    }
    #expect(found > count / 10 && none > count / 10)
  }

  /// The threshold is put a billionth of a millivolt beside the
  /// highest potential of a random course.
  @Test func `a peak that grazes the threshold is told apart`() throws {
    print("seed 122")
    var dice = Dice(seed: 122)
    var tried = 0
    for _ in 0..<count / 3 {
      let free = try freePotential(&dice, threshold: 1e6)
      let end = dice.number(1...60)
      guard let peak = highestPeak(of: free, until: end) else { continue }
      tried += 1
      for (gap, crosses) in [(-1e-9, true), (1e-9, false)] {
        let neuron = try Neuron(
          tau: free.neuron.tau, C: free.neuron.C, u_rest: mV(-70),
          u_reset: mV(peak.u - 30), threshold: mV(peak.u + gap))
        let same = FreePotential(
          of: neuron, from: free.u, under: free.drive, since: free.moment)
        let crossing = same.crossing(within: ms(end))
        #expect((crossing != nil) == crosses, "\(free) \(peak)")
        if let crossing { #expect(crossing.value <= peak.h + 1e-6) }
      }
    }
    #expect(tried > count / 20)
  }

  /// u = u_0 + A/(C ω) (1 − cos ω t) peaks at 2 A/(C ω), once a period.
  @Test(arguments: [(-1e-9, 1), (1e-9, 0)])
  func `without a leak a sine grazes by a billionth`(
    gap: Double, spikes: Int
  ) throws {
    let omega = 2 * Double.pi * 0.05
    let peak = 2 * 0.4 / (0.8 * omega)
    let neuron = try Neuron(
      R: .infinity, C: Capacitance(coherent: 0.8), u_rest: .zero,
      u_reset: mV(-50), threshold: mV(peak + gap))
    let sine = Stimulus.Sine(
      amplitude: nA(0.4), frequency: Hz(50), phase: 0)
    let recording = try neuron.recording(under: .sine(sine), for: 20)
    #expect(recording.spikeCount == spikes)
    // It is above for 2 arccos(1 − …) ≈ 2 √(4e-9/peak) of a radian.
    let lead = (2 * 2 * 1e-9 / peak).squareRoot() / omega
    for spike in recording.spikes {
      #expect((spike.value - (10 - lead)).magnitude < 1e-3 * lead)
    }
  }

  /// On its settled course from the beginning: no transient, peaks of
  /// R A / √(1 + (ω τ)²) above the mean, a thousand of them.
  @Test(arguments: [-1e-9, 1e-9])
  func `a settled sine grazes by a billionth`(gap: Double) throws {
    let omega = 2 * Double.pi * 0.1
    let (tau, R, A) = (8.0, 10.0, 2.5)
    let amplitude = R * A / (1 + omega * omega * tau * tau).squareRoot()
    let lag = Libm.atan2(omega * tau, 1)
    let neuron = try exampleNeuron(
      tau: tau, R: R, u_rest: -70, u_reset: -120,
      threshold: -60 + amplitude + gap)
    let sine = Stimulus.Sine(mean: nA(1), amplitude: nA(A), frequency: Hz(100))
    let start = -60 - amplitude * Libm.sin(lag)
    let recording = try neuron.recording(
      under: .sine(sine), for: 10_000, from: start)
    let highest = -60 + amplitude
    if gap > 0 {
      #expect(recording.spikeCount == 0)
      #expect((recording.maximum.value - highest).magnitude < 1e-12)
    } else {
      let first = try #require(recording.spikes.first).value
      let peak = (.pi / 2 + lag) / omega
      let lead = (2 * 1e-9 / amplitude).squareRoot() / omega
      #expect((first - (peak - lead)).magnitude < 1e-3 * lead)
    }
  }

  /// A pulse of 1 ns lifts the potential over the threshold in the middle of
  /// nowhere.
  @Test func `a crossing shorter than any grid is found`() throws {
    let neuron = try exampleNeuron(t_ref: 0)
    let width = 1e-6
    // From −50.1 mV at the steady state of 1.99 nA by 0.1 mV and a little.
    let I = 0.8 * 0.1001 / width
    let input = Stimulus.sum([
      .constant(nA(1.99)),
      .step(nA(I), from: ms(300), to: ms(300 + width)),
    ])
    let recording = try neuron.recording(under: input, for: 600)
    let spike = try #require(recording.spikes.first).value
    #expect(recording.spikeCount == 1)
    #expect(spike > 300 && spike < 300 + width)
    let weak = Stimulus.sum([
      .constant(nA(1.99)),
      .step(nA(I * 0.998), from: ms(300), to: ms(300 + width)),
    ])
    #expect(try neuron.recording(under: weak, for: 600).spikeCount == 0)
  }

  @Test func `a synapse that peaks by a billionth too low or high`() throws {
    let neuron = try exampleNeuron(threshold: 1e6)
    let synapses = Stimulus.synapses(
      .init(.alpha, tau: ms(2), [.init(at: ms(3), nA(2))]))
    let recording = try neuron.recording(under: synapses, for: 60)
    let peak = recording.maximum.value
    for (gap, spikes) in [(-1e-9, 1), (1e-9, 0)] {
      let near = try exampleNeuron(u_reset: -90, threshold: peak + gap)
      #expect(
        try near.recording(under: synapses, for: 60).spikeCount == spikes)
    }
  }

  private func freePotential(
    _ dice: inout Dice, threshold: Double
  ) throws -> FreePotential {
    let neuron = try dice.ordinaryNeuron(threshold: threshold)
    let u = dice.whole(0...3) == 0 ? -50.001 : dice.number(-75 ... -51)
    let scale = dice.magnitude(0.05...5)
    return FreePotential(
      of: neuron, from: mV(u), under: dice.drive(scale: scale),
      since: ms(dice.number(0...5)))
  }

  private func firstAbove(
    _ level: Double, of free: FreePotential, until end: Double, steps: Int
  ) -> Double? {
    (0...steps).lazy.map { Double($0) / Double(steps) * end }
      .first { free.value(after: ms($0)).value > level + 1e-11 }
  }

  /// The highest potential inside a window, by a dense scan and halving of
  /// the slope; nil where it lies at an end of the window.
  private func highestPeak(
    of free: FreePotential, until end: Double
  ) -> (h: Double, u: Double)? {
    let steps = 4000
    let times = (0...steps).map { Double($0) / Double(steps) * end }
    let slopes = times.map { free.state(after: ms($0)).slope }
    var best = max(
      free.u.value, free.value(after: ms(end)).value)
    var peak: (h: Double, u: Double)?
    for index in 0..<steps where slopes[index] > 0 && slopes[index + 1] <= 0 {
      var (low, high) = (times[index], times[index + 1])
      for _ in 0..<60 {
        let middle = (low + high) / 2
        if free.state(after: ms(middle)).slope > 0 {
          low = middle
        } else {
          high = middle
        }
      }
      let u = free.value(after: ms(low)).value
      if u > best { (best, peak) = (u, (low, u)) }
    }
    // A peak too near to another end is no peak of its own.
    guard let peak, peak.u > free.u.value + 1e-6,
      peak.u > free.value(after: ms(end)).value + 1e-6
    else { return nil }
    return peak
  }
}
