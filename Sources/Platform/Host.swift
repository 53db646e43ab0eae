/// The world as the program meets it: files, streams, terminal, clock.
///
/// Everything that can differ between two runs comes through one value of
/// this kind, so that a test runs any command against a double. `LiveHost`
/// is the real one. A path is what the operating system calls a file,
/// absolute or relative to `currentDirectory`.
public protocol Host {
  /// The variables that the program was started with.
  var environment: [String: String] { get }
  /// The folder that relative paths start from; "." where it is gone.
  var currentDirectory: String { get }
  /// The program's own file, links resolved, or else its name as called.
  var executablePath: String { get }

  /// The whole content of a file of at most `limit` bytes.
  ///
  /// Folders, pipes and devices are a problem; none of them makes it wait.
  func read(_ path: String, atMost limit: Int) throws(FileProblem) -> [UInt8]
  /// The names in a folder, hidden ones too, sorted by their bytes.
  ///
  /// A name that is not UTF-8 shows U+FFFD, and reading it finds nothing.
  func entries(of directory: String) throws(FileProblem) -> [String]
  /// What stands at a path, links followed; nil where nothing does.
  func kind(of path: String) -> FileKind?
  /// What changes when a file is written; nil where nothing is.
  func stamp(of path: String) -> FileStamp?
  /// The absolute path without links, of what exists.
  func realPath(_ path: String) -> String?

  /// Makes a folder and those above it: for this user alone (0700), or for
  /// whom the user's mask lets in.
  func makeDirectories(
    _ path: String, isPrivate: Bool
  ) throws(FileProblem)
  /// Adds to the end of a file, which is made (0600) if need be.
  ///
  /// When it returns, the bytes are on the disk. A last line that a kill or
  /// a power cut left without its line feed gets one first, so that what is
  /// added begins a line. After a problem, part of `bytes` may be there.
  func append(_ bytes: [UInt8], to path: String) throws(FileProblem)
  /// Gives a file a new content, at one stroke.
  ///
  /// Whatever happens, the file holds the old bytes or the new ones, whole.
  /// It keeps its permissions; a link stays, and what it points to changes.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem)
  /// Holds a file against other processes, without waiting.
  ///
  /// Nil says that another holds it. The file is made if need be and stays.
  func lock(_ path: String) throws(FileProblem) -> FileLock?

  /// Seconds since the start of 1970, UTC; steps when the clock is set.
  func now() -> Double
  /// Seconds since some moment in the past; only ever grows.
  func ticks() -> Double

  /// Whether a person sits at the other end.
  func isTerminal(_ stream: Stream) -> Bool
  /// Writes everything and returns true, or false once nobody reads.
  func write(_ bytes: [UInt8], to stream: Stream) -> Bool
  /// Waits for input, up to 64 KiB of it; nil at its end.
  func readInput() -> [UInt8]?

  /// Runs another program: its name, found as a shell would find it, and
  /// what follows it.
  ///
  /// It stands in the current directory, with the variables of this program.
  func run(
    _ arguments: [String], on input: [UInt8],
    within limits: ProgramRun.Limits
  ) -> ProgramRun

  /// The size of the terminal that the output goes to.
  func terminalSize() -> TerminalSize
  /// Makes each key arrive at once, unseen and uninterpreted.
  ///
  /// Enter is then a carriage return and Ctrl-C the byte 3. False where the
  /// input is no terminal; true, and nothing more, where it is raw already.
  /// Until `leaveRawMode`, a signal that asks the program to end becomes
  /// `Input.terminate`, and only the second one ends it at once; one that
  /// asks it to stop becomes the byte of Ctrl-Z. Should the
  /// program end without `leaveRawMode`, the terminal is put back all the
  /// same and `farewell` written to the output: the bytes that show the
  /// cursor, leave the alternate screen, and so on.
  func enterRawMode(farewell: [UInt8]) -> Bool
  /// Makes a signal that asks the program to end an `Input.terminate` from
  /// here on, as in raw mode; the second one ends it at once.
  func heedSignals()
  /// The number of the signal that asked the program to end, if one did.
  var endingSignal: Int32? { get }
  /// Puts the terminal back exactly as `enterRawMode` found it.
  func leaveRawMode()
  /// Stops the program as Ctrl-Z does; returns when it is continued.
  ///
  /// The terminal is as it was found meanwhile, and raw again afterwards if
  /// it was raw before. The caller clears the screen before, and draws it
  /// after, in a terminal that may have another size.
  func suspend()
  /// Waits for the next thing to react to; for ever where `seconds` is nil.
  func nextInput(waitingAtMost seconds: Double?) -> Input
}

/// What stands at a path.
public enum FileKind: Sendable {
  /// Bytes on a disk.
  case file
  /// A folder.
  case directory
  /// A pipe, a device, a socket.
  case other
}

/// What tells one content of a file from the next without reading it.
public struct FileStamp: Sendable, Equatable {
  /// Bytes in the file.
  public let size: Int
  /// When it was last written, in seconds and nanoseconds since 1970.
  public let seconds: Int
  /// The part of the second.
  public let nanoseconds: Int
  /// The number of the file, which another one of the same name has not.
  public let number: UInt64

  /// A stamp with everything named.
  public init(size: Int, seconds: Int, nanoseconds: Int, number: UInt64) {
    self.size = size
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.number = number
  }
}

/// One of the three streams that every program is given.
public enum Stream: Sendable {
  /// What is typed, or piped in.
  case input
  /// What the program has to say.
  case output
  /// What it says about problems.
  case error
}

/// How many characters a terminal shows.
public struct TerminalSize: Sendable, Equatable {
  /// Characters in a row, from 1 to 1000.
  public let columns: Int
  /// Rows, from 1 to 1000.
  public let rows: Int

  /// A size as a terminal reports it.
  ///
  /// 0 means that it does not know, and counts as the customary 80 columns
  /// and 24 rows. Beyond 1000 it is cut, for a frame takes memory.
  public init(columns: Int, rows: Int) {
    self.columns = columns < 1 ? 80 : min(columns, 1000)
    self.rows = rows < 1 ? 24 : min(rows, 1000)
  }
}

/// What `nextInput` waited for.
public enum Input: Sendable, Equatable {
  /// Keys, as the terminal encodes them; a sequence may be cut in two.
  case bytes([UInt8])
  /// The terminal has another size, or its screen must be drawn anew.
  case resized
  /// Nothing will be typed any more: the input is closed.
  case ended
  /// The program is asked to end. From then on, every call says so.
  case terminate
  /// The time is over.
  case timeout
}
