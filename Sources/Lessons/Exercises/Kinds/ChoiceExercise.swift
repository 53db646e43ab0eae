import Diagnostics
import Expressions

/// An exercise that asks to choose among options, one or several; what is
/// right may be worked out from what happens.
///
///     - [ ] The nucleus
///       > Nothing flows there.
///     - [x] Ions through the membrane
struct ChoiceExercise: ExerciseKind {
  static let name = "choice"
  static let keys = ["shuffle", "several", "steps"]
  static let hasLines = true

  let options: Options
  private let shuffles: Bool
  /// Whether several may be right, where that is worked out.
  private let several: Bool
  let infoRange: SourceRange

  init(_ block: Block, in frame: Frame) throws(Diagnostic) {
    options = try Options(block)
    infoRange = block.infoRange
    shuffles = try block.yesOrNo("shuffle") ?? true
    let several = try block.yesOrNo("several")
    if several == false, !options.isComputed, options.rightOnes > 1 {
      throw Diagnostic(
        code: "several-right",
        "\(options.rightOnes) options are marked as right", at: infoRange,
        suggestion: "mark one of them, or leave `several: no` out")
    }
    self.several = several ?? false
  }

  /// An option of this variant.
  struct Shown {
    let option: Options.Option
    let isRight: Bool
  }

  /// The options as they are shown: in the same order each time.
  private func shown(
    _ frame: Frame, in situation: Situation
  ) throws(Diagnostic) -> [Shown] {
    var list: [Shown] = []
    for option in options.list {
      list.append(
        Shown(option: option, isRight: try option.isRight(in: situation)))
    }
    guard shuffles else { return list }
    var generator = frame.stream("options")
    return list.shuffled(using: &generator)
  }

  func shown(in frame: Frame) -> [Shown] {
    guard let situation = try? frame.situation() else { return [] }
    return (try? shown(frame, in: situation)) ?? []
  }

  func fault(in frame: Frame) -> Diagnostic? {
    do {
      let right = try shown(frame, in: try frame.situation())
        .filter(\.isRight).count
      if right == 0 {
        return Diagnostic(
          code: "no-right-option", "no option is right", at: infoRange,
          suggestion: "let one of the relations hold")
      }
      guard options.isComputed, right > 1, !several else { return nil }
      return Diagnostic(
        code: "several-right", "\(right) options are right", at: infoRange,
        suggestion: "let one relation hold, or write `several: yes`")
    } catch {
      return error
    }
  }

  private func allowsSeveral(_ shown: [Shown]) -> Bool {
    several || !options.isComputed && shown.filter(\.isRight).count > 1
  }

  func question(in frame: Frame) -> Question {
    let situation = try? frame.situation()
    let shown = shown(in: frame)
    let several = allowsSeveral(shown)
    return Question(
      expects: several
        ? "the numbers of all that are right" : "the number of one option",
      form: .options(
        shown.map { $0.option.message.passage(in: situation) },
        several: several))
  }

  func modelAnswer(in frame: Frame) -> String? {
    let shown = shown(in: frame)
    return shown.indices.filter { shown[$0].isRight }
      .map { String($0 + 1) }.joined(separator: " ").nonEmpty
  }

  // MARK: Judging

  func judge(_ answer: String, in frame: Frame) -> Judgement {
    let situation: Situation
    let shown: [Shown]
    do {
      situation = try frame.situation()
      shown = try self.shown(frame, in: situation)
    } catch {
      return .broken(error)
    }
    let several = allowsSeveral(shown)
    guard let picks = Picks(answer, outOf: shown.count) else {
      return Judgement(
        .unreadable,
        "Type the number of an option, from 1 to \(shown.count).",
        remark: several
          ? "Several may be right; type them with blanks between." : nil)
    }
    let chosen = Set(picks.places)
    if chosen.count > 1, !several {
      return Judgement(.unreadable, "Choose one of them.")
    }
    var judgement = weigh(chosen, shown, in: situation)
    judgement.echo = Picks.words(chosen.sorted())
    return judgement
  }

  private func weigh(
    _ chosen: Set<Int>, _ shown: [Shown], in situation: Situation
  ) -> Judgement {
    let right = Set(shown.indices.filter { shown[$0].isRight })
    if chosen == right {
      let said = chosen.sorted().compactMap { shown[$0].option.feedback }
        .joined(separator: " ").nonEmpty
      return Judgement(
        .correct, "Right.",
        message: said.map {
          Message($0, at: infoRange).passage(in: situation)
        })
    }
    // Of several, the first wrong one is spoken about; else one is missing.
    guard let culprit = chosen.subtracting(right).min() else {
      return Judgement(
        .wrong, "Not yet.",
        remark: "What you chose is right, but it is not all.")
    }
    guard let feedback = shown[culprit].option.feedbackMessage else {
      return Judgement(.wrong, "Not yet.")
    }
    return Judgement(
      .misconception, "Not yet.", message: feedback.passage(in: situation))
  }
}

extension Options.Option {
  /// Whether it is right in a situation.
  func isRight(
    in situation: Situation
  ) throws(Diagnostic) -> Bool {
    switch mark {
    case .right: return true
    case .wrong: return false
    case .when(let relation):
      switch try relation.value(in: situation) {
      case .truth(let holds): return holds
      case .undefined: return false
      case .quantity:
        throw relation.fault(
          code: "option", "the mark of an option is a relation, not a value",
          suggestion: "such as - [spikes = 0] it stays silent")
      }
    }
  }
}

extension Block {
  /// A setting that is `yes` or `no`.
  func yesOrNo(_ key: String) throws(Diagnostic) -> Bool? {
    guard let entry = try one(key) else { return nil }
    switch entry.value {
    case "yes": return true
    case "no": return false
    default:
      throw .unknownName(
        entry.value, what: "setting", at: entry.valueRange,
        among: ["yes", "no"])
    }
  }
}

// MARK: - Template

extension ChoiceExercise {
  static let template =
    """
    \(todo): ask for a choice. What does the cell do when its potential reaches the
    threshold?

    ```exercise choice id=choice
    - [x] It fires, and falls to its reset.
      > \(todo): confirm it in a few words.
    - [ ] It stays there.
      > \(todo): say what is wrong about it.
    - [ ] It goes on rising.
      > \(todo): say what is wrong about it.
    hint:    \(todo): help a little.
    explain: \(todo): say why.
    ```

    """
}
