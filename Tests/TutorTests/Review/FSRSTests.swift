import Testing

@testable import Tutor

/// The memory model, beside what other programs make of the same reviews.
@Suite(
  .enabled(
    if: !FSRSVectors.longTerm.isEmpty,
    "shared/conformance is not beside the checkout"))
struct FSRSTests {
  private let model = FSRS()

  private func published(_ name: String) throws -> [Double] {
    try #require(FSRSVectors.published["fsrs6_" + name])
  }

  /// The memory after ratings, with the days before each.
  private func remembered(
    _ ratings: [Int], after days: [Int], in model: FSRS
  ) -> Memory? {
    zip(ratings, days).reduce(nil) { memory, review in
      Rating(rawValue: review.0).map {
        model.memory(after: $0, of: memory, days: review.1)
      }
    }
  }

  @Test func `every step of py-fsrs is ours`() {
    #expect(FSRSVectors.longTerm.count == 1205)
    var memory: Memory?
    var sequence = -1
    for step in FSRSVectors.longTerm {
      if step.sequence != sequence { memory = nil }
      sequence = step.sequence
      let next = model.memory(
        after: step.rating, of: memory, days: step.days)
      expect(next.stability, step.memory.stability, within: 1e-12)
      expect(next.difficulty, step.memory.difficulty, within: 1e-12)
      #expect(model.interval(of: next) == step.interval)
      memory = next
    }
  }

  @Test func `six reviews lead where fsrs-rs, py-fsrs and ts-fsrs say`() throws
  {
    let (ratings, days) = ([1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21])
    let wanted = try published("memory_state")
    let found = try #require(remembered(ratings, after: days, in: model))
    #expect(abs(found.stability - wanted[0]) < 1e-4)
    #expect(abs(found.difficulty - wanted[1]) < 1e-4)

    var plain = model
    plain.weights.sameDayStep = 0
    plain.weights.sameDayOffset = 0
    plain.weights.sameDaySaturation = 0
    let without = try published("memory_state_no_short_term")
    let other = try #require(remembered(ratings, after: days, in: plain))
    #expect(abs(other.stability - without[0]) < 1e-4)
    #expect(abs(other.difficulty - without[1]) < 1e-4)
  }

  @Test func `each review when it is due makes the published intervals`()
    throws
  {
    // 0 is a step within the day, which we do not take; the memory is alike.
    let wanted = try published("interval_history").map { Int($0) }
    let ratings = Array("GGGGGGAAGGGGG").map { $0 == "G" ? 3 : 1 }
    #expect(wanted.count == ratings.count)
    for count in ratings.indices {
      let days = [0] + wanted.prefix(count)
      let memory = try #require(
        remembered(
          Array(ratings[...count]), after: Array(days), in: model))
      if wanted[count] > 0 {
        #expect(model.interval(of: memory) == wanted[count])
      }
    }
  }

  @Test func `recall fades as published`() throws {
    let points = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 4), (5, 2)]
    for (point, wanted) in zip(points, try published("forgetting_curve")) {
      let memory = Memory(stability: Double(point.1), difficulty: 5)
      let found = model.retrievability(of: memory, after: Double(point.0))
      #expect(abs(found - wanted) < 1e-6)
    }
  }

  @Test func `the less must be retained, the longer one may wait`() throws {
    let wanted = try published("next_interval_S1").prefix(10)
    #expect(wanted.count == 10)
    for (tenths, days) in zip(1...10, wanted) {
      var model = model
      model.retention = Double(tenths) / 10
      let found = max(1, model.daysUntilRetention(1).rounded())
      // The first was worked out with 24 bits.
      #expect(abs(found - days) <= 1e-6 * days, "\(tenths)")
    }
  }

  @Test func `recall, lapse and the same day move stability as published`()
    throws
  {
    let recall = try published("stability_after_success")
    let lapse = try published("stability_after_failure")
    let sameDay = try published("short_term_S5")
    for (index, rating) in Rating.allCases.enumerated() {
      let memory = Memory(stability: 5, difficulty: Double(index + 1))
      let likely = 0.9 - 0.1 * Double(index)
      expect(
        model.stabilityAfterRecall(memory, rating, likely), recall[index],
        within: 1e-6)
      expect(
        model.stabilityAfterLapse(memory, likely), lapse[index], within: 1e-6)
      expect(
        model.sameDayStability(5, rating), sameDay[index], within: 1e-6)
    }
  }

  @Test func `a rating moves difficulty as published`() throws {
    let wanted = try published("next_difficulty_D5")
    for (rating, wanted) in zip(Rating.allCases, wanted) {
      expect(model.difficulty(after: rating, from: 5), wanted, within: 1e-6)
    }
  }

  @Test func `the first review begins a memory as published`() throws {
    let wanted = try published("first_review")
    for (index, rating) in Rating.allCases.enumerated() {
      let memory = model.memory(after: rating, of: nil)
      expect(memory.stability, wanted[index], within: 1e-9)
      expect(memory.difficulty, wanted[4 + index], within: 1e-8)
    }
    #expect(model.interval(of: model.memory(after: .easy, of: nil)) == 8)
  }

  private func expect(
    _ found: Double, _ wanted: Double, within share: Double,
    _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs(found - wanted) <= share * abs(wanted), sourceLocation: place)
  }
}
