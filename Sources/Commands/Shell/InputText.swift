import Diagnostics
import Platform

/// A text that a command is to read: a file, or standard input.
struct InputText {
  /// The file; nil for standard input.
  private let path: String?

  /// The folder that the file must lie in, if any.
  private let folder: String?

  /// The largest text that is read, in bytes.
  private let limit: Int

  /// A file by its path; without one, or for `-`, standard input.
  init(
    _ path: String?, inside folder: String? = nil,
    atMost limit: Int = 256 << 20
  ) {
    self.path = path == "-" ? nil : path
    self.folder = folder
    self.limit = limit
  }

  /// The text with its name. Who would have to type it is told so.
  func source<Machine: Host>(
    of what: String, from console: Console<Machine>
  ) throws(Failure) -> SourceText {
    if path == nil, console.host.isTerminal(.input) {
      console.complain("Type \(what), then Ctrl-D.\n")
    }
    return SourceText(
      name: path ?? "standard input", bytes: try bytes(from: console.host))
  }

  /// The bytes.
  func bytes(from host: some Host) throws(Failure) -> [UInt8] {
    guard let path else {
      var reader = LineReader(host)
      let bytes = reader.rest(atMost: limit)
      guard bytes.count <= limit else {
        throw .unreadable(
          "standard input is larger than \(limit >> 20) MB")
      }
      return bytes
    }
    do {
      return if let folder {
        try host.read(path, inside: folder, atMost: limit)
      } else {
        try host.read(path, atMost: limit)
      }
    } catch {
      throw Failure(error)
    }
  }
}
