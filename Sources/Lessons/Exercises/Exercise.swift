import Diagnostics

/// Something to do at the end of a stop.
///
/// What all kinds share is here; what differs is in `kind`.
public struct Exercise: Sendable {
  /// Its name in the lesson; progress is kept under it.
  public let id: String
  /// The word after `exercise` in the fence.
  public let kindName: String
  /// Help, weaker first.
  let hints: [Message]
  /// What is said after success, or with the solution.
  let explanation: Message?
  /// Where it is taught, if its author says so.
  public let reread: Reread?
  let kind: any ExerciseKind
  private(set) var frame: Frame
  /// The whole fence, and the line that opens it.
  let range: SourceRange
  let infoRange: SourceRange

  /// Keys of every kind that takes values.
  static let valueKeys = ["experiment", "given", "where", "let"]
  /// Keys of every kind.
  static let helpKeys = ["hint", "explain", "reread"]

  /// Reads the fence of an exercise. Errors that leave it usable are added
  /// to `diagnostics`, those that do not are thrown.
  init(
    _ block: Block, id: String, below experiments: Shelf,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    guard block.words.count > 1, let type = ExerciseKinds.named(block.words[1])
    else { throw .noKind(block) }
    let valueKeys = type.takesValues ? Self.valueKeys : []
    let keys = valueKeys + Self.helpKeys + type.keys(of: block)
    for entry in block.entries where !keys.contains(entry.key) {
      diagnostics.append(
        .unknownKey(entry, in: "\(type.name) exercise", of: keys))
    }
    for key in keys { try block.checkCount(of: key) }
    if !type.hasLines {
      diagnostics += block.others.map { .notAKey($0) }
    }
    let values = type.takesValues ? block : block.withoutEntries
    frame = try Frame(values, id: id, below: experiments)
    kind = try type.init(block, in: frame)
    hints = block.all("hint").map(Message.init)
    explanation = try block.one("explain").map(Message.init)
    reread = try block.one("reread").map(Reread.init)
    self.id = id
    kindName = type.name
    range = block.range
    infoRange = block.infoRange
  }

  /// Gives it the experiments above it, which its messages may name.
  mutating func place(below experiments: Shelf) {
    frame.experiments = experiments
  }

  /// The exercise with a bound to what its runs may cost.
  func proved(within budget: ProofBudget) -> Exercise {
    var copy = self
    copy.frame.budget = budget
    return copy
  }

  /// The exercise in one of its variants.
  public func posed(_ draw: Draw) -> Exercise {
    var copy = self
    copy.frame = frame.posed(draw)
    return copy
  }

  /// The same, where the variants that are allowed were worked out before.
  func posed(_ draw: Draw, among frames: [Frame]) -> Exercise {
    var copy = self
    copy.frame = frame.posed(draw, among: frames)
    return copy
  }

  /// The name of the experiment that it is about.
  public var experimentID: String? { frame.experiment?.id }

  /// Whether its values may differ from learner to learner.
  public var hasVariants: Bool { frame.variants.count > 1 }

  /// What a learner is asked to type.
  public var question: Question { kind.question(in: frame) }

  /// Everything that may be said to the learner.
  var messages: [Message] {
    hints + [explanation].compactMap { $0 } + kind.messages
  }

  /// What an answer is worth. Never fails: an answer may be anything.
  public func judge(_ answer: String) -> Judgement {
    kind.judge(answer, in: frame)
  }

  /// An answer that is right, as a learner would type it.
  public var modelAnswer: String? { kind.modelAnswer(in: frame) }
}

extension Block {
  /// The block as if nothing stood in it.
  fileprivate var withoutEntries: Block {
    var copy = self
    copy.entries = []
    return copy
  }

  /// More lines of one key than anybody reads could not be proved in time.
  fileprivate func checkCount(of key: String) throws(Diagnostic) {
    let most = 100
    let lines = all(key)
    guard lines.count > most else { return }
    throw Diagnostic(
      code: "too-many-lines",
      "an exercise has at most \(most) lines `\(key)`, and this has "
        + "\(lines.count)", at: lines[most].keyRange,
      suggestion: "make two exercises of it")
  }
}

extension Diagnostic {
  fileprivate static func noKind(_ block: Block) -> Diagnostic {
    let known = ExerciseKinds.all.map { $0.name }
    let word = block.words.count > 1 ? block.words[1] : nil
    let guess = word.flatMap { closest(to: $0, among: known) }
    return Diagnostic(
      code: "exercise-kind",
      word.map { "`\($0)` is no kind of exercise" }
        ?? "an exercise needs its kind after the word `exercise`",
      at: block.infoRange, suggestion: guess.map { "did you mean `\($0)`?" },
      notes: ["the kinds are \(known.joined(separator: ", "))"])
  }
}
