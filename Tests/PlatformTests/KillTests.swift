#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Platform
import TestSupport
import Testing

/// What a journal looks like after its writer died at any moment.
@Suite struct KillTests {
  let host = LiveHost()

  @Test func `a killed writer leaves whole lines and at most one torn`()
    async throws
  {
    var random = SeededRandom(announcing: "the kills")
    let scratch = try Scratch()
    var written = 0
    var torn = 0
    for round in 0..<50 {
      let path = scratch["journal-\(round)"]
      let moment = Int.random(in: 0...20, using: &random)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, moment = moment as Int] in
        try writeUntilKilled(path, afterMilliseconds: moment)
      }
      let text = scratch.text("journal-\(round)") ?? ""
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.dropLast().allSatisfy(isWhole))
      written += max(0, lines.count - 1)
      torn += lines.last == "" || lines.isEmpty ? 0 : 1

      try host.append(Array("next\n".utf8), to: path)
      let after = scratch.text("journal-\(round)") ?? ""
      let kept = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
      #expect(after == kept + "next\n")
    }
    print("whole lines: \(written), torn: \(torn)")
    #expect(written > 0)
  }
}

/// Appends lines without end, until another process kills this one.
private func writeUntilKilled(
  _ path: String, afterMilliseconds moment: Int
) throws {
  let host = LiveHost()
  let seconds = "0.0\(moment / 10)\(moment % 10)"
  let killer = popen("sleep \(seconds); kill -KILL \(getpid())", "r")
  defer { pclose(killer) }
  for number in 0... {
    try host.append(line(number), to: path)
  }
}

/// A line that says itself how many letters it has, up to some 100 KB.
private func line(_ number: Int) -> [UInt8] {
  let count = number * 61_803 % 100_003
  return Array("\(count) ".utf8) + Array(repeating: 120, count: count) + [10]
}

private func isWhole(_ line: Substring) -> Bool {
  let parts = line.split(separator: " ", omittingEmptySubsequences: false)
  return parts.count == 2 && parts[1].utf8.allSatisfy { $0 == 120 }
    && Int(parts[0]) == parts[1].utf8.count
}
