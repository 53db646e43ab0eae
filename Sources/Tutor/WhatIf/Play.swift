import Lessons
import Plot

/// An experiment to play with line by line: values are typed, and each time
/// it is run, with the run before faintly behind.
struct Play: Sendable {
  /// What the experiment is called.
  let title: String
  /// The experiment with its present values.
  private(set) var sandbox: Sandbox
  /// The latest run.
  private var trial: Trial?
  /// What was before each change, the latest last.
  private var past: [Sandbox] = []
  /// Whether that run is one of the present values.
  private(set) var isRun = false
  /// What was typed for the run that is awaited, and how it was read.
  private var typed: (text: String, echo: String?)?

  init(_ sandbox: Sandbox, title: String) {
    (self.sandbox, self.title) = (sandbox, title)
  }

  /// The run that is wanted now.
  var request: TrialRequest { TrialRequest(sandbox, before: trial) }

  /// Takes `amp = 3 nA`; throws where that sets nothing.
  mutating func assign(_ text: String) throws(AssignmentError) {
    var copy = sandbox
    let echo = try copy.assign(text)
    change(to: copy, text, echo)
  }

  /// Everything as on the page; false where it is so already.
  mutating func reset() -> Bool {
    guard sandbox.isChanged else { return false }
    var copy = sandbox
    copy.reset()
    change(to: copy, "reset", nil)
    return true
  }

  /// As before the last change; false where there was none.
  mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    sandbox = last
    isRun = false
    typed = ("undo", nil)
    return true
  }

  /// Is about to run once more, with nothing behind.
  mutating func runAgain() {
    trial = nil
    typed = ("run", nil)
  }

  /// The f–I curve of the values that were run; nil where there is none.
  var rates: Figure? { trial?.rates }

  private mutating func change(
    to other: Sandbox, _ text: String, _ echo: String?
  ) {
    past.append(sandbox)
    if past.count > 500 { past.removeFirst() }
    sandbox = other
    isRun = false
    typed = (text, echo)
  }
}

// MARK: - What is to be seen

extension Play {
  /// Takes what a run gave, and says it.
  mutating func receive(
    _ result: Result<Trial, TrialError>
  ) -> Page.Exchange {
    let answer = typed.map {
      Page.Part.answer(label: nil, text: $0.text, echo: $0.echo)
    }
    typed = nil
    switch result {
    case .success(let trial):
      self.trial = trial
      isRun = true
      return .init(
        kind: .attempt,
        parts: [.figure(trial.figure)] + (answer.map { [$0] } ?? [])
          + Self.parts(of: trial.readouts))
    case .failure(let error):
      isRun = false
      return .init(
        kind: .notice,
        parts: (answer.map { [$0] } ?? []) + [
          .line(error.sentence, .remark),
          .line("`undo` takes the last change back.", .plain),
        ])
    }
  }

  /// The numbers in a line, and why others are missing.
  private static func parts(of readouts: [Readout]) -> [Page.Part] {
    let values = readouts.compactMap { one in
      one.value.map { "\(one.name) \($0)".onOneLine }
    }
    var seen: [String] = []
    let reasons = readouts.compactMap(\.reason).compactMap { reason in
      if seen.contains(reason) { return nil as String? }
      seen.append(reason)
      let names = readouts.filter { $0.reason == reason }
        .map { "no \($0.name)" }.joined(separator: ", ")
      return names.prefix(1).uppercased() + names.dropFirst() + ": \(reason)."
    }
    let lines = [
      values.joined(separator: " · "), reasons.joined(separator: " "),
    ]
    return [.line(lines[0], .plain)]
      + (lines[1].isEmpty ? [] : [.line(lines[1], .quiet)])
  }

  /// The values as they stand: those that were changed first.
  var content: [Page.Part] {
    let all = sandbox.parameters
    let changed = all.compactMap { one in
      one.former.map { "\(one.name) = \(one.value), at first \($0)" }
    }
    let rest = all.filter { $0.former == nil }
      .map { "\($0.name) = \($0.value)".onOneLine }
    let quiet = rest.joined(separator: ", ")
    return changed.map { .line($0, .remark) }
      + (quiet.isEmpty ? [] : [.line(quiet, .plain)])
  }

  /// What can be typed here and nowhere else.
  var keys: [Page.KeyHelp] {
    [
      .init(example, "set a value and run; `set` may stand before it"),
      .init("undo", "take the last change back, again and again"),
      .init("reset", "everything as it was at first"),
      .init("run", "run once more, with nothing behind"),
      .init("f", "the f–I curve of these values"),
      .init("table", "the numbers of the picture, or of the curve"),
      .init("back", "back to the page; Enter and Esc too"),
    ]
  }

  /// How a value is set.
  var example: String {
    sandbox.parameters.first.map { "\($0.name) = \($0.value)" } ?? ""
  }
}

extension String {
  /// A name and its value, which no end of a line parts.
  fileprivate var onOneLine: String { replacing(" ", with: "\u{A0}") }
}
