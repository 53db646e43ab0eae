import Lessons
import Platform

/// A file that somebody is editing, looked at every so often.
///
/// Editors write in steps: some empty the file first, some put another in its
/// place, some take it away for a moment. So a change counts once it has
/// lasted from one look to the next, and an empty or missing file once it has
/// lasted four.
struct FileWatch<Machine: Host> {
  /// What became of the file.
  enum News: Equatable {
    /// It has been written.
    case content([UInt8])
    /// It is not there, or cannot be read.
    case missing
  }

  /// Seconds from one look to the next.
  static var interval: Double { 0.05 }

  let path: String
  private let host: Machine
  /// As it was at the last look, and for how many looks.
  private var seen: FileStamp?
  private var looks = 0
  /// As it was when its content was taken; nil while it is missing.
  private var taken: FileStamp?

  /// The file as it is now counts as known.
  init(_ path: String, on host: Machine) {
    self.path = path
    self.host = host
    taken = host.stamp(of: path)
    seen = taken
  }

  /// Looks at the file; nil where there is nothing new to say.
  mutating func look() -> News? {
    let stamp = host.stamp(of: path)
    looks = stamp == seen ? looks + 1 : 0
    seen = stamp
    let isThere = stamp.map { $0.size > 0 } ?? false
    guard stamp != taken, looks >= (isThere ? 1 : 4) else { return nil }
    let bytes = try? host.read(path, atMost: Lesson.largestFile)
    // It may be written at this very moment.
    guard host.stamp(of: path) == stamp else { return nil }
    taken = bytes == nil ? nil : stamp
    if let bytes { return .content(bytes) }
    return stamp == nil ? .missing : nil
  }
}
