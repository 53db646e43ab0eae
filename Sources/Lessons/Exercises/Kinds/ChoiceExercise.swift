import Diagnostics

/// An exercise that asks to choose among options, one or several.
///
///     - [ ] The nucleus
///       > Nothing flows there.
///     - [x] Ions through the membrane
struct ChoiceExercise: ExerciseKind {
  static let name = "choice"
  static let keys = ["shuffle"]
  static let hasLines = true

  let options: [Option]
  let shuffles: Bool
  let infoRange: SourceRange

  struct Option: Sendable {
    let text: String
    let isRight: Bool
    let feedback: String?
    let range: SourceRange

    var message: Message { Message(text, at: range) }
    var feedbackMessage: Message? {
      feedback.map { Message($0, at: range) }
    }
  }

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    options = try Self.readOptions(block.others)
    infoRange = block.infoRange
    let shuffle = try block.one("shuffle")
    shuffles = shuffle?.value != "no"
    if let shuffle, !["yes", "no"].contains(shuffle.value) {
      throw .unknownName(
        shuffle.value, what: "setting", at: shuffle.valueRange,
        among: ["yes", "no"])
    }
    if options.count < 2 {
      throw Diagnostic(
        code: "too-few-options", "a choice needs at least two options",
        at: block.infoRange, suggestion: "write a line `- [ ] …` for each")
    }
    if !options.contains(where: \.isRight) {
      throw Diagnostic(
        code: "no-right-option", "no option is right", at: block.infoRange,
        suggestion: "mark the right one `- [x]`")
    }
  }

  private static func readOptions(
    _ lines: [Block.Line]
  ) throws(Diagnostic) -> [Option] {
    var options: [Option] = []
    for line in lines {
      let text = line.text.trimmingBlanks
      if let option = Option(text, at: line.range) {
        options.append(option)
      } else if text.hasPrefix(">"), let last = options.popLast() {
        options.append(last.with(feedback: text.dropFirst()))
      } else if line.text.first == " ", let last = options.popLast() {
        options.append(last.continued(with: text))
      } else {
        throw Diagnostic(
          code: "option", "this line is no option and no key", at: line.range,
          suggestion: "options begin with `- [ ]` or `- [x]`, "
            + "feedback with an indented `>`")
      }
    }
    return options
  }

  /// The options as they are shown: shuffled the same way each time.
  private func shown(in frame: Frame) -> [Option] {
    guard shuffles else { return options }
    var generator = frame.stream("options")
    return options.shuffled(using: &generator)
  }

  private var allowsSeveral: Bool { options.filter(\.isRight).count > 1 }

  func question(in frame: Frame) -> Question {
    let situation = try? frame.situation()
    return Question(
      expects: allowsSeveral ? "numbers, such as 1 3" : "the number of one",
      form: .options(
        shown(in: frame).map { $0.message.passage(in: situation) },
        several: allowsSeveral))
  }

  func modelAnswer(in frame: Frame) -> String? {
    let shown = shown(in: frame)
    return shown.indices.filter { shown[$0].isRight }
      .map { String($0 + 1) }.joined(separator: " ")
  }

  func judge(_ answer: String, in frame: Frame) -> Judgement {
    let shown = shown(in: frame)
    guard let chosen = Self.read(answer, outOf: shown.count) else {
      return Judgement(
        .unreadable,
        "Type the number of an option, from 1 to \(shown.count).",
        remark: allowsSeveral ? "Several may be right: 1 3." : nil)
    }
    if chosen.count > 1, !allowsSeveral {
      return Judgement(.unreadable, "Choose one of them.")
    }
    return weigh(chosen, shown, in: try? frame.situation())
  }

  private func weigh(
    _ chosen: Set<Int>, _ shown: [Option], in situation: Situation?
  ) -> Judgement {
    let right = Set(shown.indices.filter { shown[$0].isRight })
    let echo = chosen.sorted().map { String($0 + 1) }.joined(separator: ", ")
    if chosen == right {
      let said = chosen.sorted().compactMap { shown[$0].feedback }
      let message =
        said.isEmpty
        ? nil : Message(said.joined(separator: " "), at: infoRange)
      return Judgement(
        .correct, "Right.", echo: echo,
        message: message?.passage(in: situation))
    }
    // Of several, the first wrong one is spoken about; else one is missing.
    guard let culprit = chosen.subtracting(right).min() else {
      return Judgement(
        .wrong, "Not yet.", echo: echo,
        remark: "What you chose is right, but it is not all.")
    }
    guard let feedback = shown[culprit].feedbackMessage else {
      return Judgement(.wrong, "Not yet.", echo: echo)
    }
    return Judgement(
      .misconception, "Not yet.", echo: echo,
      message: feedback.passage(in: situation))
  }

  /// Reads `2`, `1 3`, `1, 3`, or `1 and 3`; nil if it is anything else.
  private static func read(_ answer: String, outOf count: Int) -> Set<Int>? {
    guard answer.utf8.count < 1000 else { return nil }
    let words = answer.split { " ,;.)".contains($0) }.filter { $0 != "and" }
    let numbers = words.compactMap { Int($0) }
    guard !words.isEmpty, numbers.count == words.count,
      numbers.allSatisfy({ (1...count).contains($0) })
    else { return nil }
    return Set(numbers.map { $0 - 1 })
  }

  var messages: [Message] {
    options.flatMap { [$0.message, $0.feedbackMessage].compactMap { $0 } }
  }

  func prove(in frame: Frame, _ log: inout ProofLog) {
    var seen: Set<String> = []
    for option in options {
      log.promise(
        "an option says something", at: option.range,
        option.text.isEmpty
          ? Diagnostic(
            code: "empty-option", "this option says nothing", at: option.range)
          : nil)
      log.promise(
        "it says it once", at: option.range,
        seen.insert(option.text).inserted
          ? nil
          : Diagnostic(
            code: "repeated-option", "this option stands twice",
            at: option.range))
    }
    let judge = { self.judge($0, in: frame) }
    for probe in probes(in: frame) {
      log.probe(probe, at: infoRange, judge: judge)
    }
  }

  private func probes(in frame: Frame) -> [Probe] {
    let right = modelAnswer(in: frame) ?? ""
    let wrong = shown(in: frame).enumerated().filter { !$1.isRight }
      .map { String($0.offset + 1) }
    return [
      Probe(answer: right, what: "the right options", expected: .right),
      Probe(answer: "", what: "nothing", expected: .fault),
      Probe(answer: "0", what: "no option", expected: .fault),
      Probe(
        answer: String(options.count + 1), what: "no option",
        expected: .fault),
      Probe(answer: "x", what: "no number", expected: .fault),
    ]
      + wrong.map {
        Probe(answer: $0, what: "a wrong option", expected: .notRight)
      }
  }
}

