extension LiveHost {
  /// In one write where the system takes it whole, then `fsync`.
  public func append(
    _ bytes: [UInt8], to path: String
  ) throws(FileProblem) {
    try attempt(.append, path) { () throws(Reason) in
      let file = try OpenFile(appending: path)
      let status = try file.status()
      try status.requireRegular()
      let last = try file.byte(at: status.size - 1) ?? newline
      try file.put(last == newline ? bytes : [newline] + bytes)
      try file.sync()
      // An empty file may be new, and its folder has yet to know for good.
      if status.size == 0 {
        try FileTree.syncDirectory(Paths.parent(of: path))
      }
    }
  }

  /// By a hidden draft beside the file, `fsync`, and `rename`.
  public func replace(
    _ path: String, with bytes: [UInt8]
  ) throws(FileProblem) {
    try attempt(.replace, path) { () throws(Reason) in
      let target = realPath(path) ?? path
      let old = try? FileTree.status(of: target)
      if let old { try old.requireRegular() }

      let draft = Paths.join(Paths.parent(of: target), draftName())
      do throws(Reason) {
        try write(bytes, toDraft: draft, like: old)
        try FileTree.move(draft, to: target)
      } catch {
        FileTree.remove(draft)
        throw error
      }
      try FileTree.syncDirectory(Paths.parent(of: target))
    }
  }

  /// By `flock`, which the system itself lets go when a process dies.
  public func lock(_ path: String) throws(FileProblem) -> FileLock? {
    try attempt(.lock, path) { () throws(Reason) in
      let file = try OpenFile(locking: path)
      return try file.lock() ? FileLock(file) : nil
    }
  }

  private func write(
    _ bytes: [UInt8], toDraft path: String, like old: FileStatus?
  ) throws(Reason) {
    let file = try OpenFile(creating: path)
    if let old { try file.setPermissions(of: old) }
    try file.put(bytes)
    try file.sync()
  }

  /// A hidden name that nobody else has thought of.
  private func draftName() -> String {
    ".lif-" + String(UInt64.random(in: 0 ... .max), radix: 36)
  }
}

/// A file held against other processes for as long as this value exists.
///
/// It cannot be copied, so that it ends with the scope that owns it.
public struct FileLock: ~Copyable {
  private let file: OpenFile?

  /// A lock on nothing, for a host without files.
  public init() { file = nil }

  init(_ file: consuming OpenFile) { self.file = consume file }
}

private let newline = UInt8(ascii: "\n")
