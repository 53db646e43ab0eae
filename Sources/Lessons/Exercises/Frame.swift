import Diagnostics
import Expressions
import Plot
import Quantities

/// What an exercise stands in: its experiment, its own values, its variant.
struct Frame: Sendable {
  /// The id of the exercise.
  let id: String
  /// The experiment it is about.
  private(set) var experiment: Experiment?
  /// All experiments above it, for values that name one; known once the
  /// whole lesson has been read.
  var experiments = Shelf()
  /// What its runs may cost, within a proof.
  var budget: ProofBudget?
  /// Values that hold in this exercise only.
  let given: [Given]
  /// Names for what an author would else write twice.
  let lets: [Assignment]
  /// What must hold in a variant, or it is dropped.
  let conditions: [Written]
  /// Whether the exercise is about the errors that steps make.
  let stepsMatter: Bool
  let variants: Variants
  /// The values of this variant, of names that may have several.
  private(set) var chosen: [String: AnyQuantity]
  /// Whether this is the variant that the author's text describes.
  private var isAuthors = true
  /// The situation without any answer, once the variant is chosen.
  private var base: Result<Situation, Diagnostic>?
  /// Whose variant it is; the order of options follows from it too.
  private(set) var draw = Draw.first

  /// Reads the lines that every kind of exercise may have.
  init(
    _ block: Block, id: String, below experiments: Shelf
  ) throws(Diagnostic) {
    var given: [Given] = []
    for entry in block.all("given") { given += try Given.list(entry) }
    var lets: [Assignment] = []
    for entry in block.all("let") { lets.append(try Assignment(entry)) }
    var conditions: [Written] = []
    for entry in block.all("where") { conditions.append(try Written(entry)) }
    experiment = try block.one("experiment").map { entry throws(Diagnostic) in
      try experiments.named(entry)
    }
    try Self.refuseRepeated(given)
    try Self.check(given, of: experiment)
    stepsMatter = try Self.readSteps(try block.one("steps"))
    variants = try Variants(given)
    chosen = variants[0]
    self.id = id
    self.given = given
    self.lets = lets
    self.conditions = conditions
  }

  private static func refuseRepeated(_ given: [Given]) throws(Diagnostic) {
    var names: Set<String> = []
    for one in given where !names.insert(one.name).inserted {
      throw Diagnostic(
        code: "given", "`\(one.name)` is given twice", at: one.nameRange,
        suggestion: "keep one of them")
    }
  }

  /// A value given for an experiment must be one that it asks for; a name of
  /// the exercise's own belongs in `let:`.
  private static func check(
    _ given: [Given], of experiment: Experiment?
  ) throws(Diagnostic) {
    guard let experiment else { return }
    let known = experiment.assignedNames
    for one in given where !known.contains(one.name) {
      throw .unknownName(
        one.name, what: "value of \(experiment.id)", at: one.nameRange,
        among: known)
    }
  }

  private static func readSteps(_ entry: Entry?) throws(Diagnostic) -> Bool {
    guard let entry else { return false }
    if entry.value == "matter" { return true }
    throw .unknownName(
      entry.value, what: "word about steps", at: entry.valueRange,
      among: ["matter"])
  }

  /// The frame about another form of its experiment.
  func replacing(_ experiment: Experiment) -> Frame {
    var copy = self
    copy.experiment = experiment
    copy.base = nil
    return copy
  }

  /// Whether the page shows the experiment as this exercise runs it.
  var isShown: Bool {
    guard let experiment, experiment.shows.atOnce else { return false }
    if given.isEmpty { return true }
    guard let own = try? experiment.setting().names.values,
      let here = try? parameters()
    else { return false }
    return given.allSatisfy { own[$0.name] == here[$0.name] }
  }

  /// The run of a situation as the experiment wants it shown; of many
  /// neurons it is the first, and says so.
  func figure(in situation: Situation) -> Figure? {
    guard let run = situation.run, let experiment else { return nil }
    let shows = experiment.shows.atOnce ? experiment.shows : nil
    let values = try? overriding(situation.answers)
    let asked = try? experiment.figure(
      of: run, showing: shows, with: values ?? [:], within: budget)
    var figure = asked ?? run.figure
    if experiment.isPopulation, let count = try? experiment.neuronCount() {
      figure.caption += " This is the first of \(count) neurons."
    }
    return figure
  }

  /// The values of the exercise, and a learner's before them.
  private func overriding(
    _ values: [String: AnyQuantity]
  ) throws(Diagnostic) -> [String: AnyQuantity] {
    var own = Names()
    for one in given {
      if let learner = values[one.name] {
        own.values[one.name] = learner
        continue
      }
      switch one.values {
      case .one(let written):
        own.values[one.name] = try written.quantity(in: own)
      case .several: own.values[one.name] = chosen[one.name]
      }
    }
    return own.values.merging(values) { old, _ in old }
  }

  /// The values that the exercise gives to names of its experiment.
  func givenValues() throws(Diagnostic) -> [String: AnyQuantity] {
    try overriding([:])
  }

  /// What a run would be made of, without a run.
  func setting(
    with values: [String: AnyQuantity] = [:]
  ) throws(Diagnostic) -> Experiment.Setting? {
    let overriding = try overriding(values)
    return try experiment?.setting(with: overriding)
  }