extension ChoiceExercise.Option {
  /// Reads `- [ ] text` or `- [x] text`.
  fileprivate init?(_ text: String, at range: SourceRange) {
    guard text.hasPrefix("- ["), text.dropFirst(4).hasPrefix("]"),
      let mark = text.dropFirst(3).first, " xX".contains(mark)
    else { return nil }
    self.init(
      text: String(text.dropFirst(5)).trimmingBlanks, isRight: mark != " ",
      feedback: nil, range: range)
  }

  fileprivate func with(feedback more: Substring) -> Self {
    let said = [feedback, String(more).trimmingBlanks].compactMap { $0 }
    return Self(
      text: text, isRight: isRight, feedback: said.joined(separator: " "),
      range: range)
  }

  /// A further line belongs to the feedback once that has begun.
  fileprivate func continued(with more: String) -> Self {
    if feedback != nil { return with(feedback: more[...]) }
    return Self(
      text: text + " " + more, isRight: isRight, feedback: nil, range: range)
  }
}

extension String {
  /// Without blanks at either end.
  var trimmingBlanks: String {
    String(drop { $0 == " " || $0 == "\t" }).trimmingBlanksAtEnd
  }
}

extension String {
  /// The text, unless there is none.
  var nonEmpty: String? { isEmpty ? nil : self }
}
