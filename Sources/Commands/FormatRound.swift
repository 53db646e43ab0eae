import Diagnostics
import Lessons
import Platform
import Text

/// Files that are formatted one after the other, and how that went.
///
/// A file that cannot be read is said and passed over.
struct FormatRound<Machine: Host> {
  /// 3 if a file could not be formatted, else 1 if one fails the check.
  private(set) var exitCode: Int32 = 0
  private let console: Console<Machine>
  private let checks: Bool
  private let showsDiff: Bool

  init(_ console: Console<Machine>, _ options: Options) {
    self.console = console
    checks = options.has("check")
    showsDiff = options.has("diff")
  }

  /// Formats a file; `-` is standard input. One of a course lies in its
  /// folder, whatever links there are.
  mutating func format(_ path: String, inside folder: String? = nil) {
    do {
      let format = try read(path, inside: folder)
      if checks, !format.changes.isEmpty { exitCode = max(exitCode, 1) }
      if checks || showsDiff {
        tell(format)
      } else if path == "-" {
        show(format.bytes)
      } else if !format.changes.isEmpty {
        try write(format, to: path)
      }
    } catch {
      console.complain(error.message)
      exitCode = max(exitCode, error.exitCode)
    }
  }

  private func read(
    _ path: String, inside folder: String?
  ) throws(Failure) -> LessonFormat {
    let source = try InputText(
      path, inside: folder, atMost: Lesson.largestFile
    ).source(of: "a lesson", from: console)
    do {
      return try LessonFormat(source)
    } catch {
      throw Failure(message: error.report(in: source), exitCode: 3)
    }
  }

  /// Says what would change.
  private func tell(_ format: LessonFormat) {
    let name = shownName(of: format.source.name)
    if showsDiff {
      show(format.diff(naming: name))
    } else if !format.changes.isEmpty {
      console.print("would change \(name)\n")
    }
  }

  private func write(
    _ format: LessonFormat, to path: String
  ) throws(Failure) {
    do {
      try console.host.replace(path, with: format.bytes)
    } catch {
      throw Failure(error)
    }
    console.print("formatted \(shownName(of: path))\n")
  }

  /// A path as seen from the current folder.
  private func shownName(of path: String) -> String {
    let folder = Paths.join(console.host.currentDirectory, "")
    let isInside = path.utf8.starts(with: folder.utf8)
    let inner = path.utf8.dropFirst(isInside ? folder.utf8.count : 0)
    return String(Substring(inner)).visible
  }

  /// Writes a text as it is; a terminal gets nothing that could steer it.
  private func show(_ bytes: [UInt8]) {
    guard console.host.isTerminal(.output) else {
      console.print(bytes)
      return
    }
    console.print(String(decoding: bytes, as: UTF8.self).visibleLines)
  }
}
