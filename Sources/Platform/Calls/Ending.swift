#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The running program.
public enum RunningProgram {
  /// What was typed after the program's name.
  public static var arguments: [String] {
    Array(CommandLine.arguments.dropFirst())
  }

  /// Ends the program with an exit code.
  public static func end(_ code: Int32) -> Never { exit(code) }
}
