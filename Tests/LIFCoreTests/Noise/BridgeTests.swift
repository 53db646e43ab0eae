@testable import LIFCore
import Quantities
import Testing

/// Crossings between two steps: whether there is one, and when.
@Suite struct BridgeTests {
  /// Without much leak the potential is a Wiener process of the variance
  /// v = σ² h/τ; pinned at both ends it reaches a level a above the one and b
  /// above the other with the probability e^(−2 a b/v).
  static let ends = [(1.0, 0.5), (0.3, 0.3), (2, 0.2), (0.05, 1), (1, 2)]

  private let h = 1e-3
  private let count = repeats(1_000_000, withoutOptimisation: 40_000)

  private func noise() throws -> WhiteNoise {
    let neuron = try exampleNeuron(
      tau: 1, R: 1, u_rest: 0, u_reset: -1, threshold: .infinity)
    let sigma = mV(1 / h.squareRoot())
    return try #require(
      WhiteNoise(
        [
          NoiseSource(
            noise: .init(.white(sigma: sigma), around: .zero, seed: 141),
            streams: RandomStreams(ofPart: 0))
        ],
        on: Integration(neuron)))
  }

  @Test(arguments: ends)
  func `between two ends a level is reached as often as it must be`(
    a: Double, b: Double
  ) throws {
    var noise = try noise()
    let reached = (0..<count).filter { _ in
      noise.crossing(
        between: a, and: b, variance: noise.variance(over: h)) != nil
    }.count
    let p = Libm.exp(-2 * a * b)
    let n = Double(count)
    let error = (n * p * (1 - p)).squareRoot()
    #expect((Double(reached) - n * p).magnitude < 5 * error)
  }

  @Test(arguments: [0, -1e-9, -0.3, -5])
  func `an end above the level is always behind a crossing`(
    b: Double
  ) throws {
    var noise = try noise()
    for _ in 0..<10_000 {
      let time = noise.crossing(
        between: 0.4, and: b, variance: noise.variance(over: h))
      #expect(time.map { $0 >= 0 && $0 <= 1 } ?? false)
    }
  }

  /// The density of the first passage of a bridge:
  ///
  ///     f(s) ~ s^(−3/2) (1 − s)^(−1/2) e^(−a²/2 v s − b²/2 v (1 − s))
  @Test(arguments: ends + [(0.4, -0.4), (1, -0.1), (0.2, -2)])
  func `a crossing comes when it must`(a: Double, b: Double) throws {
    var noise = try noise()
    let times = (0..<count / 4).compactMap { _ in
      noise.crossing(
        between: a, and: b, variance: noise.variance(over: h))
    }.sorted()
    let distribution = distribution(a, b)
    let n = Double(times.count)
    let distances = times.enumerated().map { index, s in
      let place = min(s * 4000, 3999)
      let low = Int(place)
      let p =
        distribution[low] + (place - Double(low))
        * (distribution[low + 1] - distribution[low])
      return max(p - Double(index) / n, Double(index + 1) / n - p)
    }
    #expect(n > 100)
    #expect((distances.max() ?? 0) * n.squareRoot() < 1.95)
  }

  /// At 4001 even places, by the midpoint rule with 50 points between two.
  private func distribution(_ a: Double, _ b: Double) -> [Double] {
    var sums = [0.0]
    var sum = 0.0
    for index in 0..<4000 {
      for point in 0..<50 {
        let s = (Double(index) + (Double(point) + 0.5) / 50) / 4000
        let exponent = a * a / (2 * s) + b * b / (2 * (1 - s))
        sum += Libm.exp(-exponent) / (s * s * s * (1 - s)).squareRoot()
      }
      sums.append(sum)
    }
    return sums.map { $0 / sum }
  }
}
