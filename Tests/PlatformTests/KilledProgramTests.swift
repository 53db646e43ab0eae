import Foundation
import Platform
import TestSupport
import Testing

/// Killed at any moment, the program loses nothing that it had shown.
@Suite(
  .serialized,
  .enabled(if: PseudoTerminal.exist, "this machine has no pseudo terminals"),
  .enabled(if: RunningLif.path != nil, "lif is not beside the tests"))
struct KilledProgramTests {
  /// How often it is killed.
  private static var moments: Int {
    #if DEBUG
      12
    #else
      1_000
    #endif
  }

  @Test func `killed at random moments, it goes on where the screen was`()
    throws
  {
    var random = SeededRandom(announcing: "the kills of lif")
    var killed = 0
    var starting = 0
    while killed < Self.moments {
      let scratch = try Scratch()
      let files = KilledLearner.files
      let index = scratch.file("course.md", files.index)
      _ = scratch.file("kill.md", files.lesson)
      var life = KilledLife(folder: Paths.parent(of: index))
      while killed < Self.moments, life.canGoOn {
        killed += 1
        if Int.random(in: 0..<8, using: &random) == 0 {
          starting += 1
          try life.dieStarting(&random)
        } else {
          try life.die(&random)
        }
        life.checkJournal(scratch.text("state/journal.jsonl") ?? "")
      }
    }
    print("killed \(killed) times, \(starting) of them while starting")
  }
}

/// A learner whose program is killed again and again.
private struct KilledLife {
  let folder: String
  /// Where he may be: the last state that was shown, and those that he asked
  /// for since.
  private var chain = [KilledLearner()]
  private var tornLines = 0

  init(folder: String) { self.folder = folder }

  /// Whether there is a question left that he may reach.
  var canGoOn: Bool {
    chain.allSatisfy { $0.done.count < KilledLearner.steps - 1 }
  }

  private func start() throws -> RunningLif {
    try RunningLif([
      "--lessons", folder, "--state", folder + "/state", "--dots", "blocks",
      "--color", "never",
    ])
  }

  /// Killed before or while the first page comes.
  mutating func dieStarting(_ random: inout SeededRandom) throws {
    var lif = try start()
    pause(upTo: 10_000, &random)
    #expect(lif.kill() == SIGKILL)
  }

  /// Goes on, does this and that, and is killed in the middle of something.
  mutating func die(_ random: inout SeededRandom) throws {
    var lif = try start()
    var rows = ScreenRows()
    func shows(_ learner: KilledLearner) -> Bool {
      lif.wait { output in
        rows.take(output)
        return learner.isShown(on: rows.text)
      }
    }
    try #require(
      lif.wait { output in
        rows.take(output)
        return rows.text.contains("q leave")
      }, "no first page")
    var now = try resumed(from: rows.text)
    lif.terminal.type("\r")
    try #require(
      shows(now), "step \(now.step) is not shown: \(rows.text)")

    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let (keys, after) = now.action(&random)
      lif.terminal.type(keys)
      try #require(
        shows(after),
        "\(keys.debugDescription) is not answered: \(rows.text)")
      now = after
    }
    if Bool.random(using: &random) { lif.resize(&random) }
    chain = [now]
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let (keys, after) = now.action(&random)
      lif.terminal.type(keys)
      chain.append(after)
      now = after
    }
    if Bool.random(using: &random) { lif.terminal.type("\u{15}12 m") }
    pause(upTo: 6_000, &random)
    #expect(lif.kill() == SIGKILL)

    rows.take(lif.output)
    // A state that comes twice may be the first: then more is allowed.
    let shown = chain.firstIndex { $0.isShown(on: rows.text) }
    chain.removeFirst(shown ?? 0)
  }

  /// Checks where the first page says that he goes on, and goes there.
  private mutating func resumed(from text: String) throws -> KilledLearner {
    let named = (1...KilledLearner.steps).first {
      text.contains("step \($0) of \(KilledLearner.steps):")
    }
    let known = chain.filter { $0.resumption == named }
    let wanted = chain.map { $0.resumption.map(String.init) ?? "none" }
    var learner = try #require(
      known.last,
      "wanted one of \(wanted), but the page says: \(text)")
    learner.step = named ?? 1
    chain = known
    return learner
  }

  /// Every whole line can be read, and says what was shown.
  mutating func checkJournal(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var unreadable = 0
    var done: Set<Int> = []
    for line in lines.dropLast() {
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
      guard let entry = object as? [String: Any] else {
        unreadable += 1
        continue
      }
      if entry["verdict"] as? String == "correct",
        let stop = entry["stop"] as? String, let step = Int(stop.dropFirst())
      {
        done.insert(step)
      }
    }
    // What was cut short stays as a line once the next one is written.
    #expect(unreadable <= tornLines)
    if lines.last != "" { tornLines += 1 }
    let wanted = chain.map { $0.done.sorted() }
    chain = chain.filter { $0.done == done }
    #expect(
      !chain.isEmpty,
      "wanted one of \(wanted), but the journal has \(done.sorted())")
    if chain.isEmpty { chain = [KilledLearner(step: 1, done: done)] }
  }

  private func pause(
    upTo microseconds: UInt32, _ random: inout SeededRandom
  ) {
    usleep(.random(in: 0...microseconds, using: &random))
  }
}

extension RunningLif {
  /// Another size, in the middle of whatever it does.
  func resize(_ random: inout SeededRandom) {
    terminal.resize(
      columns: .random(in: 40...120, using: &random),
      rows: .random(in: 20...50, using: &random))
    send(SIGWINCH)
  }
}
