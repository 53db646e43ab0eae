import TestSupport
import Testing
import Tutor

@Suite struct JournalFormatTests {
  private let entry = JournalEntry(
    at: 1_700_000_000.25, .answered, course: "lif", lesson: "leaky",
    stop: "tau", content: "cbf29ce484222325", answer: "\"12\"\n\\ µs ☃",
    verdict: "wrong", quiz: true, seed: 7, sitting: "review", draw: .max)

  private func read(_ text: String) -> Journal {
    JournalFormat.read(Array(text.utf8))
  }

  @Test func `a line is one object with its keys in order`() {
    let entry = JournalEntry(
      at: 12.5, .opened, course: "lif", lesson: "leaky", stop: "a/b",
      content: "ff")
    #expect(
      String(decoding: JournalFormat.line(entry), as: UTF8.self)
        == #"{"at":12.5,"content":"ff","course":"lif","event":"opened","#
        + #""lesson":"leaky","stop":"a/b","v":1}"# + "\n")
  }

  @Test func `what is written is read again`() {
    let line = JournalFormat.line(entry)
    #expect(line.count { $0 == 0x0A } == 1)
    #expect(JournalFormat.read(line).entries == [entry])
    #expect(JournalFormat.read(line + line).entries == [entry, entry])
  }

  @Test func `an empty journal has nothing, and nothing wrong`() {
    #expect(read("").entries.isEmpty)
    #expect(read("").unreadable == 0)
    #expect(read("\n\n").unreadable == 0)
  }

  @Test func `a journal torn anywhere in its last line keeps the others`() {
    let line = JournalFormat.line(entry)
    for end in 1..<line.count - 1 {
      let journal = JournalFormat.read(line + line[..<end])
      #expect(journal.entries == [entry])
      #expect(journal.torn == 1)
      #expect(journal.unreadable == 0)
    }
  }

  @Test func `a line torn long ago is no alarm either`() {
    let line = String(decoding: JournalFormat.line(entry), as: UTF8.self)
    let journal = read(line + line.prefix(40) + "\n" + line)
    #expect(journal.entries == [entry, entry])
    #expect(journal.torn == 1)
    #expect(journal.unreadable == 0)
  }

  @Test(
    arguments: [
      "garbage", "{}", "[]", "null", "{\"at\":}", "\u{0}", "\u{FEFF}x",
      #"{"v":1,"at":"now","event":"read","course":"c","lesson":"l"}"#,
      String(repeating: "[", count: 100_000),
      String(repeating: "{\"a\":", count: 100_000) + "}",
      #"{"event":"read"}"#,
      String(repeating: "9", count: 100_000),
    ])
  func `a line that is none is passed over`(garbage: String) {
    let line = String(decoding: JournalFormat.line(entry), as: UTF8.self)
    let journal = read(line + "\n" + garbage + "\n" + line)
    #expect(journal.entries == [entry, entry])
    #expect(journal.unreadable == 1)
    #expect(journal.firstUnreadable == 3)
  }

  @Test func `a newer line with keys unknown here is read`() {
    let journal = read(
      #"{"v":2,"at":1,"event":"read","course":"c","lesson":"l","stop":"s","#
        + #""content":"0","mood":{"good":[1,2]},"device":null}"#)
    #expect(journal.unreadable == 0)
    #expect(journal.entries.map(\.v) == [2])
    #expect(journal.entries.map(\.event) == [.read])
  }

  @Test func `a newer line with an event unknown here is passed over`() {
    let journal = read(
      #"{"v":2,"at":1,"event":"danced","course":"c","lesson":"l","stop":"s","#
        + #""content":"0"}"# + "\n"
        + #"{"v":2,"at":1,"event":"read","course":"c","lesson":"l","stop":"s","#
        + #""content":"0"}"#)
    #expect(journal.entries.map(\.event) == [.read])
    #expect(journal.newer == 1)
    #expect(journal.unreadable == 0)
  }

  @Test func `lines that end with CR LF are read`() {
    let line = String(decoding: JournalFormat.line(entry), as: UTF8.self)
    let other = line.replacing("\n", with: "\r\n")
    #expect(read(other + other).entries == [entry, entry])
  }

  #if DEBUG
    private static let many = 5_000
  #else
    private static let many = 200_000
  #endif

  @Test func `many thousand lines are read, each of them`() {
    let line = JournalFormat.line(entry)
    var bytes: [UInt8] = []
    for _ in 0..<Self.many { bytes += line }
    let journal = JournalFormat.read(bytes)
    #expect(journal.entries.count == Self.many)
    #expect(journal.entries.last == entry)
    #expect(journal.unreadable == 0)
  }

  @Test func `whatever stands in the file, reading ends and loses nothing`() {
    let seed: UInt64 = 4711
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let line = JournalFormat.line(entry)
    for _ in 0..<500 {
      var noise = random.bytes(upTo: 200)
      if Bool.random(using: &random) {
        noise = line
        for _ in 0..<3 {
          let place = Int.random(in: 0..<noise.count, using: &random)
          noise[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      let journal = JournalFormat.read(line + noise + [0x0A] + line)
      #expect(journal.entries.first == entry)
      #expect(journal.entries.last == entry)
      let lines = noise.split(separator: 0x0A).count
      #expect(journal.lines == 2 + lines)
    }
  }
}

extension Journal {
  /// How many lines are accounted for.
  fileprivate var lines: Int { entries.count + newer + torn + unreadable }
}
