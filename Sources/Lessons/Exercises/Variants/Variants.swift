import Diagnostics
import Quantities

/// The variants of an exercise: every choice of one value for each name that
/// may have several.
///
/// They are finite, so that each can be proved; `where:` drops those in which
/// the exercise would make no sense.
struct Variants: Sendable {
  /// The names with several values, in the order of the file.
  private let names: [String]
  private let values: [[AnyQuantity]]
  /// How many there are, dropped ones included.
  let count: Int

  /// More could not be proved while an author waits.
  static let mostVariants = 1000

  init(_ givens: [Given]) throws(Diagnostic) {
    var (names, values, count) = ([String](), [[AnyQuantity]](), 1)
    for given in givens {
      guard case .several(let list) = given.values else { continue }
      names.append(given.name)
      values.append(list)
      count *= list.count
      if count > Self.mostVariants {
        throw Diagnostic(
          code: "too-many-variants",
          "with this there are \(count) variants; at most "
            + "\(Self.mostVariants) can be proved", at: given.nameRange,
          suggestion: "give fewer values, or a larger step")
      }
    }
    (self.names, self.values, self.count) = (names, values, count)
  }

  /// The variant of a number from 0; the last name changes fastest.
  subscript(number: Int) -> [String: AnyQuantity] {
    var chosen: [String: AnyQuantity] = [:]
    var rest = number
    for (name, list) in zip(names, values).reversed() {
      chosen[name] = list[rest % list.count]
      rest /= list.count
    }
    return chosen
  }

  /// The first variant that is accepted, in the order in which a learner's
  /// seed tries them: each name draws from a stream of its own. None is asked
  /// about twice, for the answer may take a run.
  func first(
    drawnBy draw: Draw, for exercise: String,
    where accept: ([String: AnyQuantity]) -> Bool
  ) -> [String: AnyQuantity]? {
    var refused: Set<Int> = []
    func accepted(_ number: Int) -> [String: AnyQuantity]? {
      guard refused.insert(number).inserted else { return nil }
      let variant = self[number]
      return accept(variant) ? variant : nil
    }
    if case .seed = draw, count > 1 {
      var streams = names.map { draw.stream(exercise, $0) }
      for _ in 0..<min(4 * count, Self.mostVariants) {
        if let found = accepted(drawn(from: &streams)) { return found }
      }
    }
    for number in 0..<count {
      if let found = accepted(number) { return found }
    }
    return nil
  }

  /// The number of the variant that the streams come upon next.
  private func drawn(from streams: inout [SplitMix64]) -> Int {
    var number = 0
    for index in names.indices {
      let place = Int.random(
        in: 0..<values[index].count, using: &streams[index])
      number = number * values[index].count + place
    }
    return number
  }
}
