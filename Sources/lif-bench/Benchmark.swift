import Platform
import Quantities

/// All rows, one after the other, as a table.
struct Benchmark {
  private let host = LiveHost()
  private let python: String
  private let only: [String]

  init(python: String, only: [String]) {
    (self.python, self.only) = (python, only)
  }

  /// Whether a word of the command is a part of some row's name.
  func knows(_ words: some Sequence<String>) -> Bool {
    let names =
      CoreRows.all.map(\.name) + PeerRows.all.map(\.name)
      + [PageRow.name, ExploreRow.name, "two threads"]
    return words.allSatisfy { word in names.contains { $0.contains(word) } }
  }

  func run() {
    say("one step of a plain loop in C is the unit C; the best of \(Row.turns)")
    say("")
    guard let loop = CLoop() else {
      say("gcc is not there: nothing to measure against")
      return
    }
    say(Self.line("row", "ours", "unit", "ratio", "aim"))
    for row in CoreRows.all where isWanted(row.name) {
      let result = row.measured(against: loop)
      say(
        Self.line(
          row.name, nanoseconds(result.ours),
          "C \(nanoseconds(result.theirs))",
          ratio(result.ours / result.theirs) + " C", row.aim))
      if let remark = result.remark { say("    \(remark)") }
    }
    comparePeers()
    if isWanted(PageRow.name) { comparePage() }
    if isWanted(ExploreRow.name) { countFrames() }
    guard isWanted("two threads") else { return }
    let best = (0..<5).map { _ in PeerRows.speedOfTwo }.max() ?? 0
    say(
      Self.line(
        "population: two threads beside one", "", "", ratio(best) + " x",
        ">= 1.8 x"))
  }

  private func comparePeers() {
    for row in PeerRows.all where isWanted(row.name) {
      guard let peer = Peer(row.script, python: python) else {
        say("\(row.name): \(row.peer) is not in \(python)")
        continue
      }
      let result = row.measured(against: peer)
      say(
        Self.line(
          row.name, nanoseconds(result.ours),
          "\(row.peer) \(nanoseconds(result.theirs))",
          ratio(result.theirs / result.ours) + " x", row.aim))
    }
  }

  private func comparePage() {
    do {
      let result = try PageRow().measured()
      say(
        Self.line(
          PageRow.name, nanoseconds(result.plain),
          "cmark \(nanoseconds(result.cmark))",
          ratio(result.plain / result.cmark) + " x", PageRow.aim))
      let all = ratio(result.all / result.cmark)
      say("    with tables, maths and the rest \(all) x")
    } catch {
      say(error.sentence)
    }
  }

  private func countFrames() {
    guard let frames = ExploreRow().measured() else {
      say("\(ExploreRow.name): there is no standard neuron")
      return
    }
    say(
      Self.line(
        ExploreRow.name, nanoseconds(1e9 / frames), "",
        ratio(frames) + " /s", ExploreRow.aim))
  }

  private func isWanted(_ name: String) -> Bool {
    only.isEmpty || only.contains { name.contains($0) }
  }

  private func say(_ text: String) {
    _ = host.write(Array((text + "\n").utf8), to: .output)
  }

  private static func line(_ cells: String...) -> String {
    zip(cells, [42, 12, 22, 11, 0]).map { cell, width in
      cell + String(repeating: " ", count: max(width - cell.count, 0))
    }.joined(separator: " ")
  }
}

/// `1.73 ns`, `12.4 µs`, `3.1 ms`.
func nanoseconds(_ value: Double) -> String {
  Time(coherent: value / 1e6).formatted(.significant(3))
}

/// A number to three digits.
func ratio(_ value: Double) -> String { value.formatted(.significant(3)) }
