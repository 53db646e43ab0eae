import LIFCore
import Quantities
import Testing

@Suite struct MembraneTests {
  @Test func `a fired membrane is reset and held`() throws {
    var membrane = Membrane(of: try exampleNeuron(), at: mV(-55))
    membrane.fire()
    #expect(membrane.u == mV(-65))
    #expect(membrane.phase == .held(ms(2)))
  }

  @Test func `a held membrane ignores its input until it is released`() throws {
    var membrane = Membrane(of: try exampleNeuron(), at: mV(-55))
    membrane.fire()
    #expect(membrane.live(for: ms(1.5), under: nA(100)) == nil)
    #expect(membrane.phase == .held(ms(0.5)))
    let event = membrane.live(for: ms(1.5), under: nA(100))
    #expect(event == .release(after: ms(0.5)))
    #expect(membrane.u == mV(-65))
    #expect(membrane.phase == .integrating)
  }

  @Test func `life stops at the spike`() throws {
    var membrane = Membrane(of: try exampleNeuron(), at: mV(-70))
    #expect(membrane.live(for: ms(12.875), under: nA(2.5)) == nil)
    guard case .spike(let t)? = membrane.live(for: ms(1), under: nA(2.5))
    else {
      Issue.record("no spike")
      return
    }
    // 12.875503299472802 ms from rest, by 50 digits.
    #expect((t.value - 0.000503299472802).magnitude < 1e-12)
    #expect(membrane.phase == .held(ms(2)))
  }

  @Test func `what has not crossed stays below, however long`() throws {
    let neuron = try exampleNeuron()
    var membrane = Membrane(of: neuron, at: mV(-70))
    #expect(membrane.live(for: ms(1e6), under: nA(2)) == nil)
    #expect(membrane.u < neuron.threshold)
    #expect(membrane.live(for: ms(1), under: nA(2.1)) != nil)
  }

  @Test func `what starts above may stay there`() throws {
    var membrane = Membrane(of: try exampleNeuron(), at: mV(-40))
    #expect(membrane.live(for: ms(100), under: nA(5)) == nil)
    #expect(membrane.u > mV(-50))
    #expect(membrane.live(for: ms(100), under: .zero) == nil)
    #expect(membrane.live(for: ms(100), under: nA(5)) != nil)
  }
}
