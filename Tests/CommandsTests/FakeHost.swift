import Platform

/// A machine in memory: files, a clock that ticks, what was typed, what was
/// written.
final class FakeHost: Host {
  var environment: [String: String] = ["HOME": "/home/me"]
  var currentDirectory = "/home/me"
  var executablePath = "/opt/lif/bin/lif"
  var files: [String: [UInt8]] = [:]
  /// Where links lead.
  var links: [String: String] = [:]
  /// Paths that cannot be written, and why.
  var refusals: [String: FileProblem.Reason] = [:]
  var input: [[UInt8]] = []
  var terminals: Set<Stream> = []
  /// What happens meanwhile, each during a wait in which no key comes.
  var happenings: [(FakeHost) -> Void] = []
  /// Whether nobody reads what is written.
  var isUnread = false
  var size = TerminalSize(columns: 80, rows: 24)
  private(set) var written: [Stream: [UInt8]] = [:]
  private(set) var isRaw = false
  private var isIdle = false
  var clock = 1_000_000.0
  /// How many bytes fit the disk yet; nil without end.
  var room: Int?
  /// What happens when input is asked for; so many pieces are left.
  var onRead: (Int) -> Void = { _ in }
  /// Files that another process holds.
  var held: Set<String> = []
  /// The programs that were started, each with what it was given.
  private(set) var started: [[String]] = []
  /// What becomes of another program that is run on an input.
  var program: ([String], [UInt8]) -> ProgramRun = { _, _ in
    ProgramRun(output: [], ending: .notStarted("no such file or directory"))
  }

  var output: String { text(of: .output) }
  var errors: String { text(of: .error) }

  func text(of stream: Stream) -> String {
    String(decoding: written[stream] ?? [], as: UTF8.self)
  }

  /// Forgets what was written to the streams.
  func forgetOutput() { written = [:] }

  func type(_ text: String) { input.append(Array(text.utf8)) }

  func read(_ path: String, atMost limit: Int) throws(FileProblem) -> [UInt8] {
    guard let bytes = files[path] else {
      throw FileProblem(.read, path, .notFound)
    }
    guard bytes.count <= limit else {
      throw FileProblem(.read, path, .tooLarge(limit: limit))
    }
    return bytes
  }

  func entries(of directory: String) throws(FileProblem) -> [String] {
    let prefix = directory + "/"
    let names = files.keys.filter { $0.hasPrefix(prefix) }
      .map { $0.dropFirst(prefix.count).prefix { $0 != "/" } }
    return Set(names).map { String($0) }.sorted()
  }

  func kind(of path: String) -> FileKind? {
    if files[path] != nil { return .file }
    return files.keys.contains { $0.hasPrefix(path + "/") } ? .directory : nil
  }

  /// By the bytes themselves.
  func stamp(of path: String) -> FileStamp? {
    files[path].map {
      FileStamp(
        size: $0.count, seconds: 0, nanoseconds: 0,
        number: UInt64(bitPattern: Int64($0.hashValue)))
    }
  }

  func run(
    _ arguments: [String], on input: [UInt8],
    within limits: ProgramRun.Limits
  ) -> ProgramRun {
    started.append(arguments)
    return program(arguments, input)
  }

  func realPath(_ path: String) -> String? { links[path] ?? path }

  func makeDirectories(
    _ path: String, isPrivate: Bool
  ) throws(FileProblem) {
    if let reason = refusals[path] {
      throw FileProblem(.makeDirectory, path, reason)
    }
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    if let reason = refusals[path] { throw FileProblem(.append, path, reason) }
    let isTorn = files[path]?.last.map { $0 != 0x0A } ?? false
    let all = isTorn ? [0x0A] + bytes : bytes
    let fitting = all.prefix(room ?? all.count)
    files[path, default: []] += fitting
    room? -= fitting.count
    if fitting.count < all.count { throw FileProblem(.append, path, .noSpace) }
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    if let reason = refusals[path] { throw FileProblem(.replace, path, reason) }
    files[path] = bytes
  }

  func lock(_ path: String) throws(FileProblem) -> FileLock? {
    held.contains(path) ? nil : FileLock()
  }

  func now() -> Double {
    clock += 1
    return clock
  }

  func ticks() -> Double {
    clock += 1
    return clock
  }
  func isTerminal(_ stream: Stream) -> Bool { terminals.contains(stream) }

  func write(_ bytes: [UInt8], to stream: Stream) -> Bool {
    written[stream, default: []] += bytes
    return !isUnread
  }

  func readInput() -> [UInt8]? {
    onRead(input.count)
    return input.isEmpty ? nil : input.removeFirst()
  }

  func terminalSize() -> TerminalSize { size }

  func enterRawMode(farewell: [UInt8]) -> Bool {
    isRaw = terminals.contains(.input)
    return isRaw
  }

  func heedSignals() {}
  var endingSignal: Int32?
  func leaveRawMode() { isRaw = false }
  func suspend() {}

  func nextInput(waitingAtMost seconds: Double?) -> Input {
    if seconds != nil, input.isEmpty, !happenings.isEmpty {
      happenings.removeFirst()(self)
      return .timeout
    }
    if seconds != nil, input.isEmpty, !isIdle {
      isIdle = true
      return .timeout
    }
    isIdle = false
    return input.isEmpty ? .ended : .bytes(input.removeFirst())
  }
}
