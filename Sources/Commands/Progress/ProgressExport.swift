import Display
import Lessons
import Platform
import Tutor

/// `lif progress export`: a learner's work as one file.
enum ProgressExport {
  static func run<Machine: Host>(
    _ options: Options, _ console: Console<Machine>
  ) throws(Failure) -> Int32 {
    try options.atMostWords(2, ProgressCommand.usage)
    let host = console.host
    var journal = try JournalFile(host, options)
    let folder = try CourseFolder(host, options)
    let export = ExportedProgress(
      journal.read(), in: folder.course, of: journal.learner?.text)
    if let complaint = journal.complaint { console.complain(complaint + "\n") }
    guard !export.entries.isEmpty else {
      throw .failed("there is no work on \(folder.course.title) to export yet")
    }
    let now = host.now()
    let path = options.words.dropFirst().first ?? name(for: export.learner)
    let days = export.days(seenFrom: CalendarDay(at: now)) ?? ""
    let count = export.entries.count
    let news = [
      "It holds \(export.contents)",
      "\(count == 1 ? "This is 1 line" : "These are \(count) lines"), "
        + "\(days). Nothing was sent; "
        + "hand the file on yourself.",
    ]
    if path == "-" {
      console.print(export.bytes(at: now))
      console.complain(news.joined(separator: "\n") + "\n")
    } else {
      try write(export.bytes(at: now), to: path, on: host)
      console.print(
        (["wrote \(path)"] + news).flatMap { line in
          StyledLine(line).spelled(in: console.page.characters)
            .wrapped(to: min(console.page.width, 79))
        })
    }
    return 0
  }

  private static func name(for learner: String?) -> String {
    "lif-progress" + (learner.map { "-\($0)" } ?? "") + ".jsonl"
  }

  /// Writes the file, unless one stands there that is no earlier export.
  private static func write(
    _ bytes: [UInt8], to path: String, on host: some Host
  ) throws(Failure) {
    if host.kind(of: path) != nil {
      let old = try? host.read(path, atMost: 256 << 20)
      guard let old, HandedIn.isExport(old) else {
        throw .failed(
          "\(path) is there already, and is no exported progress; choose "
            + "another name")
      }
    }
    do {
      try host.replace(path, with: bytes)
    } catch {
      throw Failure(error)
    }
  }
}
