import Diagnostics

/// The numbers that a learner typed to choose what is shown with a number:
/// `2`, `1 3`, `1, 3`, `1 and 3`, `3 > 1 > 2`.
struct Picks {
  /// Counted from 0, in the order in which they were typed.
  let places: [Int]

  /// Nil where anything else was typed, or a number that is not shown.
  init?(_ answer: String, outOf count: Int) {
    guard count > 0, answer.utf8.count < 1000 else { return nil }
    let words = answer.split { " ,;.)>\u{2192}".contains($0) }
      .filter { $0 != "and" }
    let numbers = words.compactMap { Int($0) }
    guard !words.isEmpty, numbers.count == words.count,
      numbers.allSatisfy({ (1...count).contains($0) })
    else { return nil }
    places = numbers.map { $0 - 1 }
  }

  /// `1, 3`
  static func words(_ places: some Sequence<Int>) -> String {
    places.map { String($0 + 1) }.joined(separator: ", ")
  }
}
