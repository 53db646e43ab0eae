public import Lessons

/// Sliders on the parameters of an experiment: keys move them, and what
/// happens is to be seen at once.
///
/// A value like the session: `update` takes a key and says what is wanted;
/// it runs nothing. The result of a run comes back through `receive`.
public struct Explorer: Sendable {
  /// What the experiment is called.
  public let title: String
  /// The experiment with its present values.
  public internal(set) var sandbox: Sandbox
  /// The run of these values; of the values before, until it has come back.
  public private(set) var trial: Trial?
  /// The place of the slider that the keys move.
  public internal(set) var selected = 0
  /// Whether the f–I curve is shown.
  public internal(set) var showsRates = false
  /// Whether the keys are explained.
  public internal(set) var showsHelp = false
  /// The value that is being typed, if one is.
  public internal(set) var entry: LineEditor?
  /// What there is to say; nil after the next key.
  public internal(set) var notice: String?
  /// The run that is drawn behind.
  var behind: Trial?
  /// What was before each change, the latest last.
  var past: [Sandbox] = []
  /// The parameter that the last key moved: its steps are undone together.
  var moving: String?
  /// The preset that was chosen last.
  var preset = 0

  /// What a key asks for.
  public enum Wish: Sendable, Equatable {
    /// Nothing but to be shown.
    case nothing
    /// A run of the present values.
    case run
    /// To leave.
    case leave
  }

  /// An explorer of a sandbox, before its first run.
  public init(_ sandbox: Sandbox, title: String) {
    (self.sandbox, self.title) = (sandbox, title)
  }

  /// The run that is wanted: what, and in front of what.
  public var request: TrialRequest { TrialRequest(sandbox, before: behind) }

  /// Takes what a run gave; where it gave nothing, the picture stays.
  public mutating func receive(_ result: Result<Trial, TrialError>) {
    switch result {
    case .success(let trial): self.trial = trial
    case .failure(let error): notice = error.sentence
    }
  }

  /// The parameter that the keys move.
  public var parameter: Sandbox.Parameter? {
    let names = sandbox.names
    guard names.indices.contains(selected) else { return nil }
    return sandbox.parameter(names[selected])
  }
}

extension Explorer {
  /// The line at the foot: the value that is being typed, and the keys.
  public var prompt: Page.Prompt {
    Page.Prompt(
      label: parameter?.name,
      placeholder: parameter.map { "such as \($0.value)" } ?? "",
      line: entry ?? LineEditor(),
      keys: entry == nil
        ? Self.keys : [.init("Enter", "set it"), .init("Esc", "leave it")],
      takesAnswer: entry != nil)
  }
}

extension Explorer {
  /// An explorer of a standard neuron.
  public static var standard: Explorer? {
    Sandbox.standard.map { Explorer($0, title: "A standard neuron") }
  }
}

/// A run that somebody wants to see.
public struct TrialRequest: Sendable {
  let sandbox: Sandbox
  let behind: Trial?

  init(_ sandbox: Sandbox, before behind: Trial?) {
    (self.sandbox, self.behind) = (sandbox, behind)
  }

  /// Runs it. This is work: the world does it, not the session.
  public func perform() -> Result<Trial, TrialError> {
    sandbox.run(before: behind)
  }
}
