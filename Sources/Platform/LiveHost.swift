/// The operating system that the program really runs on.
///
/// It is a value without secrets: what a process has once, such as signals
/// and the mode of its terminal, stays with the process (`Calls`).
public struct LiveHost: Host {
  /// As at the start; text that is not UTF-8 shows U+FFFD.
  public let environment: [String: String]
  /// By `/proc/self/exe` where there is one, else by the first argument.
  public let executablePath: String
  private let input: Descriptor
  private let output: Descriptor
  private let error: Descriptor

  /// The process as it was started.
  ///
  /// From here on, writing to a pipe that nobody reads is a result of
  /// `write`, no longer the end of the process: `lif | head` ends quietly.
  public init() {
    self.init(input: 0, output: 1, error: 2)
  }

  /// The process with other streams in the place of its own.
  init(input: Int32, output: Int32, error: Int32) {
    environment = Process.environment
    executablePath = Process.executablePath
    self.input = Descriptor(number: input)
    self.output = Descriptor(number: output)
    self.error = Descriptor(number: error)
    Signals.ignoreBrokenPipes()
  }

  /// By `getcwd`.
  public var currentDirectory: String { Process.currentDirectory ?? "." }

  /// By the calendar clock.
  public func now() -> Double { Clock.calendar.seconds }

  /// By the monotonic clock.
  public func ticks() -> Double { Clock.monotonic.seconds }

  /// By `posix_spawnp`; Ctrl-C stops it, also where keys are raw.
  public func run(
    _ arguments: [String], on input: [UInt8],
    within limits: ProgramRun.Limits
  ) -> ProgramRun {
    RawMode.letInterrupt { Program(arguments).run(on: input, within: limits) }
  }

  /// What a stream is to the system.
  func descriptor(of stream: Stream) -> Descriptor {
    switch stream {
    case .input: input
    case .output: output
    case .error: error
    }
  }
}
