import Lessons
import Platform
import Text
import Tutor

/// `lif progress forget`: removes lines from the journal for good.
enum ProgressForgetting {
  static func run<Machine: Host>(
    _ options: Options, _ console: Console<Machine>
  ) throws(Failure) -> Int32 {
    try options.atMostWords(2, ProgressCommand.usage)
    let host = console.host
    var journal = try JournalFile(host, options)
    guard options.has("yes") || canAsk(host) else {
      throw .usage("nobody can be asked here; add --yes to forget")
    }
    let bytes = try reading { () throws(FileProblem) in try journal.bytes() }
    guard !bytes.isEmpty else { return tell("Nothing is kept.", console) }
    let lock = journal.hold()
    defer { withExtendedLifetime(lock) {} }
    guard !journal.isElsewhere else {
      throw .failed(
        "lif is open elsewhere with this progress; leave it there first")
    }
    let lesson = try options.words.dropFirst().first.map {
      name throws(Failure) in try self.lesson(name, options, bytes, host)
    }
    let rest = rest(of: bytes, without: lesson)
    let what = words(for: rest.removed, about: lesson)
    guard rest.removed > 0 else { return tell("\(what).", console) }
    guard options.has("yes") || isConfirmed(what, console) else {
      return tell("Nothing was forgotten.", console)
    }
    try reading { () throws(FileProblem) in
      try journal.replace(with: rest.kept)
    }
    return tell("Forgotten: \(what).", console)
  }

  /// A lesson of which something is kept, by its name or number in the
  /// course, or by the name it had before it left the course.
  private static func lesson(
    _ name: String, _ options: Options, _ bytes: [UInt8], _ host: some Host
  ) throws(Failure) -> String {
    let course = (try? CourseFolder(host, options))?.course
    let ids = course?.lessons.map(\.id) ?? []
    let kept = JournalFormat.read(bytes).entries.map(\.lesson)
    if let place = LessonNames.place(of: name, among: ids) { return ids[place] }
    if kept.contains(name) { return name }
    let known = ids + Set(kept).subtracting(ids).sorted()
    throw .usage(
      "there is no lesson \(name)\(offer(for: name, among: known))\n"
        + "lessons: \(known.joined(separator: ", "))")
  }

  /// What stays of a journal without a lesson, or without anything.
  private static func rest(
    of bytes: [UInt8], without lesson: String?
  ) -> (kept: [UInt8], removed: Int) {
    guard let lesson else {
      return ([], bytes.split(separator: 0x0A).count)
    }
    return JournalFormat.removing(from: bytes) { $1 == lesson }
  }

  private static func words(for count: Int, about lesson: String?) -> String {
    let lines = count == 1 ? "1 line" : "\(count) lines"
    guard let lesson else { return "\(lines), all that is kept" }
    return count == 0
      ? "Nothing is kept about \(lesson)" : "\(lines) about \(lesson)"
  }

  private static func canAsk(_ host: some Host) -> Bool {
    host.isTerminal(.input) && host.isTerminal(.output)
  }

  private static func isConfirmed<Machine: Host>(
    _ what: String, _ console: Console<Machine>
  ) -> Bool {
    console.print("Forget \(what)? It is gone for good. y/N ".visibleLines)
    return YesOrNo.read(from: console.host)
  }

  private static func tell<Machine: Host>(
    _ sentence: String, _ console: Console<Machine>
  ) -> Int32 {
    console.print(sentence.visibleLines + "\n")
    return 0
  }

  private static func reading<Value>(
    _ body: () throws(FileProblem) -> Value
  ) throws(Failure) -> Value {
    do { return try body() } catch { throw Failure(error) }
  }
}
