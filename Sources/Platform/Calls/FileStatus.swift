#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system keeps about a file beside its bytes.
struct FileStatus {
  let kind: FileKind
  /// In bytes.
  let size: Int
  let permissions: mode_t
  let stamp: FileStamp

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    stamp = FileStamp(
      size: size, seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
      number: UInt64(status.st_ino))
  }

  /// Nothing for a plain file, a problem for all else.
  func requireRegular() throws(Reason) {
    switch kind {
    case .file: return
    case .directory: throw .isDirectory
    case .other: throw .notAFile
    }
  }
}
