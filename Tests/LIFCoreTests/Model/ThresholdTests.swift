import LIFCore
import Quantities
import Testing

@Suite struct ThresholdTests {
  @Test func `at the crossing time the potential is at threshold`() throws {
    print("seed 3")
    var dice = Dice(seed: 3)
    var crossings = 0
    for _ in 0..<2000 {
      let neuron = try dice.neuron()
      let rheobase = (neuron.threshold - neuron.u_rest) / neuron.R
      let I = dice.number(0.5...4) * rheobase
      let u = neuron.threshold - mV(dice.magnitude(1e-6...40))
      guard let t = neuron.crossingTime(from: u, under: I) else {
        #expect(I.value < rheobase.value * (1 + 1e-12))
        continue
      }
      crossings += 1
      #expect(t > .zero)
      let there = neuron.potential(after: t, from: u, under: I)
      #expect(ulps(there.value, neuron.threshold.value, of: 200) <= 4)
    }
    #expect(crossings > 1000)
  }

  @Test func `only a potential below threshold can cross it`() throws {
    let neuron = try exampleNeuron()
    #expect(neuron.crossingTime(from: mV(-50), under: nA(9)) == nil)
    #expect(neuron.crossingTime(from: mV(-40), under: nA(9)) == nil)
    let near = mV((-50.0).nextDown)
    #expect(neuron.crossingTime(from: near, under: nA(9)) != nil)
  }

  @Test func `without leak the way is divided by the speed`() throws {
    let neuron = try examplePerfectIntegrator()
    #expect(neuron.crossingTime(from: mV(-70), under: nA(2)) == ms(8))
    #expect(neuron.crossingTime(from: mV(-70), under: .zero) == nil)
    #expect(neuron.crossingTime(from: mV(-70), under: nA(-2)) == nil)
  }

  @Test func `near threshold nothing is lost to cancellation`() throws {
    let neuron = try exampleNeuron()
    let gap = 1e-9
    let u = mV(-50 - gap)
    let t = try #require(neuron.crossingTime(from: u, under: nA(2.5)))
    // tau x (1 - x/2) with x = gap / 5 mV, the gap as it is in binary.
    let x = (-50 - u.value) / 5
    let expected = 8 * x * (1 - x / 2)
    #expect((t.value / expected - 1).magnitude < 1e-14)
  }
}
