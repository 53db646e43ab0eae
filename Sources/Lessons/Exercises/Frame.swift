import Diagnostics
import Expressions
import Plot
import Quantities

/// What an exercise stands in: its experiment, its own values, its hints.
struct Frame: Sendable {
  /// The experiment it is about.
  let experiment: Experiment?
  /// All experiments above it, for values that name one.
  let experiments: [Experiment]
  /// Values that hold in this exercise only.
  let given: [Assignment]
  /// Names for what an author would else write twice.
  let lets: [Assignment]
  /// The order of options, and whatever else may vary, follows from this.
  var seed: UInt64

  /// Reads the lines that every kind of exercise may have.
  init(
    _ block: Block, experiments: [Experiment], seed: UInt64
  ) throws(Diagnostic) {
    var given: [Assignment] = []
    for entry in block.all("given") { given += try Assignment.list(entry) }
    var lets: [Assignment] = []
    for entry in block.all("let") { lets.append(try Assignment(entry)) }
    if let named = try block.one("experiment") {
      experiment = try experiments.named(named)
    } else {
      experiment = nil
    }
    try Self.check(given, of: experiment)
    self.experiments = experiments
    self.given = given
    self.lets = lets
    self.seed = seed
  }

  /// A value given for an experiment must be one that it asks for; a name of
  /// the exercise's own belongs in `let:`.
  private static func check(
    _ given: [Assignment], of experiment: Experiment?
  ) throws(Diagnostic) {
    guard let experiment else { return }
    let known = experiment.assignedNames
    for one in given where !known.contains(one.name) {
      throw .unknownName(
        one.name, what: "value of \(experiment.id)", at: one.nameRange,
        among: known)
    }
  }

  /// Whether the page shows the experiment as this exercise runs it.
  var isShown: Bool {
    given.isEmpty && experiment?.shows.atOnce ?? false
  }

  /// The run of a situation as the experiment wants it shown.
  func figure(in situation: Situation) -> Figure? {
    guard let run = situation.run, let shows = experiment?.shows else {
      return nil
    }
    return shows.atOnce ? run.figure(showing: shows) : run.figure
  }

  /// What names mean here, with the learner's values in place.
  func situation(
    with values: [String: AnyQuantity] = [:]
  ) throws(Diagnostic) -> Situation {
    var own = Names()
    for one in given {
      own.values[one.name] = try one.value.quantity(in: own)
    }
    let overriding = own.values.merging(values) { _, learner in learner }
    var situation = Situation(parameters: overriding)
    if let experiment {
      let run = try experiment.run(with: overriding)
      situation = Situation(parameters: overriding, run: run)
    }
    situation.experiments = experiments
    for one in lets {
      situation.derived[one.name] = try one.value.value(in: situation)
    }
    return situation
  }
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
    throw .missingKey(key, in: self)
  }
}
