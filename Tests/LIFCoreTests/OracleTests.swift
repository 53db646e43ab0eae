import LIFCore
import Quantities
import Testing

/// Our neuron beside other simulators and 50-digit closed forms.
@Suite(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
struct OracleTests {
  /// Cases that are tables, read in `OracleTableTests`.
  private static let tables = ["B11", "N17", "P07"]
  /// Cases of another neuron: a refractory period that only disables the
  /// threshold, a threshold that adapts, a lowest potential.
  private static let otherNeurons = ["B03", "B09", "N15"]

  /// Every case of one experiment.
  static let ids = Oracle.ids(beginningWith: "BENP")
    .filter { !(tables + otherNeurons).contains($0) }

  @Test func `there are as many cases as there were`() {
    #expect(Self.ids.count >= 60)
  }

  @Test(arguments: ids)
  func `a case agrees with its source`(id: String) throws {
    let experiment = try Oracle.read(id, as: Oracle.Experiment.self)
    #expect(!experiment.grids.isEmpty)
    for grid in experiment.grids {
      let recording = try experiment.simulation(on: grid)
        .run(for: ms(experiment.duration_ms))
      compare(recording, experiment, on: grid)
    }
  }

  @Test func `random inputs of all kinds agree with 50 digits`() throws {
    let fuzz = try Oracle.read("F01", as: Fuzz.self)
    #expect(fuzz.expected.cases.count == 60)
    for one in fuzz.expected.cases {
      var experiment = one
      experiment.tolerance = fuzz.tolerance
      let recording = try experiment.simulation(on: nil)
        .run(for: ms(experiment.duration_ms))
      compare(recording, experiment, on: nil)
    }
  }

  private func compare(
    _ recording: Recording, _ case: Oracle.Experiment, on grid: Grid?
  ) {
    let expected = `case`.expected
    let tolerance = `case`.tolerance ?? [:]
    let inTime = tolerance["spike_times_ms"] ?? 1e-9
    let inPotential = tolerance["v_mV"] ?? 1e-9
    let spikes = recording.spikes.map(\.value)
    #expect(spikes.count == expected.spike_count)
    let wanted =
      zip(spikes, expected.spike_times_ms ?? []).map { ($0, $1) }
      + zip(spikes.prefix(10), expected.spike_times_first10_ms ?? [])
      + zip(spikes.suffix(10), expected.spike_times_last10_ms ?? [])
    for (ours, theirs) in wanted {
      #expect((ours - theirs).magnitude <= inTime)
    }
    for sample in expected.v_at {
      if let grid, !isWhole(sample[0] / grid.step.value) { continue }
      let u = recording.potential(at: ms(sample[0])).value
      #expect((u - sample[1]).magnitude <= inPotential, "at \(sample[0]) ms")
    }
    if let isi = expected.isi_ms {
      let mean = recording.meanInterval.ifDefined?.value
      #expect(mean.map { ($0 - isi).magnitude <= inTime } ?? false)
    }
  }

  private struct Fuzz: Decodable {
    struct Cases: Decodable { let cases: [Oracle.Experiment] }
    let expected: Cases
    let tolerance: [String: Double]
  }
}
