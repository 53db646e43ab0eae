import Diagnostics

/// A mistake that names two lines by their numbers: `3 before 2 -> message`
/// of an order, `1 with 2 -> message` of a match.
struct NumberedMistake: Sendable {
  /// The places of the two lines, from 0.
  let first: Int
  let second: Int
  let message: Message
  let range: SourceRange

  /// Reads every line `wrong:` of a block with `count` lines to number.
  static func all(
    _ block: Block, word: String, of count: Int
  ) throws(Diagnostic) -> [NumberedMistake] {
    var list: [NumberedMistake] = []
    for entry in block.all("wrong") {
      list.append(try NumberedMistake(entry, word: word, of: count))
    }
    return list
  }

  private init(
    _ entry: Entry, word: String, of count: Int
  ) throws(Diagnostic) {
    let (condition, message) = try entry.conditionAndMessage()
    let words = condition.value.split(separator: " ")
    guard words.count == 3, words[1] == word, let first = Int(words[0]),
      let second = Int(words[2]), first != second
    else {
      throw Diagnostic(
        code: "wrong", "a mistake here names two lines by their numbers",
        at: condition.valueRange,
        suggestion: "such as 3 \(word) 2 -> message")
    }
    for number in [first, second] where !(1...count).contains(number) {
      throw Diagnostic(
        code: "wrong", "there is no line \(number) here",
        at: condition.valueRange, suggestion: "the lines are 1 to \(count)")
    }
    self.first = first - 1
    self.second = second - 1
    self.message = message
    range = condition.valueRange
  }
}

extension [Int] {
  /// In an order of chance that is not the one that they have.
  func shuffledApart(using generator: inout SplitMix64) -> [Int] {
    for _ in 0..<20 {
      let other = shuffled(using: &generator)
      if other != self { return other }
    }
    return reversed()
  }
}
