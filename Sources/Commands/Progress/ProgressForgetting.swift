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
    let bytes = try bytes(of: journal)
    guard !bytes.isEmpty else { return tell("Nothing is kept.", console) }
    _ = try held(&journal)
    let wish = try options.words.dropFirst().first.map {
      name throws(Failure) in try self.wish(name, options, bytes, host)
    }
    let asked = rest(of: bytes, without: wish)
    let what = words(for: asked.removed, about: wish)
    guard asked.removed > 0 else { return tell("\(what).", console) }
    guard options.has("yes") || isConfirmed(what, console) else {
      return tell("Nothing was forgotten.", console)
    }
    let removed = try remove(wish, from: &journal)
    return tell("Forgotten: \(words(for: removed, about: wish)).", console)
  }

  /// What is to be forgotten: a lesson, of one course or of any.
  private struct Wish {
    /// Nil where no course was found here.
    let course: String?
    let lesson: String
  }

  /// Removes lines from the journal as it is now: others may have been
  /// written while the question stood. The result says how many went.
  private static func remove<Machine: Host>(
    _ wish: Wish?, from journal: inout JournalFile<Machine>
  ) throws(Failure) -> Int {
    let lock = try held(&journal)
    defer { withExtendedLifetime(lock) {} }
    let rest = rest(of: try bytes(of: journal), without: wish)
    do { try journal.replace(with: rest.kept) } catch { throw Failure(error) }
    return rest.removed
  }

  /// Holds the journal; a session that is open holds it itself.
  private static func held<Machine: Host>(
    _ journal: inout JournalFile<Machine>
  ) throws(Failure) -> FileLock? {
    let lock = journal.hold()
    guard journal.isElsewhere else { return lock }
    throw .failed(
      "lif is open elsewhere with this progress; leave it there first")
  }

  private static func bytes<Machine: Host>(
    of journal: JournalFile<Machine>
  ) throws(Failure) -> [UInt8] {
    do { return try journal.bytes() } catch { throw Failure(error) }
  }

  /// A lesson of which something is kept, by its name or number in the
  /// course, or by the name it had before it left the course.
  private static func wish(
    _ name: String, _ options: Options, _ bytes: [UInt8], _ host: some Host
  ) throws(Failure) -> Wish {
    let course = (try? CourseFolder(host, options))?.course
    let ids = course?.lessons.map(\.id) ?? []
    if let place = LessonNames.place(of: name, among: ids) {
      return Wish(course: course?.id, lesson: ids[place])
    }
    let kept = JournalFormat.read(bytes).entries.filter {
      course == nil || $0.course == course?.id
    }.map(\.lesson)
    if kept.contains(name) { return Wish(course: course?.id, lesson: name) }
    let known = ids + Set(kept).subtracting(ids).sorted()
    throw .usage(
      "there is no lesson \(name)\(offer(for: name, among: known))\n"
        + "lessons: \(known.joined(separator: ", "))")
  }

  /// What stays of a journal without a lesson, or without anything.
  private static func rest(
    of bytes: [UInt8], without wish: Wish?
  ) -> (kept: [UInt8], removed: Int) {
    guard let wish else {
      return ([], bytes.split(separator: 0x0A).count)
    }
    return JournalFormat.removing(from: bytes) { course, lesson in
      lesson == wish.lesson && (wish.course ?? course) == course
    }
  }

  private static func words(for count: Int, about wish: Wish?) -> String {
    let lines = count == 1 ? "1 line" : "\(count) lines"
    guard let wish else { return "\(lines), all your work" }
    let name = wish.lesson + (wish.course == nil ? " in any course" : "")
    return count == 0
      ? "Nothing is kept about \(name)" : "\(lines) about \(name)"
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
}
