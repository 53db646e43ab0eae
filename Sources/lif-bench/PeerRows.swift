import LIFCore
import Platform
import Quantities

/// What is measured against other simulators.
enum PeerRows {
  static let all = [
    PeerRow(
      name: "population: a neuron's step", peer: "Brian2",
      aim: ">= 2.5 x", script: PeerScripts.brianPopulation,
      ours: { population(by: OneWorker()) }),
    PeerRow(
      name: "population: a neuron's step", peer: "NEST",
      aim: "", script: PeerScripts.nestPopulation,
      ours: { population(by: OneWorker()) }),
    PeerRow(
      name: "white noise: a neuron's step", peer: "Brian2",
      aim: ">= 2.5 x", script: PeerScripts.brianNoise, ours: { noise() }),
    PeerRow(
      name: "one neuron-second, whole process", peer: "Brian2",
      aim: ">= 200 x", script: PeerScripts.brianProcess, ours: { process() }),
  ]

  private static let count = 1000
  private static let steps = 10_000.0

  /// A thousand neurons for a second, in steps of 0.1 ms.
  private static func population(by workers: some Workers) -> Double {
    guard let neuron = CoreRows.neuron else { return .infinity }
    let population = Population(
      (0..<count).map { index in
        Simulation(
          neuron, under: .constant(nA(0.004 * Double(index))),
          on: Grid(step: ms(0.1)))
      })
    return nanosecondsEach {
      let raster = try? population.spikes(for: ms(1000), by: workers)
      return raster.map { $0.count * Int(steps) } ?? 0
    }
  }

  /// How much faster two threads are than one.
  static var speedOfTwo: Double {
    population(by: OneWorker()) / population(by: Threads())
  }

  /// A hundred neurons under white noise for a second, with crossings between
  /// the steps.
  private static func noise() -> Double {
    guard let neuron = CoreRows.neuron else { return .infinity }
    let population = Population(
      (0..<100).map { index in
        let noise = Stimulus.Noise(
          .white(sigma: mV(5)), around: nA(1.6), seed: UInt64(index))
        return Simulation(neuron, under: .noise(noise))
      })
    return nanosecondsEach {
      let raster = try? population.spikes(for: ms(1000))
      return raster.map { $0.count * Int(steps) } ?? 0
    }
  }

  /// `lif simulate` beside this program, from start to end.
  private static func process() -> Double {
    let own = LiveHost().executablePath
    let folder = own.split(separator: "/").dropLast().joined(separator: "/")
    let program = Program([
      "/\(folder)/lif", "simulate",
      "neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV, "
        + "threshold = -50 mV, t_ref = 2 ms", "input: 2.5 nA", "run: 1 s",
    ])
    return nanosecondsEach { program.output() == nil ? 0 : 1 }
  }
}

/// The cores of the machine.
struct Threads: Workers {
  func results<Result: Sendable>(
    of jobs: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    Cores.results(of: jobs, job)
  }
}
