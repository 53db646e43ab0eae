import Platform

/// This machine's files to read, an empty home, and a record of what is said.
final class RealHost: Host {
  private let live = LiveHost()
  private var own: [String: [UInt8]] = [:]
  private(set) var said: [UInt8] = []
  private var typed: [[UInt8]]

  let environment = ["HOME": "/nowhere"]
  let currentDirectory = House.path
  let executablePath = "/nowhere/lif"

  private let hasTerminal: Bool

  init(typing text: String = "", atTerminal hasTerminal: Bool = false) {
    self.hasTerminal = hasTerminal
    typed = text.isEmpty ? [] : [Array(text.utf8)]
  }

  var text: String { String(decoding: said, as: UTF8.self) }

  func read(_ path: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
    if let bytes = own[path] { return bytes }
    return try live.read(path, atMost: limit)
  }

  func entries(of directory: String) throws(FileProblem) -> [String] {
    try live.entries(of: directory)
  }

  func kind(of path: String) -> FileKind? {
    own[path] != nil ? .file : live.kind(of: path)
  }

  func stamp(of path: String) -> FileStamp? { live.stamp(of: path) }
  func run(
    _ arguments: [String], on input: [UInt8],
    within limits: ProgramRun.Limits
  ) -> ProgramRun {
    live.run(arguments, on: input, within: limits)
  }

  func realPath(_ path: String) -> String? { live.realPath(path) }
  func makeDirectories(
    _ path: String, isPrivate: Bool
  ) throws(FileProblem) {}

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    own[path, default: []] += bytes
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    own[path] = bytes
  }

  func lock(_ path: String) throws(FileProblem) -> FileLock? { FileLock() }
  func now() -> Double { 0 }
  func ticks() -> Double { 0 }
  func isTerminal(_ stream: Stream) -> Bool { hasTerminal }

  func write(_ bytes: [UInt8], to stream: Stream) -> Bool {
    said += bytes
    return true
  }

  func readInput() -> [UInt8]? { typed.isEmpty ? nil : typed.removeFirst() }
  func terminalSize() -> TerminalSize { TerminalSize(columns: 80, rows: 24) }
  func enterRawMode(farewell: [UInt8]) -> Bool { hasTerminal }
  func heedSignals() {}
  var endingSignal: Int32? { nil }
  func leaveRawMode() {}
  func suspend() {}
  func nextInput(waitingAtMost seconds: Double?) -> Input { .ended }
}
