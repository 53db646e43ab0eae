public import Diagnostics

extension Experiment {
  static let keys = [
    "like", "given", "neurons", "neuron", "equation", "input", "start", "run",
    "method", "behind", "sweep", "show",
  ]

  /// Reads the fence of an experiment; `known` are the ones above it.
  init(
    _ block: Block, id: String, after known: Shelf,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    var draft = Draft()
    for entry in block.entries {
      do {
        try draft.read(entry, after: known)
      } catch {
        diagnostics.append(error)
        draft.isBroken = true
      }
    }
    diagnostics += block.others.map { .notAKey($0) }
    if draft.isBroken {
      throw Diagnostic(
        .warning, code: "broken-experiment",
        "this experiment cannot be run as it stands", at: block.infoRange)
    }
    try self.init(draft, id: id, block)
  }

  private init(
    _ draft: Draft, id: String, _ block: Block
  ) throws(Diagnostic) {
    let base = draft.base
    guard let duration = draft.duration ?? base?.duration else {
      throw .missingKey("run", in: block)
    }
    let neuron = (base?.neuron ?? []).merged(with: draft.neuron)
    if neuron.isEmpty { throw .missingKey("neuron", in: block) }
    self.id = id
    self.neuron = neuron
    self.duration = duration
    given = (base?.given ?? []).merged(with: draft.given)
    inputs = draft.inputs ?? base?.inputs ?? []
    start = draft.start ?? base?.start
    method = draft.method ?? base?.method
    equation = draft.equation ?? base?.equation
    neurons = draft.neurons ?? base?.neurons
    shows = draft.shows ?? Shows()
    range = block.range
    sweep = base?.sweep
    exactBehind = base?.exactBehind
    try readFigure(draft, block)
  }

  /// Reads what is drawn in the place of one run, or behind it.
  private mutating func readFigure(
    _ draft: Draft, _ block: Block
  ) throws(Diagnostic) {
    if let line = draft.sweep { sweep = try Sweep(line, of: self) }
    if neurons != nil, sweep != nil {
      throw Diagnostic(
        code: "sweep", "many neurons are not swept",
        at: draft.sweep?.valueRange ?? draft.neurons?.entry.valueRange
          ?? block.infoRange,
        suggestion: "leave out `neurons`, or the sweep")
    }
    guard let line = draft.behind else { return }
    exactBehind = line.valueRange
    guard line.value == "exact" else {
      throw .unknownName(
        line.value, what: "course to be drawn behind", at: line.valueRange,
        among: ["exact"])
    }
    if hasManyRuns || !goesInSteps {
      throw Diagnostic(
        code: "behind",
        hasManyRuns
          ? "behind a figure of many runs nothing is drawn"
          : "without steps, the exact course is the one that is drawn",
        at: line.valueRange,
        suggestion: hasManyRuns
          ? "leave it out" : "give a step: `method: euler step 1 ms`")
    }
  }
}

extension Experiment {
  /// Reads the lines of an experiment that stand by themselves.
  ///
  /// Either there is an experiment, or a diagnostic says why there is none.
  /// Lines from `replacing` on, counted in bytes, take the place of earlier
  /// ones with the same key; values that they give are added to those.
  public static func read(
    _ source: SourceText, replacing start: Int? = nil
  ) -> (experiment: Experiment?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var block = Block(lines: source)
    if let start { block.replaceEarlier(than: start) }
    do {
      let experiment = try Experiment(
        block, id: "experiment", after: Shelf(), &diagnostics)
      return (experiment, diagnostics)
    } catch {
      if error.severity == .error { diagnostics.append(error) }
      return (nil, diagnostics)
    }
  }
}

extension Block {
  /// Drops lines before a place whose key stands after it as well.
  fileprivate mutating func replaceEarlier(than start: Int) {
    let later = entries.filter { $0.keyRange.lower >= start }.map(\.key)
    entries.removeAll { entry in
      entry.keyRange.lower < start && later.contains(entry.key)
        && !["given", "neuron"].contains(entry.key)
    }
  }
}

/// What has been read of an experiment so far.
private struct Draft {
  var base: Experiment?
  var given: [Assignment] = []
  var neuron: [Assignment] = []
  var inputs: [Experiment.Input]?
  var start: Written?
  var duration: Written?
  var method: Experiment.Method?
  var equation: Entry?
  var neurons: Written?
  var sweep: Entry?
  var behind: Entry?
  var shows: Experiment.Shows?
  var isBroken = false
  private var seen: Set<String> = []

  /// The keys that may stand on several lines.
  private static let repeatable = ["given", "neuron", "input"]

  mutating func read(
    _ entry: Entry, after known: Shelf
  ) throws(Diagnostic) {
    if entry.value.isEmpty { throw .emptyValue(entry) }
    if !Self.repeatable.contains(entry.key), !seen.insert(entry.key).inserted {
      throw .repeatedKey(entry)
    }
    switch entry.key {
    case "like":
      base = try known.named(entry)
    case "given":
      given = given.merged(with: try Assignment.list(entry))
    case "neuron":
      neuron = neuron.merged(with: try Assignment.list(entry))
    case "input":
      let input = try Experiment.Input(entry)
      inputs = (inputs ?? []) + (input.map { [$0] } ?? [])
    case "start":
      start = try Written(entry)
    case "run":
      duration = try Written(entry)
    case "method":
      method = try Experiment.Method(entry)
    case "equation":
      equation = entry
    case "neurons":
      neurons = try Written(entry)
    case "behind":
      behind = entry
    case "sweep":
      sweep = entry
    case "show":
      shows = try Experiment.Shows(entry)
    default:
      throw .unknownKey(entry, in: "experiment", of: Experiment.keys)
    }
  }
}

extension [Assignment] {
  /// These, with the ones of the same name replaced and new ones added.
  fileprivate func merged(with other: [Assignment]) -> [Assignment] {
    let own = Set(map(\.name))
    let newer = Dictionary(other.map { ($0.name, $0) }) { _, last in last }
    return map { newer[$0.name] ?? $0 }
      + other.filter { !own.contains($0.name) }
  }
}

extension Experiment.Shows {
  /// Reads `u, I`, `u`, or `nothing`.
  fileprivate init(_ entry: Entry) throws(Diagnostic) {
    if entry.value == "nothing" {
      atOnce = false
      return
    }
    potential = false
    current = false
    for part in entry.split(at: ",") {
      switch part.value {
      case "u": potential = true
      case "I": current = true
      default:
        throw .unknownName(
          part.value, what: "curve", at: part.valueRange,
          among: ["u", "I", "nothing"])
      }
    }
  }
}
