import Platform

/// `lif version`.
enum VersionCommand: ShellCommand {
  static let name = "version"
  static let summary = "the version of this program"
  static let usage = "version"
  static let details = "Prints the name and the version on one line."

  static func run(
    _ options: Options, on host: some Host
  ) throws(Failure) -> Int32 {
    Console(host, options).print("lif 0.1.0\n")
    return 0
  }
}
