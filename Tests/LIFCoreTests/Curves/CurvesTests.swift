import LIFCore
import Quantities
import Testing

/// Curves that are measured, beside their closed forms.
@Suite struct CurvesTests {
  @Test func `the measured f–I curve is the closed form`() throws {
    print("seed 93")
    var dice = Dice(seed: 93)
    for _ in 0..<30 {
      let neuron = try dice.neuron()
      let rheobase = (neuron.threshold - neuron.u_rest) / neuron.R
      let currents = (0..<20).map { Double($0) * 0.2 * rheobase }
      let curve = try RateCurve(of: neuron, under: currents, for: ms(2000))
      let theory = ClosedForms(of: neuron)
      for point in curve.points where point.spikeCount > 1 {
        let wanted = theory.rate(under: point.current).value
        let rate = try #require(point.rate.ifDefined).value
        #expect((rate - wanted).magnitude < 1e-11 * wanted)
      }
      let silent = curve.points.filter { $0.current <= rheobase }
      #expect(
        silent.allSatisfy { $0.spikeCount == 0 && $0.rate == .value(.zero) })
    }
  }

  @Test func `the measured rheobase is that of a pulse of the length`() throws {
    print("seed 94")
    var dice = Dice(seed: 94)
    for _ in 0..<20 {
      let neuron = try dice.neuron()
      let duration = neuron.tau * dice.magnitude(0.1...5)
      let measured = try #require(
        neuron.measuredRheobase(within: duration).ifDefined)
      let theory = try #require(
        ClosedForms(of: neuron).thresholdCurrent(forPulse: duration)
          .ifDefined)
      #expect((measured / theory - 1).magnitude < 1e-12)
    }
  }

  @Test func `a neuron without a threshold has no rheobase`() throws {
    let neuron = try exampleNeuron(threshold: .infinity)
    #expect(
      neuron.measuredRheobase(within: ms(100)) == .undefined(.noThreshold))
  }
}
