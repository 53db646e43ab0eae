import Diagnostics

/// An exercise that asks what belongs together; the right-hand sides are
/// shown in another order.
///
///     capacitance :: the lipid bilayer
///     resistance  :: open ion channels
///     wrong: 1 with 2 -> Channels let charge through; they do not keep it.
struct MatchExercise: ExerciseKind {
  static let name = "match"
  static let keys = ["wrong"]
  static let hasLines = true

  let pairs: [Pair]
  let mistakes: [NumberedMistake]
  let infoRange: SourceRange

  struct Pair {
    let left: String
    let right: String
    let range: SourceRange
  }

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    infoRange = block.infoRange
    var pairs: [Pair] = []
    for line in block.others {
      let sides = line.text.ranges(of: "::")
      guard sides.count == 1 else {
        throw Diagnostic(
          code: "match", "this line is no `left :: right` and no key",
          at: line.range,
          suggestion: "write two things that belong together, with `::` "
            + "between them")
      }
      pairs.append(
        Pair(
          left: String(line.text[..<sides[0].lowerBound]).trimmingBlanks,
          right: String(line.text[sides[0].upperBound...]).trimmingBlanks,
          range: line.range))
    }
    guard (2...12).contains(pairs.count) else {
      throw Diagnostic(
        code: "match", "a match needs from 2 to 12 lines `left :: right`",
        at: block.infoRange,
        suggestion: "write a line for each two that belong together")
    }
    self.pairs = pairs
    mistakes = try NumberedMistake.all(block, word: "with", of: pairs.count)
  }

  /// The lines whose right-hand sides are shown with a, b, c, …
  private func shown(in frame: Frame) -> [Int] {
    var generator = frame.stream("match")
    return Array(pairs.indices).shuffledApart(using: &generator)
  }

  func question(in frame: Frame) -> Question {
    let situation = try? frame.situation()
    func passage(_ text: String, _ pair: Pair) -> Passage {
      Message(text, at: pair.range).passage(in: situation)
    }
    return Question(
      expects: "a letter for each number",
      form: .match(
        pairs.map { passage($0.left, $0) },
        with: shown(in: frame).map { passage(pairs[$0].right, pairs[$0]) }))
  }

  func modelAnswer(in frame: Frame) -> String? {
    let shown = shown(in: frame)
    return pairs.indices.compactMap { line in
      shown.firstIndex(of: line).map {
        "\(line + 1)\(Character.letter($0))"
      }
    }.joined(separator: " ")
  }

  // MARK: Judging

  func judge(_ answer: String, in frame: Frame) -> Judgement {
    guard let letters = answer.lettersByNumber(upTo: pairs.count) else {
      return Judgement(
        .unreadable,
        "Type a number with its letter for each: 1b 2a, or the letters "
          + "alone: b a.")
    }
    let shown = shown(in: frame)
    let chosen = letters.map { shown[$0] }
    var judgement = weigh(chosen, frame)
    judgement.echo = letters.enumerated()
      .map { "\($0 + 1)\(Character.letter($1))" }.joined(separator: " ")
    return judgement
  }

  /// Weighs the line of the right-hand side that each left-hand side got;
  /// equal right-hand sides are as good as each other.
  private func weigh(_ chosen: [Int], _ frame: Frame) -> Judgement {
    let misses = pairs.indices.filter {
      pairs[chosen[$0]].right != pairs[$0].right
    }
    if misses.isEmpty { return Judgement(.correct, "Right.") }
    let found = mistakes.first {
      pairs[chosen[$0.first]].right == pairs[$0.second].right
    }
    if let found {
      return Judgement(
        .misconception, "Not yet.",
        message: found.message.passage(in: try? frame.situation()))
    }
    let good = pairs.count - misses.count
    return Judgement(
      .wrong, "Not yet.",
      remark: "\(good) of \(pairs.count) "
        + (good == 1 ? "belongs together." : "belong together."))
  }
}

extension String {
  /// The letters of `1b 2a`, `2-a, 1-b`, `b a` or `ba`, by their numbers, as
  /// places in the alphabet; nil unless each number has one that is shown.
  fileprivate func lettersByNumber(upTo count: Int) -> [Int]? {
    guard utf8.count < 1000 else { return nil }
    var found: [Int: Int] = [:]
    var number: Int?
    for word in lowercased().split(whereSeparator: { " ,;:-=.()".contains($0) })
      .flatMap(\.parts)
    {
      if let value = Int(word) {
        guard number == nil, (1...count).contains(value) else { return nil }
        number = value
        continue
      }
      let letter = word.first?.placeInAlphabet ?? -1
      let place = (number ?? found.count + 1) - 1
      guard (0..<count).contains(letter), place < count,
        found.updateValue(letter, forKey: place) == nil
      else { return nil }
      number = nil
    }
    guard found.count == count, number == nil else { return nil }
    return (0..<count).compactMap { found[$0] }
  }
}

extension Substring {
  /// Numbers as they are, letters one by one: `1b` is `1` and `b`.
  fileprivate var parts: [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let first = rest.first {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let part = digits.isEmpty ? rest.prefix(1) : digits
      parts.append(part)
      rest = rest.dropFirst(part.count)
      if !first.isLetter, digits.isEmpty { return parts }
    }
    return parts
  }
}

// MARK: - Template

extension MatchExercise {
  static let template =
    """
    \(todo): ask what belongs together.

    ```exercise match id=match
    the lipid bilayer :: a capacitor
    open ion channels :: a resistor
    pumps and gradients :: a battery
    wrong:   1 with 2 -> \(todo): a message. A bilayer lets no charge through.
    explain: \(todo): say why.
    ```

    """
}
