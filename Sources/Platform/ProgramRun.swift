/// What became of another program that was run to its end.
public struct ProgramRun: Sendable, Equatable {
  /// How a program ends.
  public enum Ending: Sendable, Equatable {
    /// By itself, with a code; 0 says that all went well.
    case exited(Int32)
    /// By a signal, such as that of a crash.
    case killed(by: Int32)
    /// It was stopped, for it took longer than it was given.
    case tookTooLong
    /// It was stopped, for it wrote more than it was given room for.
    case wroteTooMuch
    /// It was stopped, for this program is asked to end.
    case interrupted
    /// It never began: the system's own words for why.
    case notStarted(String)
  }

  /// What it wrote to its output, cut at the limit.
  public let output: [UInt8]
  /// The beginning of what it wrote about problems, at most 64 KiB.
  public let complaints: [UInt8]
  /// How it ended.
  public let ending: Ending

  /// A run with everything named.
  public init(output: [UInt8], complaints: [UInt8] = [], ending: Ending) {
    self.output = output
    self.complaints = complaints
    self.ending = ending
  }

  /// How much another program is given.
  public struct Limits: Sendable, Equatable {
    /// Seconds until it is stopped.
    public let seconds: Double
    /// Bytes of output until it is stopped.
    public let bytes: Int

    /// Limits with everything named.
    public init(seconds: Double, bytes: Int) {
      self.seconds = seconds
      self.bytes = bytes
    }
  }
}
