import Commands
import Foundation
import Testing

/// What the README and the guide show of the program is what it does.
///
/// In a `console` block a line `$ lif …` is a command and what follows is
/// its output; `…` alone on a line stands for lines left out.
@Suite struct ConsoleTests {
  @Test(arguments: ["README.md", ".github/CONTRIBUTING.md"])
  func `a console block shows what the program says`(_ file: String) throws {
    for (line, block) in Self.blocks(in: try House.text(file)) {
      for exchange in Self.exchanges(in: block) {
        let host = RealHost()
        _ = run(exchange.arguments, on: host)
        #expect(
          Self.matches(host.text, exchange.output),
          "\(file):\(line): lif \(exchange.arguments) says\n\(host.text)")
      }
    }
  }

  /// What a learner is to type himself has no output beside it; the judge
  /// needs the learner's own program, and is tried by other tests.
  @Test func `every command that a lesson shows can be typed`() throws {
    let names = try House.names(in: "Lessons").filter { $0.hasSuffix(".md") }
    for name in names {
      let text = try House.text("Lessons/\(name)")
      for command in Self.commands(in: text) where command.first == "lif" {
        if command.contains("judge") { continue }
        let host = RealHost()
        #expect(
          run(Array(command.dropFirst()), on: host) == 0,
          "Lessons/\(name): \(command)\n\(host.text)")
      }
    }
  }

  /// The commands in the fences for a shell; a backslash at the end of a line
  /// joins it with the next.
  private static func commands(in text: String) -> [[String]] {
    let fences = ["console", "sh"].flatMap { language in
      text.components(separatedBy: "\n```\(language)\n").dropFirst()
        .compactMap { $0.components(separatedBy: "\n```").first }
    }
    return fences.flatMap { fence in
      fence.replacing("\\\n", with: " ").split(separator: "\n").map {
        arguments(of: $0.hasPrefix("$ ") ? $0.dropFirst(2) : $0)
      }
    }
  }

  @Test func `the exercise in the README is sound and laid out`() throws {
    let lesson = try exercise()
    let host = RealHost()
    try host.replace("/nowhere/lesson.md", with: Array(lesson.utf8))
    for command in [["check"], ["fmt", "--check"]] {
      #expect(
        run(command + ["/nowhere/lesson.md"], on: host) == 0, "\(host.text)")
    }
  }

  @Test func `the finding in the README is what the check says`() throws {
    let host = RealHost()
    let lesson = try exercise().replacing("\nanswer:", with: "\nanwser:")
    try host.replace("lesson.md", with: Array(lesson.utf8))
    #expect(run(["check", "lesson.md"], on: host) == 1)
    let readme = try House.text("README.md")
    let start = try #require(readme.range(of: "error: `anwser`"))
    let shown = try #require(
      readme[start.lowerBound...].components(separatedBy: "\n```").first)
    #expect(host.text.hasPrefix(shown + "\n\n"), "\(host.text)")
  }

  @Test func `the sliders in the README are those of the program`() throws {
    let host = RealHost(atTerminal: true)
    #expect(run(["explore", "--color", "never"], on: host) == 0)
    let readme = try House.text("README.md").components(separatedBy: "```text")
    let shown = try #require(readme.first { $0.hasPrefix("\n ▸ amp") })
      .components(separatedBy: "\n```")[0]
    #expect(host.text.contains(shown.dropFirst()), "\(host.text)")
  }

  /// The whole exercise that the README shows.
  private func exercise() throws -> String {
    let parts = try House.text("README.md").components(separatedBy: "````")
    return try #require(parts.count == 3 ? parts[1] : nil)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().joined(separator: "\n")
  }

  private struct Exchange {
    var arguments: [String]
    var output: [Substring]
  }

  private static func blocks(in text: String) -> [(Int, [Substring])] {
    var blocks: [(Int, [Substring])] = []
    var open: (Int, [Substring])?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line == "```console" {
        open = (index + 1, [])
      } else if line == "```", let block = open {
        blocks.append(block)
        open = nil
      } else {
        open?.1.append(line)
      }
    }
    return blocks
  }

  private static func exchanges(in block: [Substring]) -> [Exchange] {
    var list: [Exchange] = []
    for line in block {
      if line.hasPrefix("$ ") {
        let words = arguments(of: line.dropFirst(2))
        if words.first == "lif" {
          list.append(Exchange(arguments: Array(words.dropFirst()), output: []))
        }
      } else if let last = list.indices.last {
        list[last].output.append(line)
      }
    }
    return list
  }

  /// Words as a shell splits them, with single quotes.
  private static func arguments(of line: Substring) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, piece in
        index % 2 == 1
          ? [String(piece)] : piece.split(separator: " ").map(String.init)
      }
  }

  private static func matches(_ text: String, _ wanted: [Substring]) -> Bool {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[
      ...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    var isSkipping = false
    for line in wanted {
      if line == "…" {
        isSkipping = true
        continue
      }
      if isSkipping { lines = lines.drop { $0 != line } }
      isSkipping = false
      guard lines.popFirst() == line else { return false }
    }
    return lines.isEmpty || isSkipping
  }
}
