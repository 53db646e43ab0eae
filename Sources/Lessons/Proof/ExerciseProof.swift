import Diagnostics

/// Everything that an exercise promises, on every variant of it.
struct ExerciseProof {
  private(set) var obligations: [Obligation] = []
  /// Findings that were met already; a mistake that shows in each of a
  /// hundred variants is said once.
  private var known: Set<Finding> = []
  private var exercise: Exercise
  private let budget = ProofBudget()

  private struct Finding: Hashable {
    let code: String
    let lower: Int
    let upper: Int
  }

  init(_ exercise: Exercise, seeds: Int? = nil) {
    self.exercise = exercise.proved(within: budget)
    // What is wrong with the experiment is said once, where it stands.
    if exercise.frame.experiment?.fault != nil { return }
    proveVariants(seeds)
    if !budget.isSpent { proveLines(seeds) }
    if budget.isSpent {
      note("it can be proved", budget.finding(at: exercise.infoRange))
    }
  }

  private mutating func proveVariants(_ seeds: Int?) {
    let variants =
      seeds.map { exercise.frame.variants(ofLearners: max(1, $0)) }
      ?? exercise.frame.allVariants
    let count = variants.count
    var kept = 0
    for unrun in variants {
      budget.countVariant()
      if budget.isSpent { return }
      let frame = unrun.withRun
      let variant = frame.variants.count > 1 ? frame.variantWords : nil
      do {
        guard try frame.isAllowed() else {
          note("where: drops \(variant ?? "the only variant")", nil)
          continue
        }
        kept += 1
        prove(frame, variant)
      } catch {
        if budget.isSpent { return }
        note("the variant can be run", error)
        kept += 1
      }
    }
    if let condition = exercise.frame.conditions.first {
      proveConditions(
        condition, kept: kept, of: count, isComplete: seeds == nil)
    }
  }

  /// Learners only meet variants that are left: whether any is dropped shows
  /// only where the list is complete.
  private mutating func proveConditions(
    _ condition: Written, kept: Int, of count: Int, isComplete: Bool
  ) {
    let fault: Diagnostic? =
      kept == 0
      ? condition.fault(
        code: "where", "`where` drops every variant",
        suggestion: "give other values, or a weaker condition")
      : kept == count && isComplete
        ? Diagnostic(
          .warning, code: "idle-where", "`where` drops no variant",
          at: condition.entry.valueRange, suggestion: "leave it out") : nil
    add(
      Obligation(
        words: "`where` leaves \(kept) of \(count) variants",
        range: condition.entry.valueRange, exercise: exercise.id,
        variant: nil, finding: fault))
  }

  private mutating func prove(_ frame: Frame, _ variant: String?) {
    var log = ProofLog(exercise.id, in: variant)
    if let fault = exercise.kind.fault(in: frame) {
      log.promise("it can be worked on", at: exercise.infoRange, fault)
    } else {
      log.promise("it can be worked on", at: exercise.infoRange)
      exercise.kind.prove(in: frame, &log)
    }
    // What a run that was refused made of it says nothing about the exercise.
    if budget.isSpent { return }
    for obligation in log.obligations { add(obligation) }
  }

  /// What holds for the exercise as a whole.
  private mutating func proveLines(_ seeds: Int?) {
    var log = ProofLog(exercise.id)
    // Of some learners' variants, nothing follows for all of them.
    if seeds != nil { return }
    exercise.kind.proveWhole(
      in: exercise.frame.allowedVariants, &log)
    if budget.isSpent { return }
    for obligation in log.obligations { add(obligation) }
  }

  private mutating func note(_ words: String, _ finding: Diagnostic?) {
    add(
      Obligation(
        words: words, range: finding?.range ?? exercise.infoRange,
        exercise: exercise.id, variant: nil, finding: finding))
  }

  private mutating func add(_ obligation: Obligation) {
    guard let finding = obligation.finding else {
      obligations.append(obligation)
      return
    }
    let key = Finding(
      code: finding.code, lower: finding.range.lower,
      upper: finding.range.upper)
    guard known.insert(key).inserted else { return }
    obligations.append(obligation.withItsVariant)
  }
}

extension Frame {
  /// Every variant before it is run: a thousand runs in memory at once would
  /// be too many.
  fileprivate var allVariants: [Frame] {
    (0..<variants.count).map { unrunVariant(variants[$0]) }
  }

  /// The variants that `where:` allows.
  fileprivate var allowedVariants: [Frame] {
    allVariants.filter { (try? $0.isAllowed()) == true }
  }
}

extension Obligation {
  /// The finding says in which variant it was met.
  fileprivate var withItsVariant: Obligation {
    guard var finding, let variant else { return self }
    finding.notes.append("with \(variant)")
    return Obligation(
      words: words, range: range, exercise: exercise, variant: variant,
      finding: finding)
  }
}
