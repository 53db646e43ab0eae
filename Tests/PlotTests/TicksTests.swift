import Plot
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct TicksTests {
  private struct Cases: Decodable {
    struct Case: Decodable, CustomStringConvertible {
      var start: Double
      var stop: Double
      var count: Double
      var ticks: [Double]
      var description: String { "\(start) to \(stop), about \(count)" }
    }
    var d3: [Case]
  }

  /// The expectations of the tests of d3-array.
  private static func cases() throws -> [Cases.Case] {
    try SharedFolder.decode(
      "conformance/data/axis-ticks.json", as: Cases.self)?.d3 ?? []
  }

  @Test func `ticks are where another library has them`() throws {
    for sample in try Self.cases() {
      let found = ticks(
        from: sample.start, to: sample.stop, about: sample.count)
      #expect(found == sample.ticks, "\(sample)")
    }
  }

  @Test func `ticks come in the direction of the ends`() {
    #expect(ticks(from: 10, to: 0, about: 2) == [10, 5, 0])
  }

  @Test func `ticks are the doubles that their decimals mean`() {
    #expect(
      ticks(from: 0, to: 0.6, about: 6) == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
  }

  @Test func `ends that are not finite have no ticks`() {
    #expect(ticks(from: .nan, to: 1, about: 5) == [])
    #expect(ticks(from: 0, to: .infinity, about: 5) == [])
    #expect(ticks(from: 0, to: 1, about: .nan) == [])
  }

  @Test func `huge and tiny ranges have ticks as well`() {
    #expect(ticks(from: 0, to: 1e300, about: 2) == [0, 5e299, 1e300])
    #expect(ticks(from: -1.5e308, to: 1.5e308, about: 3).contains(0))
    #expect(ticks(from: 0, to: 2e-300, about: 2) == [0, 1e-300, 2e-300])
  }

  @Test func `a range that doubles cannot divide has no ticks`() {
    #expect(ticks(from: 1e17, to: 1e17.nextUp, about: 5) == [])
  }

  @Test func `ticks lie within, ascend, and are about as many as asked for`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of random ranges: \(seed)")
    var generator = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let size = Double("1e\(Int.random(in: -290...290, using: &generator))")
      let a = Double.random(in: -1...1, using: &generator) * (size ?? 1)
      let b = a + Double.random(in: 0.001...1, using: &generator) * (size ?? 1)
      let count = Int.random(in: 2...12, using: &generator)
      let found = ticks(from: a, to: b, about: Double(count))
      #expect(found.allSatisfy { a <= $0 && $0 <= b })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
      // The step is at most √2.5 times what was asked for, or as much less.
      let expected = Double(count)
      #expect(
        Double(found.count) >= (expected / 1.6).rounded(.down)
          && Double(found.count) <= (expected * 1.6).rounded(.up) + 1)
    }
  }
}