  /// Every parameter here, without a run.
  func parameters(
    with values: [String: AnyQuantity] = [:]
  ) throws(Diagnostic) -> [String: AnyQuantity] {
    let own = try overriding(values)
    guard let experiment else { return own }
    return try experiment.setting(with: own).names.values
      .merging(own) { _, own in own }
  }

  /// What names mean here, with the learner's values in place.
  func situation(
    with values: [String: AnyQuantity] = [:]
  ) throws(Diagnostic) -> Situation {
    if values.isEmpty, let base { return try base.get() }
    return try freshSituation(with: values)
  }

  private func freshSituation(
    with values: [String: AnyQuantity]
  ) throws(Diagnostic) -> Situation {
    let overriding = try overriding(values)
    var situation = Situation(parameters: overriding)
    if let experiment {
      let run = try experiment.run(with: overriding, within: budget)
      situation = Situation(parameters: overriding, run: run)
    }
    situation.answers = values
    situation.isAuthors = isAuthors && values.isEmpty
    situation.experiments = experiments
    situation.budget = budget
    for one in lets {
      situation.derived[one.name] = try one.value.value(in: situation)
    }
    return situation
  }
}

// MARK: - Variants

extension Frame {
  /// The frame in the variant of a draw: the first that `where:` allows.
  func posed(_ draw: Draw) -> Frame {
    var copy = self
    copy.draw = draw
    if variants.count == 1, base != nil { return copy }
    copy.base = nil
    let found = variants.first(drawnBy: draw, for: id) { values in
      copy.chosen = values
      return (try? copy.isAllowed()) == true
    }
    let values = found ?? variants[0]
    copy.isAuthors = draw == .first || values == variants[0]
    copy.choose(values)
    return copy
  }

  /// The same, where the variants that are allowed were worked out before.
  func posed(_ draw: Draw, among frames: [Frame]) -> Frame {
    var found: Frame?
    _ = variants.first(drawnBy: draw, for: id) { values in
      found = frames.first { $0.chosen == values }
      return found != nil
    }
    guard var found else { return posed(draw) }
    found.draw = draw
    return found
  }

  /// Puts values in place and works out what follows from them, once for all
  /// answers.
  private mutating func choose(_ values: [String: AnyQuantity]) {
    chosen = values
    base = nil
    do {
      base = .success(try freshSituation(with: [:]))
    } catch {
      base = .failure(error)
    }
  }

  /// The frame without its run, which is made again where it is wanted.
  var withoutRun: Frame {
    var copy = self
    copy.base = nil
    return copy
  }

  /// The frame in the variant of a number.
  func variant(_ number: Int) -> Frame {
    unrunVariant(variants[number]).withRun
  }

  /// The frame with what follows from its values worked out.
  var withRun: Frame {
    var copy = self
    copy.choose(chosen)
    return copy
  }

  /// The frame with the values of a variant before it is run: many of them
  /// take little room.
  func unrunVariant(
    _ values: [String: AnyQuantity], of draw: Draw = .first
  ) -> Frame {
    var copy = withoutRun
    copy.chosen = values
    copy.isAuthors = values == variants[0]
    copy.draw = draw
    return copy
  }

  /// Whether the variant is one that `where:` allows.
  func isAllowed() throws(Diagnostic) -> Bool {
    if conditions.isEmpty { return true }
    // A condition on what is given needs no run.
    let given = Names(try parameters())
    var ran: Situation?
    for condition in conditions {
      var value = try? condition.value(in: given)
      if value == nil {
        if ran == nil { ran = try situation() }
        value = try ran.map { here throws(Diagnostic) in
          try condition.value(in: here)
        }
      }
      switch value {
      case .truth(let holds): if !holds { return false }
      case .undefined, nil: return false
      case .quantity:
        throw condition.fault(
          code: "where", "`where` takes a relation, not a value",
          suggestion: "such as spikes > 0")
      }
    }
    return true
  }

  /// The variant in words, `amp = 2.6 nA`; nil where there is only one.
  var variantWords: String? {
    if chosen.isEmpty { return nil }
    return given.compactMap { one in
      chosen[one.name].map { "\(one.name) = \($0.formatted())" }
    }.joined(separator: ", ")
  }

  /// Random numbers of this exercise for one purpose.
  func stream(_ purpose: String) -> SplitMix64 { draw.stream(id, purpose) }
}

extension Block {
  /// All lines of a key, in order.
  func all(_ key: String) -> [Entry] { entries.filter { $0.key == key } }

  /// The line of a key that may stand once.
  func one(_ key: String) throws(Diagnostic) -> Entry? {
    let found = all(key)
    if found.count > 1 { throw .repeatedKey(found[1]) }
    if let entry = found.first, entry.value.isEmpty { throw .emptyValue(entry) }
    return found.first
  }

  /// The line of a key that must stand once.
  func required(_ key: String) throws(Diagnostic) -> Entry {
    if let entry = try one(key) { return entry }
    if let typo = entries.first(where: {
      closest(to: $0.key, among: [key]) != nil
    }) {
      throw .unknownKey(
        typo, in: "\(words.dropFirst().joined()) exercise", of: [key])
    }
    throw .missingKey(key, in: self)
  }
}
