import LIFCore
import Platform

/// The cores of the machine, as workers of the neurons' room.
struct CoreWorkers: Workers {
  func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    Cores.results(of: jobs, job)
  }
}
