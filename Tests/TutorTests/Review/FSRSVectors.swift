import TestSupport
@testable import Tutor

/// What other programs make of the same reviews.
enum FSRSVectors {
  private static let folder = "conformance/vectors/"

  /// A review of a sequence, as py-fsrs 6.3.2 has it.
  struct Step: Sendable {
    let sequence: Int
    let days: Int
    let rating: Rating
    let memory: Memory
    let interval: Int

    init?(_ row: [String]) {
      guard row.count == 7, let sequence = Int(row[0]), let days = Int(row[2]),
        let grade = Int(row[3]), let rating = Rating(rawValue: grade),
        let stability = Double(row[4]), let difficulty = Double(row[5]),
        let interval = Int(row[6])
      else { return nil }
      self.sequence = sequence
      self.days = days
      self.rating = rating
      memory = Memory(stability: stability, difficulty: difficulty)
      self.interval = interval
    }
  }

  /// Sequences of reviews with the long-term scheduler.
  static let longTerm = SharedFolder.rows(
    folder + "fsrs6_pyfsrs_6.3.2_longterm.tsv"
  ).compactMap(Step.init)

  /// What the test suites of several programs expect, by name: the numbers
  /// of the last column.
  static let published: [String: [Double]] = {
    let rows = SharedFolder.rows(folder + "fsrs_published_vectors.tsv")
      .filter { $0.count == 4 }
    let numbers = rows.map { row in
      (row[0], row[3].split { " =;()".contains($0) }.compactMap { Double($0) })
    }
    return Dictionary(numbers) { first, _ in first }
  }()
}
