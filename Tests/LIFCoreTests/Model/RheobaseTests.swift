import LIFCore
import Quantities
import Testing

/// At exactly the rheobase no neuron fires, whatever decimals were typed.
@Suite struct RheobaseTests {
  /// A membrane whose rheobase is an exact decimal, worked out in whole
  /// numbers: R in tenths of a megaohm, I in picoamperes, potentials in
  /// tenths of a microvolt.
  struct Decimals {
    let R, I, C, u_rest: Int
    var threshold: Int { u_rest + R * I }

    init(_ dice: inout Dice) {
      R = dice.whole(1...3000)
      I = dice.whole(1...(dice.whole(0...1) == 0 ? 100 : 20_000))
      C = dice.whole(1...3000)
      u_rest = dice.whole(0...2) == 0 ? 0 : dice.whole(-9000...0) * 100
    }

    func neuron() throws -> Neuron {
      try Neuron(
        R: Resistance(coherent: typed(R, 1)),
        C: Capacitance(coherent: typed(C, 3)), u_rest: mV(typed(u_rest, 4)),
        u_reset: mV(typed(threshold, 4) - 1), threshold: mV(typed(threshold, 4))
      )
    }

    func neuronByTau() throws -> Neuron {
      try Neuron(
        tau: ms(typed(R * C, 4)), C: Capacitance(coherent: typed(C, 3)),
        u_rest: mV(typed(u_rest, 4)), u_reset: mV(typed(threshold, 4) - 1),
        threshold: mV(typed(threshold, 4)))
    }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `decimals at the rheobase never fire`(seed: UInt64) throws {
    print("seed \(seed)")
    var dice = Dice(seed: seed)
    for _ in 0..<5000 {
      let decimals = Decimals(&dice)
      let I = nA(try typed(decimals.I, 3))
      let neuron = try decimals.neuron()
      #expect(try fires(neuron, I) == false, "\(decimals)")
      #expect(try fires(decimals.neuronByTau(), I) == false, "\(decimals)")
      let picoamperes = Current(Double(decimals.I), .picoamperes)
      #expect(try fires(neuron, picoamperes) == false, "\(decimals)")
    }
  }

  @Test func `currents that add up to the rheobase never fire`() throws {
    print("seed 21")
    var dice = Dice(seed: 21)
    for _ in 0..<3000 {
      let decimals = Decimals(&dice)
      let part = dice.whole(0...decimals.I)
      let sum = Stimulus.sum([
        .constant(nA(try typed(part, 3))),
        .constant(nA(try typed(decimals.I - part, 3))),
      ])
      let neuron = try decimals.neuron()
      let recording = try neuron.recording(under: sum, for: 1e6)
      #expect(recording.spikeCount == 0, "\(decimals), \(part)")
    }
  }

  @Test func `a part in a billion above the rheobase fires`() throws {
    print("seed 31")
    var dice = Dice(seed: 31)
    for _ in 0..<5000 {
      let decimals = Decimals(&dice)
      let above = decimals.I * 1_000_000_000 + decimals.I
      let I = nA(try typed(above, 12))
      // Where the drive is a billionth of u_rest, it drowns in its rounding.
      guard decimals.R * decimals.I > 10_000 else { continue }
      #expect(try fires(decimals.neuron(), I), "\(decimals)")
    }
  }

  @Test func `a membrane without leak has rheobase zero`() throws {
    let neuron = try examplePerfectIntegrator()
    #expect(!neuron.isAboveRheobase(.zero))
    #expect(!neuron.isAboveRheobase(nA(-1)))
    #expect(neuron.isAboveRheobase(nA(1e-9)))
  }

  @Test func `a neuron without threshold is above no rheobase`() throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    #expect(!neuron.isAboveRheobase(nA(1e6)))
    let integrator = try Neuron(
      R: .infinity, C: Capacitance(coherent: 1), u_rest: .zero, u_reset: .zero)
    #expect(!integrator.isAboveRheobase(nA(1)))
  }

  private func fires(_ neuron: Neuron, _ I: Current) throws -> Bool {
    // Long enough for a part in 10¹⁵ above; up to the first spike only.
    let run = Simulation(neuron, under: .constant(I))
    do {
      let limits = Simulation.Limits(spikes: 0)
      return try run.run(for: 100 * neuron.tau, limits: limits).spikeCount > 0
    } catch SimulationError.tooManySpikes {
      return true
    }
  }
}

/// The double that a reader makes of a decimal with so many places.
func typed(_ number: Int, _ places: Int) throws -> Double {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, places + 1 - digits.count))
  let padded = zeros + digits
  let text =
    (number < 0 ? "-" : "") + padded.dropLast(places) + "."
    + padded.suffix(places)
  return try #require(Double(text))
}
