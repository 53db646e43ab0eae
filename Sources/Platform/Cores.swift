import Dispatch
import Synchronization

/// The processor cores of this machine.
public enum Cores {
  /// Does jobs that do not depend on each other, on all cores at once; the
  /// results are in the order of the jobs, whoever did them.
  public static func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    let done = Mutex([Int: Result]())
    DispatchQueue.concurrentPerform(iterations: jobs) { index in
      let result = job(index)
      done.withLock { $0[index] = result }
    }
    let results = done.withLock { $0 }
    return (0..<jobs).compactMap { results[$0] }
  }
}
