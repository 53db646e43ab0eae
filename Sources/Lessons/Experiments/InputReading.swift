import Diagnostics
import Expressions

extension Experiment {
  /// A line `input:`, read but not worked out: `amp from 10 ms to 60 ms`.
  struct Input: Sendable {
    let shape: InputShape
    /// How large it is.
    let amount: Written
    /// What stands after each of its words.
    private let words: [String: [Written]]

    /// Reads an input; nil for `none`.
    init?(_ entry: Entry) throws(Diagnostic) {
      if entry.value == "none" { return nil }
      let clauses = try Clauses(entry, at: InputShape.allWords)
      let (shape, amount) = Self.shape(of: clauses.head)
      self.shape = shape
      var words: [String: [Written]] = [:]
      for (word, _) in clauses.parts {
        guard shape.words.contains(word) else {
          throw clauses.unfit(word, for: shape)
        }
        words[word] =
          word == "at" && shape != .sine && shape != .poisson
          ? try clauses.list(word)
          : try clauses.written(word).map { [$0] }
      }
      for word in shape.neededWords where words[word] == nil {
        throw clauses.fault(
          "`\(shape.rawValue)` needs `\(word)`",
          suggestion: "for example `\(shape.example)`")
      }
      if amount.value.isEmpty {
        throw clauses.fault(
          "the input does not say how large it is",
          suggestion: "for example `\(shape.example)`")
      }
      self.amount = try Written(amount)
      self.words = words
    }

    /// What stands after a word.
    func after(_ word: String) -> Written? { words[word]?.first }

    /// What stands after a word, with commas between.
    func all(after word: String) -> [Written] { words[word] ?? [] }

    /// The shape that the first word names, and what follows it.
    private static func shape(of head: Entry) -> (InputShape, Entry) {
      let first = head.value.prefix { $0 != " " && $0 != "\t" }
      guard let shape = InputShape(rawValue: String(first)), shape != .step
      else { return (.step, head) }
      let rest = head.value.dropFirst(first.count)
      return (shape, head.part(rest, from: first.utf8.count))
    }
  }
}

extension Clauses {
  /// A word that this shape does not take; perhaps another was meant.
  fileprivate func unfit(_ word: String, for shape: InputShape) -> Diagnostic {
    let first = String(head.value.prefix { $0 != " " })
    let names = InputShape.allCases.map(\.rawValue)
    let other = closest(to: first, among: names)
      .flatMap(InputShape.init(rawValue:))
    guard shape == .step else {
      return fault(
        "`\(word)` does not belong to `\(shape.rawValue)`",
        suggestion: "for example `\(shape.example)`")
    }
    // `sinus 2 nA` begins with what was meant to be a shape, `2 nA` does not.
    let hasWord = first.first?.isLetter == true && first != head.value
    let meant = InputShape.allCases.first { $0.words.contains(word) }
    if let other {
      return fault(
        "`\(first)` is no shape of an input",
        suggestion: "did you mean `\(other.rawValue)`? for example "
          + "`\(other.example)`")
    }
    let example = ((hasWord ? meant : nil) ?? .step).example
    return fault(
      "`\(word)` does not belong to a current without a shape",
      suggestion: "for example `\(example)`")
  }
}
