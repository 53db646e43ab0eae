import Diagnostics
import Platform

/// Where the text of an experiment comes from: a file, standard input, or
/// lines that stand in the command itself. Lines after a file change it.
enum ExperimentText {
  case file(String, [String])
  case input
  case lines([String])

  /// Words like `key: value` are lines.
  init(_ words: [String]) {
    guard let first = words.first, !first.isLine else {
      self = words.isEmpty ? .input : .lines(words)
      return
    }
    let rest = Array(words.dropFirst())
    self = first == "-" && rest.isEmpty ? .input : .file(first, rest)
  }

  /// The text with its name, and where the lines begin that change it.
  func source(
    from host: some Host
  ) throws(Failure) -> (source: SourceText, changes: Int?) {
    switch self {
    case .file(let path, let lines):
      let bytes = try bytes(from: host)
      if lines.isEmpty { return (SourceText(name: path, bytes: bytes), nil) }
      let added = "\n" + lines.joined(separator: "\n")
      let whole = SourceText(name: path, bytes: bytes + Array(added.utf8))
      return (whole, bytes.count)
    case .input:
      return (
        SourceText(name: "standard input", bytes: try bytes(from: host)), nil
      )
    case .lines(let lines):
      let text = lines.joined(separator: "\n")
      return (SourceText(name: "command line", text), nil)
    }
  }

  /// The bytes.
  func bytes(from host: some Host) throws(Failure) -> [UInt8] {
    switch self {
    case .lines(let lines): return Array(lines.joined(separator: "\n").utf8)
    case .input: return try InputText(nil).bytes(from: host)
    case .file(let path, _): return try InputText(path).bytes(from: host)
    }
  }
}

extension String {
  /// Whether it begins like `key: value`.
  fileprivate var isLine: Bool {
    guard let colon = firstIndex(of: ":") else { return false }
    let key = self[..<colon]
    return !key.isEmpty && key.allSatisfy { $0.isLetter || $0 == "_" }
  }
}
