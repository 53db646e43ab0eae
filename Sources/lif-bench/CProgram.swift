import Platform

/// A program in C, compiled with `gcc -O3` where that is there.
struct CProgram {
  private let path: String

  /// Nil if it cannot be compiled.
  init?(_ name: String, _ code: String, flags: [String] = []) {
    let host = LiveHost()
    let folder = host.environment["TMPDIR"] ?? "/tmp"
    let source = "\(folder)/\(name).c"
    path = "\(folder)/\(name)"
    let compiler = Program(
      ["gcc", "-O3"] + flags + ["-o", path, source, "-lm"])
    guard (try? host.replace(source, with: Array(code.utf8))) != nil,
      compiler.output() != nil
    else { return nil }
  }

  /// The words that it prints; nil if it ends with another code than 0.
  func words(_ arguments: String...) -> [Substring]? {
    Program([path] + arguments).output().map {
      String(decoding: $0, as: UTF8.self).split(separator: " ")
    }
  }
}
