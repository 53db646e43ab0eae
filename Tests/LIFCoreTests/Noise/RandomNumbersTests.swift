@testable import LIFCore
import Quantities
import Testing

/// The seeds are fixed: what is right once is right in every run.
@Suite struct RandomNumbersTests {
  private let count = repeats(8_000_000, withoutOptimisation: 200_000)

  @Test func `the moments are those of Gauss`() {
    var random = Gaussians(seed: 81, stream: 0)
    var sums = [0.0, 0, 0, 0]
    for _ in 0..<count {
      let x = random.draw()
      var power = x
      for index in sums.indices {
        sums[index] += power
        power *= x
      }
    }
    let n = Double(count)
    // The variances of x, x², x³ and x⁴ are 1, 2, 15 and 96.
    for (index, (mean, variance)) in [(0.0, 1.0), (1, 2), (0, 15), (3, 96)]
      .enumerated()
    {
      let error = (variance / n).squareRoot()
      #expect((sums[index] / n - mean).magnitude < 5 * error)
    }
  }

  /// erfc(x/√2), by 40 digits; the fourth is where the ziggurat ends.
  static let tails = [
    (1, 0.3173105078629141), (2, 0.045500263896358414),
    (3, 0.0026997960632601891), (3.6541528853610088, 0.00025803248765390089),
    (4, 6.3342483666239843e-5), (4.5, 6.7953462494601208e-6),
  ]

  private let many = repeats(8_000_000, withoutOptimisation: 1_000_000)

  @Test func `numbers far out are as rare as they must be`() {
    var random = Gaussians(seed: 82, stream: 0)
    var beyond = Array(repeating: 0.0, count: Self.tails.count)
    var positive = 0.0
    for _ in 0..<many {
      let x = random.draw()
      if x > 0 { positive += 1 }
      for index in beyond.indices where x.magnitude > Self.tails[index].0 {
        beyond[index] += 1
      }
    }
    let n = Double(many)
    for (index, (_, p)) in Self.tails.enumerated() {
      let error = (n * p * (1 - p)).squareRoot()
      #expect((beyond[index] - n * p).magnitude <= 5 * max(error, 1))
    }
    #expect((positive - n / 2).magnitude < 5 * n.squareRoot() / 2)
  }

  /// Beyond the ziggurat the numbers come from elsewhere.
  @Test func `the tail is distributed as Gauss says`() {
    var random = Gaussians(seed: 87, stream: 0)
    let edge = Ziggurat.edge
    let tail = (0..<count).map { _ in random.nextTail() }
    func beyond(_ x: Double) -> Double { Libm.erfc(x / 2.0.squareRoot()) }
    #expect(tail.allSatisfy { $0 > edge })
    let distance = largestDistance(tail) { 1 - beyond($0) / beyond(edge) }
    #expect(distance < 1.95)
  }

  /// The test of Kolmogorov and Smirnov: in one of a thousand runs the
  /// distance exceeds 1.95/√n.
  @Test func `Gaussian numbers are distributed as Gauss says`() {
    var random = Gaussians(seed: 83, stream: 0)
    let sample = (0..<count / 8).map { _ in random.draw() }
    let distance = largestDistance(sample) {
      Libm.erfc(-$0 / 2.0.squareRoot()) / 2
    }
    #expect(distance < 1.95)
  }

  @Test func `uniform numbers and waiting times are distributed so`() {
    var random = RandomNumbers(seed: 84, stream: 0)
    let uniform = (0..<count / 8).map { _ in random.nextUniform() }
    #expect(largestDistance(uniform) { $0 } < 1.95)
    #expect(uniform.allSatisfy { $0 > 0 && $0 < 1 })
    let waiting = (0..<count / 8).map { _ in random.nextWaitingTime() }
    #expect(largestDistance(waiting) { -Libm.expm1(-$0) } < 1.95)
  }

  @Test func `random jumps come with no memory of each other`() throws {
    let poisson = Stimulus.PoissonJumps(rate: Hz(500), by: mV(1), seed: 85)
    let jumps = try #require(
      poisson.jumps(
        until: ms(Double(count)), limit: .max,
        from: RandomStreams(ofPart: 0)))
    let intervals = zip(jumps.dropFirst(), jumps).map {
      ($0.time - $1.time).value
    }
    #expect(largestDistance(intervals) { -Libm.expm1(-$0 / 2) } < 1.95)
    let n = Double(count) / 2
    #expect((Double(jumps.count) - n).magnitude < 5 * n.squareRoot())
    let mean = 2.0
    #expect(
      correlation(
        intervals.dropLast().map { $0 - mean },
        intervals.dropFirst().map { $0 - mean }
      ).magnitude < 5 / n.squareRoot())
  }

  @Test func `the same seed gives the same bits`() {
    var (one, other) = (
      Gaussians(seed: 86, stream: 0), Gaussians(seed: 86, stream: 0)
    )
    for _ in 0..<10_000 { #expect(one.draw() == other.draw()) }
  }

  @Test(arguments: [(1, 2), (1, 1 << 32), (0, 1 << 63)] as [(UInt64, UInt64)])
  func `different seeds have nothing to do with each other`(
    one: UInt64, other: UInt64
  ) {
    let n = count / 8
    let first = gaussians(n, seed: one)
    let second = gaussians(n, seed: other)
    let bound = 5 / Double(n).squareRoot()
    #expect(correlation(first, second).magnitude < bound)
    let shifted = Array(second.dropFirst())
    #expect(correlation(Array(first.dropLast()), shifted).magnitude < bound)
    let next = Array(first.dropFirst())
    #expect(correlation(Array(first.dropLast()), next).magnitude < bound)
  }

  private func gaussians(_ count: Int, seed: UInt64) -> [Double] {
    var random = Gaussians(seed: seed, stream: 0)
    return (0..<count).map { _ in random.draw() }
  }

  /// Of numbers whose means are zero.
  private func correlation(_ a: [Double], _ b: [Double]) -> Double {
    func product(_ x: [Double], _ y: [Double]) -> Double {
      zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return product(a, b) / (product(a, a) * product(b, b)).squareRoot()
  }

  /// √n times the largest distance of what was drawn from a distribution.
  private func largestDistance(
    _ sample: [Double], _ distribution: (Double) -> Double
  ) -> Double {
    let n = Double(sample.count)
    let distances = sample.sorted().enumerated().map { index, x in
      let p = distribution(x)
      return max(p - Double(index) / n, Double(index + 1) / n - p)
    }
    return (distances.max() ?? 0) * n.squareRoot()
  }
}
