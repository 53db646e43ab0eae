// This folder is the only one that says `unsafe`, and all but the only one
// that calls C. What leaves it are Swift values, and errors with a reason.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

typealias Reason = FileProblem.Reason

/// What a system call returns; made again where a signal interrupts it.
///
/// The paths that it takes are named first: to C, a path ends at its first
/// zero byte, so that one with a zero byte would be another file.
func calling<Result: SignedInteger>(
  _ paths: String..., call: () -> Result
) throws(Reason) -> Result {
  for path in paths where path.utf8.contains(0) { throw .other(EINVAL) }
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw Reason(code: errno) }
  }
}

extension FileProblem.Reason {
  /// The reason that the system means by an error number.
  init(code: Int32) {
    self =
      switch code {
      case ENOENT: .notFound
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isDirectory
      case ENOTDIR, EEXIST: .notADirectory
      case ENXIO, ENODEV: .notAFile
      case ENOSPC, EDQUOT: .noSpace
      case EROFS: .readOnly
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .loop
      default: .other(code)
      }
  }

  /// The system's own words for an error number, to stand inside a sentence.
  static func systemWords(for code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    let text = unsafe String(cString: words)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
