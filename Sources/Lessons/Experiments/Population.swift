public import Diagnostics
import Expressions
public import LIFCore
public import Plot
public import Quantities

extension Experiment {
  /// What neurons of a population call their number, from 1 up, in the lines
  /// of an experiment: `amp = 1.5 nA + i * 0.1 nA`.
  static let indexName = "i"

  /// How many neurons an experiment may have.
  static let largestPopulation = 10_000

  /// Whether it is about many neurons.
  public var isPopulation: Bool { neurons != nil }

  /// The neurons, each with its own values, and how long they run.
  func population() throws(Diagnostic) -> (Population, Time) {
    let count = try neuronCount()
    var simulations: [Simulation] = []
    var time = Time.zero
    for index in 1...count {
      let setting = try setting(
        with: [Self.indexName: AnyQuantity(Double(index))])
      if let equation, setting.law != nil {
        throw Diagnostic(
          code: "equation",
          "of many neurons, only a membrane equation is run",
          at: equation.valueRange, suggestion: "leave out `neurons`")
      }
      simulations.append(setting.simulation)
      time = setting.duration
    }
    return (Population(simulations), time)
  }

  /// Runs the neurons, a batch after the other; `report` is told how many
  /// are done.
  public func runPopulation(
    by workers: some Workers, report: (Int) -> Void = { _ in }
  ) throws(Diagnostic) -> PopulationRun {
    let (population, duration) = try population()
    do {
      return try PopulationRun(
        population, for: duration, batch: 256, by: workers
      ) { spikes in
        report(spikes.count)
        return .lesson
      }
    } catch {
      throw self.duration.fault(code: "simulation", error.sentence)
    }
  }

  /// How many neurons there are; a finding where that is no such number.
  public func neuronCount() throws(Diagnostic) -> Int {
    guard let neurons else { return 1 }
    let number = try neurons.quantity(.number, in: Names()).value
    guard let count = Int(exactly: number), count >= 1,
      count <= Self.largestPopulation
    else {
      throw neurons.fault(
        code: "neurons",
        "the number of neurons is a whole one from 1 to "
          + "\(Self.largestPopulation)")
    }
    return count
  }
}

/// What many neurons did: when each of them fired.
public struct PopulationRun: Sendable {
  /// A row a neuron.
  public private(set) var spikes: [[Time]] = []
  /// How long they ran.
  public let duration: Time

  /// Runs neurons, so many at once. Before each batch, `limits` hears of what
  /// there is and says what each of the next may be.
  init(
    _ population: Population, for duration: Time, batch: Int,
    by workers: some Workers = OneWorker(),
    limits: ([[Time]]) -> Simulation.Limits
  ) throws(SimulationError) {
    self.duration = duration
    let neurons = population.simulations
    while spikes.count < neurons.count {
      let next = neurons.dropFirst(spikes.count).prefix(batch)
      spikes += try Population(Array(next))
        .spikes(for: duration, limits: limits(spikes), by: workers)
    }
  }

  /// A raster, with the rate of all of them beneath it.
  public var figure: Figure {
    .raster(
      rows: spikes.map { Raster.Row(times: $0.map(\.value)) }, from: 0,
      to: duration.value)
  }
}
