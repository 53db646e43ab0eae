import Diagnostics

/// An exercise that asks to put things in order; they are shown in another.
///
///     1. The input charges the membrane.
///     2. The potential reaches the threshold.
///     3. The potential is reset.
///     wrong: 3 before 2 -> There is nothing to reset before it fires.
struct OrderExercise: ExerciseKind {
  static let name = "order"
  static let keys = ["wrong"]
  static let hasLines = true

  let items: [Item]
  let mistakes: [NumberedMistake]
  let infoRange: SourceRange

  struct Item {
    var text: String
    let range: SourceRange

    var message: Message { Message(text, at: range) }
  }

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    infoRange = block.infoRange
    var items: [Item] = []
    for line in block.others {
      let text = line.text.trimmingBlanks
      if let number = text.listNumber {
        guard number.value == items.count + 1 else {
          throw Diagnostic(
            code: "order",
            "this is number \(items.count + 1) of the list, "
              + "not \(number.value)",
            at: line.range, suggestion: "number the lines 1., 2., 3., …")
        }
        items.append(Item(text: number.text, range: line.range))
      } else if line.text.first == " ", !items.isEmpty {
        items[items.count - 1].text += " " + text
      } else {
        throw Diagnostic(
          code: "order", "this line is no numbered item and no key",
          at: line.range, suggestion: "write `1. …`, in the right order")
      }
    }
    guard (3...12).contains(items.count) else {
      throw Diagnostic(
        code: "order", "an order needs from 3 to 12 numbered lines",
        at: block.infoRange, suggestion: "write `1. …`, in the right order")
    }
    self.items = items
    mistakes = try NumberedMistake.all(
      block, word: "before", of: items.count)
    for mistake in mistakes where mistake.first < mistake.second {
      throw Diagnostic(
        code: "wrong",
        "a mistake of order puts a later item before an earlier one",
        at: mistake.range, suggestion: "such as 3 before 2 -> message")
    }
  }

  /// The places of the items in the order in which they are shown, which is
  /// never the right one.
  private func shown(in frame: Frame) -> [Int] {
    var generator = frame.stream("order")
    return Array(items.indices).shuffledApart(using: &generator)
  }

  func question(in frame: Frame) -> Question {
    let situation = try? frame.situation()
    return Question(
      expects: "all \(items.count) numbers, the first thing first",
      form: .order(
        shown(in: frame).map { items[$0].message.passage(in: situation) }))
  }

  func modelAnswer(in frame: Frame) -> String? {
    let shown = shown(in: frame)
    return items.indices.compactMap { shown.firstIndex(of: $0) }
      .map { String($0 + 1) }.joined(separator: " ")
  }

  // MARK: Judging

  func judge(_ answer: String, in frame: Frame) -> Judgement {
    let shown = shown(in: frame)
    let numbers = answer.contains(" ") ? answer : answer.spaced
    guard let picks = Picks(numbers, outOf: items.count),
      Set(picks.places).count == items.count,
      picks.places.count == items.count
    else {
      return Judgement(
        .unreadable,
        "Type all \(items.count) numbers, each once, the first thing first.")
    }
    let order = picks.places.map { shown[$0] }
    var judgement = weigh(order, frame)
    judgement.echo = picks.places.map { String($0 + 1) }
      .joined(separator: " ")
    return judgement
  }

  private func weigh(_ order: [Int], _ frame: Frame) -> Judgement {
    if order == Array(items.indices) { return Judgement(.correct, "Right.") }
    let found = mistakes.first { mistake in
      order.puts(mistake.first, before: mistake.second)
    }
    if let found {
      return Judgement(
        .misconception, "Not yet.",
        message: found.message.passage(in: try? frame.situation()))
    }
    let right = zip(order, items.indices).prefix { $0 == $1 }.count
    return Judgement(
      .wrong, "Not yet.",
      remark: right == 0
        ? "Something else comes first."
        : "The first \(right == 1 ? "one is" : "\(right) are") right.")
  }
}

extension [Int] {
  /// Whether one item stands before another.
  func puts(_ one: Int, before other: Int) -> Bool {
    guard let first = firstIndex(of: one), let second = firstIndex(of: other)
    else { return false }
    return first < second
  }
}

extension String {
  /// The number and the text of `2. text`.
  fileprivate var listNumber: (value: Int, text: String)? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard let value = Int(digits), dropFirst(digits.count).hasPrefix(". ")
    else { return nil }
    return (value, String(dropFirst(digits.count + 2)).trimmingBlanks)
  }

  /// Digits that were typed without blanks: `312`.
  fileprivate var spaced: String {
    allSatisfy(\.isNumber) && count < 10
      ? map(String.init).joined(separator: " ") : self
  }
}

// MARK: - Template

extension OrderExercise {
  static let template =
    """
    \(todo): ask for an order. What happens first, what last?

    ```exercise order id=order
    1. The input charges the membrane.
    2. The potential reaches the threshold.
    3. The potential falls to its reset.
    wrong:   3 before 2 -> \(todo): a message. There is nothing to reset before it fires.
    explain: \(todo): say why.
    ```

    """
}
