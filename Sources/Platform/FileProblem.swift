/// Why something could not be done with a file.
public struct FileProblem: Error, Equatable, Sendable {
  /// What was to be done.
  public let operation: Operation
  /// The path as it was given; it may hold any character.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// A problem with everything named.
  public init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// The problem in words, such as "cannot read lessons/x.md: no such file".
  public var sentence: String { "cannot \(action): \(cause)" }

  /// What is done with files.
  public enum Operation: Sendable {
    /// Reading a file whole.
    case read
    /// Listing a folder.
    case list
    /// Making a folder.
    case makeDirectory
    /// Adding to the end of a file.
    case append
    /// Giving a file a new content.
    case replace
    /// Holding a file against other processes.
    case lock
  }

  /// What can stand in the way.
  public enum Reason: Error, Equatable, Sendable {
    /// The file, or the folder for it, does not exist.
    case notFound
    /// The user may not do this.
    case notPermitted
    /// A folder stands where a file was expected.
    case isDirectory
    /// A file stands where a folder was expected.
    case notADirectory
    /// A pipe or a device stands where a file was expected.
    case notAFile
    /// The file has more bytes than the reader is ready to take.
    case tooLarge(limit: Int)
    /// The disk, or the user's share of it, is full.
    case noSpace
    /// The disk cannot be written.
    case readOnly
    /// The system does not take so long a name.
    case nameTooLong
    /// Links lead out of the folder that the file is to lie in.
    case outside(folder: String)
    /// Links that lead to each other, without end.
    case loop
    /// Anything else, by its number in the system's `errno.h`.
    case other(Int32)
  }
}

extension FileProblem {
  private var action: String {
    switch operation {
    case .read: "read \(path)"
    case .list: "list the folder \(path)"
    case .makeDirectory: "make the folder \(path)"
    case .append: "add to \(path)"
    case .replace: "write \(path)"
    case .lock: "lock \(path)"
    }
  }

  private var cause: String {
    switch reason {
    case .notFound: missing
    case .notPermitted: "you do not have the permission"
    case .isDirectory: "it is a folder, not a file"
    case .notADirectory: "a file stands where a folder is needed"
    case .notAFile: "it is a pipe or a device, not a file"
    case .tooLarge(let limit): "it is larger than \(Self.size(limit))"
    case .noSpace: "no space is left on the disk"
    case .readOnly: "the disk is read-only"
    case .nameTooLong: "the name is too long"
    case .outside(let folder):
      "a link leads out of \(folder); put the file itself there"
    case .loop: "its links lead in a circle"
    case .other(let code): Reason.systemWords(for: code)
    }
  }

  private var missing: String {
    switch operation {
    case .read: "no such file"
    case .list: "no such folder"
    case .makeDirectory, .append, .replace, .lock: "its folder does not exist"
    }
  }

  /// A number of bytes, in the largest unit that leaves it whole.
  private static func size(_ bytes: Int) -> String {
    for (unit, name) in [(1 << 20, "MiB"), (1 << 10, "KiB")]
    where bytes >= unit && bytes % unit == 0 {
      return "\(bytes / unit) \(name)"
    }
    return bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }
}
