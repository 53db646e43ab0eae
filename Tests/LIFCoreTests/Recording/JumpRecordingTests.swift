@testable import LIFCore
import Quantities
import Testing

/// Jumps: at the time of a change, during a hold, at its end.
@Suite struct JumpRecordingTests {
  @Test func `a spike by a jump at a change is drawn and reset`() throws {
    let neuron = try exampleNeuron(t_ref: 0)
    let input = Stimulus.sum([
      .jumps([.init(at: ms(10), by: mV(30))]),
      .step(nA(1), from: ms(10), to: ms(30)),
    ])
    let recording = try neuron.recording(under: input, for: 40)
    #expect(recording.spikes == [ms(10)])
    #expect(recording.potential(at: ms(10.0.nextDown)) == mV(-70))
    #expect(recording.potential(at: ms(10)) == mV(-65))
    // −60 − 5/e, to where 1 nA pulls from −65 mV in 8 ms.
    let u = recording.potential(at: ms(18)).value
    #expect((u - (-60 - 5 * Libm.exp(-1))).magnitude < 1e-12)
    #expect(recording.maximum == mV(-50))
    let atSpike = recording.trace(samples: 100).filter { $0.time == ms(10) }
    #expect(atSpike.map(\.potential) == [mV(-70), mV(-50), mV(-65)])
  }

  @Test func `jumps at one time add up before they are looked at`() throws {
    let input = Stimulus.jumps([
      .init(at: ms(5), by: mV(30)), .init(at: ms(5), by: mV(-25)),
      .init(at: ms(5), by: mV(5)),
    ])
    let recording = try exampleNeuron().recording(under: input, for: 20)
    #expect(recording.spikes == [])
    #expect(recording.potential(at: ms(5)) == mV(-60))
  }

  @Test func `a jump at the beginning and at the end counts`() throws {
    let input = Stimulus.jumps([
      .init(at: ms(-1), by: mV(7)), .init(at: ms(0), by: mV(4)),
      .init(at: ms(20), by: mV(30)), .init(at: ms(20.0.nextUp), by: mV(50)),
    ])
    let recording = try exampleNeuron().recording(under: input, for: 20)
    #expect(recording.potential(at: .zero) == mV(-66))
    #expect(recording.spikes == [ms(20)])
    #expect(recording.potential(at: ms(20)) == mV(-65))
  }

  @Test func `what comes during a hold is lost or gathered`() throws {
    print("seed 131")
    var dice = Dice(seed: 131)
    for _ in 0..<repeats(5000, withoutOptimisation: 500) {
      let t_ref = dice.number(0.1...6)
      let neuron = try exampleNeuron(t_ref: t_ref)
      let first = dice.number(0...20)
      let second = first + t_ref * dice.number(0.01...0.99)
      let w = dice.number(-20...14)
      let input = Stimulus.jumps([
        .init(at: ms(first), by: mV(40)), .init(at: ms(second), by: mV(w)),
      ])
      var simulation = Simulation(neuron, under: input)
      let lost = try simulation.run(for: ms(40))
      simulation.heldJumps = .gathered
      let gathered = try simulation.run(for: ms(40))
      let release = first + t_ref
      let left = w * Libm.exp(-(release - second) / 8)
      for h in [0, 1e-9, 0.3, 4] {
        let decay = Libm.exp(-h / 8)
        let t = ms(release + h)
        let u = lost.potential(at: t).value
        let v = gathered.potential(at: t).value
        #expect((u - (-70 + 5 * decay)).magnitude < 1e-11)
        #expect((v - (-70 + (5 + left) * decay)).magnitude < 1e-11)
      }
      let held = ms(first + 0.999 * t_ref)
      #expect(gathered.potential(at: held) == mV(-65))
      let maximum = gathered.trace(samples: 300).map(\.potential)
      #expect(maximum.max() == gathered.maximum)
    }
  }

  @Test func `what was gathered may fire at the release`() throws {
    print("seed 132")
    var dice = Dice(seed: 132)
    for _ in 0..<500 {
      let t_ref = dice.number(0.1...6)
      let neuron = try exampleNeuron(t_ref: t_ref)
      let first = dice.number(0...20)
      let input = Stimulus.jumps([
        .init(at: ms(first), by: mV(40)),
        .init(at: ms(first + 0.3 * t_ref), by: mV(60)),
      ])
      var simulation = Simulation(neuron, under: input)
      simulation.heldJumps = .gathered
      let recording = try simulation.run(for: ms(40))
      #expect(recording.spikes == [ms(first), ms(first) + ms(t_ref)])
      #expect(recording.potential(at: ms(first) + ms(t_ref)) == mV(-65))
      let firing = recording.segments.filter { $0.phase == .firing }
      #expect(firing.map(\.end) == recording.spikes)
    }
  }

  @Test func `a jump at the moment of the release counts whole`() throws {
    let input = Stimulus.jumps([
      .init(at: ms(10), by: mV(40)), .init(at: ms(12), by: mV(3)),
    ])
    for held in [Simulation.HeldJumps.discarded, .gathered] {
      var simulation = Simulation(try exampleNeuron(), under: input)
      simulation.heldJumps = held
      let recording = try simulation.run(for: ms(40))
      #expect(recording.potential(at: ms(12)) == mV(-62))
    }
  }

  /// A neuron without a refractory period is held for no time: what comes at
  /// the very time of a crossing comes after it.
  @Test func `without a hold no jump is lost`() throws {
    let neuron = try examplePerfectIntegrator(t_ref: 0)
    let input = Stimulus.sum([
      .constant(nA(1)), .jumps([.init(at: ms(16), by: mV(5))]),
    ])
    for held in [Simulation.HeldJumps.discarded, .gathered] {
      var simulation = Simulation(neuron, under: input)
      simulation.heldJumps = held
      // From −60 mV on it takes 8 ms.
      let recording = try simulation.run(for: ms(25))
      #expect(recording.spikes == [ms(16), ms(24)])
    }
  }
}
