import Dispatch

/// The processor cores of this machine.
public enum Cores {
  /// Does jobs that do not depend on each other, on all cores at once, and
  /// returns when the last is done.
  public static func perform(_ jobs: Int, _ job: @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: jobs, execute: job)
  }
}
