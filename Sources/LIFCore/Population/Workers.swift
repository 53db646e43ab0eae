/// Who does many jobs that do not depend on each other.
///
/// This room starts no threads: whoever has some to spare hands them in. The
/// results are the same, whatever their number.
public protocol Workers: Sendable {
  /// The result of each job, in the order of the jobs.
  func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result]
}

/// One worker, who does one job after the other.
public struct OneWorker: Workers {
  /// A worker.
  public init() {}

  /// The results, one after the other.
  public func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<jobs).map(job)
  }
}
