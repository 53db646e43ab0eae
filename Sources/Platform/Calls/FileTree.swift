#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is done to files by their names.
enum FileTree {
  /// What stands at a path, links followed.
  static func status(of path: String) throws(Reason) -> FileStatus {
    var status = stat()
    _ = try calling(path) { unsafe stat(path, &status) }
    return FileStatus(status)
  }

  /// Makes one folder, for this user alone or as his mask has it.
  static func makeDirectory(
    _ path: String, isPrivate: Bool
  ) throws(Reason) {
    let mode: mode_t = isPrivate ? 0o700 : 0o777
    _ = try calling(path) { unsafe mkdir(path, mode) }
  }

  /// Renames a file, in the place of one that may stand at `target`.
  static func move(_ path: String, to target: String) throws(Reason) {
    _ = try calling(path, target) { unsafe rename(path, target) }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) {
    _ = try? calling(path) { unsafe unlink(path) }
  }

  /// Returns when the names in a folder are on the disk.
  ///
  /// A folder that the user may change but not read is left to the system.
  static func syncDirectory(_ path: String) throws(Reason) {
    guard let folder = try? OpenFile(reading: path) else { return }
    try folder.sync()
  }

  /// The absolute path without links, of what exists.
  static func realPath(_ path: String) -> String? {
    guard !path.utf8.contains(0) else { return nil }
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The names in a folder, without those of itself and its parent.
  static func names(in path: String) throws(Reason) -> [String] {
    guard !path.utf8.contains(0) else { throw .other(EINVAL) }
    guard let folder = unsafe opendir(path) else { throw Reason(code: errno) }
    defer { unsafe closedir(folder) }

    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw Reason(code: errno) }
    return names
  }
}
