#if canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the process was started with, and where.
enum Process {
  /// The variables; of two with one name the first counts, as for `getenv`.
  static var environment: [String: String] {
    let pairs = environmentEntries.compactMap { entry in
      entry.utf8.firstIndex(of: UInt8(ascii: "=")).map { equals in
        (
          String(Substring(entry.utf8[..<equals])),
          String(Substring(entry.utf8[equals...].dropFirst()))
        )
      }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  static var currentDirectory: String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  static var executablePath: String {
    let name = CommandLine.arguments.first ?? ""
    return FileTree.realPath("/proc/self/exe")
      ?? FileTree.realPath(name) ?? name
  }

  /// `NAME=value`, one for each variable, as the system hands them over.
  private static var environmentEntries: [String] {
    #if canImport(Darwin)
      var next = unsafe _NSGetEnviron().pointee
    #else
      var next = unsafe environ
    #endif
    var entries: [String] = []
    while let entry = unsafe next.pointee {
      unsafe entries.append(String(cString: entry))
      unsafe next += 1
    }
    return entries
  }
}
