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
    var tolerance: [String: Double]?

    /// The recording of our neuron.
    func run() throws -> Recording {
      let isLevel = threshold_rule?.contains("any time") ?? false
      return try parameters.neuron.recording(
        under: stimulus.stimulus, for: duration_ms, from: parameters.u0_mV,
        initialRule: isLevel ? .level : .crossing)
    }
  }

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

  /// A stimulus as the cases write it.
  struct Shape: Decodable {
    var kind: String
    var I_nA, t_on_ms, t_off_ms, baseline_nA: Double?
    var times_ms, values_nA: [Double]?
    var width_ms, period_ms, t_first_ms: Double?
    var count: Int?
    var parts: [Shape]?

    var isPiecewiseConstant: Bool {
      kind == "sum"
        ? parts?.allSatisfy(\.isPiecewiseConstant) ?? false
        : [
          "none", "constant", "step", "piecewise_constant", "pulse_train",
        ].contains(kind)
    }

    var stimulus: Stimulus {
      get throws {
        let I = nA(I_nA ?? 0)
        switch kind {
        case "none": return .none
        case "constant": return .constant(I)
        case "step":
          return .step(
            I, from: ms(t_on_ms ?? 0), to: t_off_ms.map(ms),
            baseline: nA(baseline_nA ?? 0))
        case "piecewise_constant":
          return try .piecewiseConstant(
            times: (times_ms ?? []).map(ms), values: (values_nA ?? []).map(nA))
        case "pulse_train":
          return .pulseTrain(
            I, width: ms(width_ms ?? 0), period: ms(period_ms ?? 0),
            first: ms(t_first_ms ?? 0), count: count ?? 0)
        case "sum": return .sum(try (parts ?? []).map { try $0.stimulus })
        default: throw Missing(id: kind)
        }
      }
    }
  }
}
