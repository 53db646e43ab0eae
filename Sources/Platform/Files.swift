extension LiveHost {
  /// Opens without waiting, then looks at what it opened.
  public func read(
    _ path: String, atMost limit: Int
  ) throws(FileProblem) -> [UInt8] {
    try attempt(.read, path) { () throws(Reason) in
      let file = try OpenFile(reading: path)
      try file.status().requireRegular()
      // Its size is no promise: it may grow, and those in /proc say 0.
      let bytes = try file.allBytes(stoppingAfter: limit)
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      return bytes
    }
  }

  /// By `readdir`.
  public func entries(
    of directory: String
  ) throws(FileProblem) -> [String] {
    let names = try attempt(.list, directory) { () throws(Reason) in
      try FileTree.names(in: directory)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// By `stat`; what may not be looked at counts as absent.
  public func kind(of path: String) -> FileKind? {
    try? FileTree.status(of: path).kind
  }

  /// By `stat`.
  public func stamp(of path: String) -> FileStamp? {
    try? FileTree.status(of: path).stamp
  }

  /// By `realpath`.
  public func realPath(_ path: String) -> String? {
    FileTree.realPath(path)
  }

  /// One by one from the top; a folder that stands is left alone.
  public func makeDirectories(
    _ path: String, isPrivate: Bool
  ) throws(FileProblem) {
    try attempt(.makeDirectory, path) { () throws(Reason) in
      let bytes = path.utf8
      for end in bytes.indices.dropFirst() where bytes[end] == slash {
        try makeDirectory(String(Substring(bytes[..<end])), isPrivate)
      }
      try makeDirectory(path, isPrivate)
    }
  }

  /// Makes one folder, unless it is there, or another process is faster.
  private func makeDirectory(
    _ path: String, _ isPrivate: Bool
  ) throws(Reason) {
    if kind(of: path) == .directory { return }
    do {
      try FileTree.makeDirectory(path, isPrivate: isPrivate)
    } catch {
      if kind(of: path) != .directory { throw error }
      return
    }
    try FileTree.syncDirectory(Paths.parent(of: path))
  }
}

/// What a body returns; its problem with the operation and the path named.
func attempt<Result: ~Copyable>(
  _ operation: FileProblem.Operation, _ path: String,
  _ body: () throws(Reason) -> Result
) throws(FileProblem) -> Result {
  do {
    return try body()
  } catch {
    throw FileProblem(operation, path, error)
  }
}

private let slash = UInt8(ascii: "/")
