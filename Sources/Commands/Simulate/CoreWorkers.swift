import LIFCore
import Platform
import Synchronization

/// The cores of the machine, as workers of the neurons' room.
struct CoreWorkers: Workers {
  /// The results, in the order of the jobs whoever did them.
  func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    let done = Mutex([Int: Result]())
    Cores.perform(jobs) { index in
      let result = job(index)
      done.withLock { $0[index] = result }
    }
    let results = done.withLock { $0 }
    return (0..<jobs).compactMap { results[$0] }
  }
}
