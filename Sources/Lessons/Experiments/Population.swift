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
  public func population() throws(Diagnostic) -> (Population, Time) {
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

  /// The spikes of a population, a row a neuron.
  public func spikes(
    of population: Population, for duration: Time, by workers: some Workers
  ) throws(Diagnostic) -> [[Time]] {
    do {
      return try population.spikes(for: duration, limits: .lesson, by: workers)
    } catch {
      throw self.duration.fault(code: "simulation", error.sentence)
    }
  }

  /// How many neurons there are; a finding where that is no such number.
  func neuronCount() throws(Diagnostic) -> Int {
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

extension Figure {
  /// The spikes of a population as a raster.
  public static func raster(of spikes: [[Time]], for duration: Time) -> Figure {
    raster(
      rows: spikes.map { Raster.Row(times: $0.map(\.value)) }, from: 0,
      to: duration.value)
  }
}
