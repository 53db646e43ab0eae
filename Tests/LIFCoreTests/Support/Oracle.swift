import Foundation
import LIFCore
import Quantities
import TestSupport

/// The cases of other simulators and of 50-digit closed forms, read from the
/// folder `shared/oracle` beside the package.
enum Oracle {
  /// The folder; nil where the cases are not at hand.
  static let folder = SharedFolder.url?.appending(path: "oracle")

  static var isHere: Bool { folder != nil }

  /// The ids of all cases whose id begins with one of some letters.
  static func ids(beginningWith letters: String) -> [String] {
    guard let folder else { return [] }
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }
      .compactMap { $0.split(separator: "_").first.map(String.init) }
      .filter { id in letters.contains(id.prefix(1)) }.sorted()
  }

  /// The file whose name begins with an id.
  static func read<Content: Decodable>(
    _ id: String, as type: Content.Type = Content.self
  ) throws -> Content {
    guard let folder else { throw Missing(id: id) }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path)
    guard let name = names.first(where: { $0.hasPrefix(id + "_") }) else {
      throw Missing(id: id)
    }
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    return try JSONDecoder().decode(type, from: data)
  }

  struct Missing: Error { let id: String }

  /// A neuron, an input, and what is to be expected.
  struct Experiment: Decodable {
    var parameters: Parameters
    var stimulus: Shape
    var duration_ms: Double
    var expected: Expected
    var threshold_rule: String?
    var spike_time_convention: String?
    var dt_ms: Steps?
    var refractory: Refractory?
    var tolerance: [String: Double]?

    /// How a spike is stamped; nil for the exact course.
    var convention: Grid.Convention? {
      switch spike_time_convention {
      case "end_of_step": .endOfStep
      case "start_of_step": .startOfStep
      default: nil
      }
    }

    /// The grids on which it was run, as far as the duration is a whole
    /// number of steps; one nil for the exact course.
    var grids: [Grid?] {
      guard let convention else { return [nil] }
      let steps = (dt_ms?.values ?? []).filter { isWhole(duration_ms / $0) }
      return steps.map { Grid(step: ms($0), convention) }
    }

    /// What our neuron is to do, on a grid or exactly; NEST looks at the level
    /// in its precise neuron too.
    func simulation(on grid: Grid?) throws -> Simulation {
      let rule = threshold_rule ?? ""
      let isLevel = rule.contains("any time") || rule.contains("end of step")
      var simulation = Simulation(
        try parameters.neuron, under: try stimulus.stimulus,
        from: parameters.u0_mV.map(mV),
        initialRule: isLevel ? .level : .crossing, on: grid)
      let held = refractory?.input_during ?? ""
      if held.hasPrefix("accumulate") { simulation.heldJumps = .gathered }
      return simulation
    }
  }

  /// One step, or several of which each is to be tried.
  struct Steps: Decodable {
    let values: [Double]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      values =
        try (try? container.decode([Double].self))
        ?? [container.decode(Double.self)]
    }
  }

  struct Refractory: Decodable { var input_during: String? }

  struct Parameters: Decodable {
    var tau_m_ms, R_MOhm, u_rest_mV, u_reset_mV, t_ref_ms: Double
    var u0_mV: Double?
    var theta_mV: Double?

    var neuron: Neuron {
      get throws {
        try exampleNeuron(
          tau: tau_m_ms, R: R_MOhm, u_rest: u_rest_mV, u_reset: u_reset_mV,
          threshold: theta_mV ?? .infinity, t_ref: t_ref_ms)
      }
    }
  }

  struct Expected: Decodable {
    var spike_count: Int
    var spike_times_ms: [Double]?
    var spike_times_first10_ms: [Double]?
    var spike_times_last10_ms: [Double]?
    var v_at: [[Double]]
    var isi_ms: Double?
    var rate_hz: Double?
  }
}

/// Whether a number is whole but for rounding.
func isWhole(_ x: Double) -> Bool { (x - x.rounded()).magnitude < 1e-6 }
