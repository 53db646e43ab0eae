import Judge
import Platform

/// A learner's program, run on the cases of the judge.
struct JudgedProgram<Machine: Host> {
  let host: Machine
  /// Its name, and what follows it: `python3 neuron.py`.
  let command: [String]
  /// Seconds that it has for each case.
  var seconds = 10.0

  /// Runs it on every case of these ideas; `progress` hears how many are
  /// done.
  ///
  /// What does not begin, or does not end, is not tried again and again: the
  /// cases that are left fail for the same reason.
  func judging(
    of ideas: [Idea], progress: (Int) -> Void = { _ in }
  ) -> Judging {
    var judging = Judging()
    var hopeless: Diagnosis?
    for (index, one) in JudgeCase.cases(of: ideas).enumerated() {
      if let hopeless {
        judging.take([], for: one, trouble: hopeless)
        continue
      }
      let limits = ProgramRun.Limits(
        seconds: seconds, bytes: 4096 + 200 * one.currents.count)
      let run = host.run(command, on: one.request, within: limits)
      let trouble = trouble(of: run)
      judging.take(run.output, for: one, trouble: trouble)
      progress(index + 1)
      switch run.ending {
      case .exited, .killed, .wroteTooMuch: break
      case .notStarted, .tookTooLong, .interrupted: hopeless = trouble
      }
    }
    return judging
  }

  /// Why a run has come to nothing; nil if it ended well.
  private func trouble(of run: ProgramRun) -> Diagnosis? {
    let last = lastWords(of: run)
    return switch run.ending {
    case .exited(0): nil
    case .exited(let code):
      .mistake(
        "crashed", "The program ended with an error, exit code \(code)\(last)")
    case .killed(let signal):
      .mistake("crashed", "The program crashed with signal \(signal)\(last)")
    case .tookTooLong:
      .mistake(
        "timeout",
        "The program was not done after \(Int(seconds)) s and was stopped. "
          + "Does it end, once the last step is printed?")
    case .wroteTooMuch:
      .mistake(
        "endless-output",
        "The program printed far more than one row a step and was stopped. "
          + "Does its loop end?")
    case .interrupted:
      .mistake("interrupted", "The program was stopped, as you asked.")
    case .notStarted(let reason): notStarted(reason)
    }
  }

  /// What a program has said last of what was wrong, if anything.
  private func lastWords(of run: ProgramRun) -> String {
    let text = String(decoding: run.complaints, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.last.map { ": \($0.prefix(200))" } ?? "."
  }

  private func notStarted(_ reason: String) -> Diagnosis {
    let name = command.first ?? ""
    var message = "“\(name)” cannot be started: \(reason)."
    if !name.contains("/"), host.kind(of: name) == .file {
      message += " There is a file of that name here: "
      message +=
        name.hasSuffix(".py")
        ? "try python3 \(name)." : "try ./\(name)."
    } else if name.hasSuffix(".py"), host.kind(of: name) == .file {
      message += " Try python3 \(name)."
    }
    return .mistake("not-started", message)
  }
}
