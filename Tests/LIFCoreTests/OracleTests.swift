import LIFCore
import Quantities
import Testing

/// Our neuron beside other simulators and 50-digit closed forms.
@Suite(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
struct OracleTests {
  @Test(arguments: [
    "E01", "E02", "E03", "E04", "E05", "E07", "E09", "E10", "E11", "E12",
    "E13b", "E14", "E15", "E22", "E23", "E24", "E25", "E26", "E27", "E27b",
    "E28", "E37", "E38", "E40", "E40b",
  ])
  func `an edge case agrees with 50 digits`(id: String) throws {
    let experiment = try Oracle.read(id, as: Oracle.Experiment.self)
    compare(try experiment.run(), experiment)
  }

  @Test func `random piecewise inputs agree with 50 digits`() throws {
    let cases = try Oracle.read("F01", as: Fuzz.self).expected.cases
    let ours = cases.compactMap(\.value)
    #expect(ours.count == 20)
    for experiment in ours {
      compare(try experiment.run(), experiment)
    }
  }

  /// NEST asks its own precise neuron for 1e-13 mV and 1e-13 ms.
  @Test func `a constant current is as exact as NEST demands`() throws {
    let neuron = try exampleNeuron(
      tau: 10, R: 40, u_rest: 0, u_reset: 0, threshold: 15)
    let silent = try exampleNeuron(
      tau: 10, R: 40, u_rest: 0, u_reset: 0, threshold: 2000)
    let free = try silent.recording(under: .constant(nA(1)), for: 500)
    let firing = try neuron.recording(under: .constant(nA(1)), for: 500)
    let u = free.potential(at: ms(5)).value
    let first = try #require(firing.spikes.first).value
    #expect((u - 15.738773611494663).magnitude <= 1e-13)
    #expect((free.potential(at: ms(500)).value - 40).magnitude <= 1e-9)
    #expect((first - 4.700036292457356).magnitude <= 1e-13)
  }

  private func compare(_ recording: Recording, _ case: Oracle.Experiment) {
    let expected = `case`.expected
    let tolerance = `case`.tolerance ?? [:]
    let inTime = tolerance["spike_times_ms"] ?? 1e-6
    let inPotential = tolerance["v_mV"] ?? 1e-6
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
      let u = recording.potential(at: ms(sample[0])).value
      #expect((u - sample[1]).magnitude <= inPotential, "at \(sample[0]) ms")
    }
    if let isi = expected.isi_ms {
      let mean = recording.meanInterval.ifDefined?.value
      #expect(mean.map { ($0 - isi).magnitude <= inTime } ?? false)
    }
  }

  /// The file of random cases, without those whose input we cannot read.
  private struct Fuzz: Decodable {
    struct Cases: Decodable { let cases: [Readable] }
    let expected: Cases
  }

  private struct Readable: Decodable {
    let value: Oracle.Experiment?

    init(from decoder: any Decoder) throws {
      let experiment = try Oracle.Experiment(from: decoder)
      value = experiment.stimulus.isPiecewiseConstant ? experiment : nil
    }
  }
}
