import Diagnostics
import Platform

/// Where the text of an experiment comes from: a file, standard input, or
/// lines that stand in the command itself.
enum ExperimentText {
  case file(String)
  case input
  case lines([String])

  /// Words of which one is a `key: value` are lines.
  init(_ words: [String]) {
    let isLines = words.count > 1 || (words.first?.isLine ?? false)
    if isLines {
      self = .lines(words)
    } else if let word = words.first, word != "-" {
      self = .file(word)
    } else {
      self = .input
    }
  }

  /// The text with its name.
  func source(from host: some Host) throws(Failure) -> SourceText {
    switch self {
    case .file(let path):
      SourceText(name: path, bytes: try bytes(from: host))
    case .input:
      SourceText(name: "standard input", bytes: try bytes(from: host))
    case .lines(let lines):
      SourceText(name: "command line", lines.joined(separator: "\n"))
    }
  }

  /// The bytes.
  func bytes(from host: some Host) throws(Failure) -> [UInt8] {
    switch self {
    case .lines(let lines): return Array(lines.joined(separator: "\n").utf8)
    case .input:
      var reader = LineReader(host)
      return reader.rest()
    case .file(let path):
      do {
        return try host.read(path, atMost: 256 << 20)
      } catch {
        throw Failure(error)
      }
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
