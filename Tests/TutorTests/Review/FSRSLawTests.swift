import Mathematics
import TestSupport
import Testing

@testable import Tutor

/// What must hold for any memory.
@Suite struct FSRSLawTests {
  private let model = FSRS()

  private static func memories() -> [Memory] {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("FSRS laws: seed \(seed)")
    var random = SeededRandom(seed: seed)
    return (0..<300).map { _ in
      Memory(
        stability: pow(10, Double.random(in: -3...5, using: &random)),
        difficulty: Double.random(in: 1...10, using: &random))
    }
  }

  @Test func `after its stability it is recalled nine times in ten`() {
    for memory in Self.memories() {
      let likely = model.retrievability(of: memory, after: memory.stability)
      #expect(abs(likely - 0.9) < 1e-12)
    }
  }

  @Test func `a better rating never leaves less stability`() {
    for memory in Self.memories() {
      for days in [0, 1, 10, 1000] {
        let stabilities = Rating.allCases.map {
          model.memory(after: $0, of: memory, days: days).stability
        }
        #expect(stabilities == stabilities.sorted(), "\(memory) \(days)")
      }
    }
  }

  @Test func `everything stays within its range`() {
    for memory in Self.memories() {
      for rating in Rating.allCases {
        for days in [0, 1, 100, 1_000_000] {
          let next = model.memory(after: rating, of: memory, days: days)
          #expect(next.stability >= 0.001 && next.stability.isFinite)
          #expect((1...10).contains(next.difficulty))
          #expect((1...36_500).contains(model.interval(of: next)))
        }
      }
    }
  }
}
