import Foundation
import LIFCore
import Quantities
import Testing

/// Tables of other simulators: many small runs a file.
@Suite(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
struct OracleTableTests {
  @Test func `the error of each integrator is that of Brian2`() throws {
    let table = try Oracle.read("U01", as: Table<IntegratorError>.self)
    let neuron = try exampleNeuron(threshold: .infinity)
    let ours = table.expected.table.filter {
      $0.method != "exponential_euler"
    }
    #expect(ours.count == 24)
    for row in ours {
      let recording = try Simulation(
        neuron, under: .constant(nA(1.5)),
        on: Grid(step: ms(row.dt_ms), .startOfStep, try row.integrator)
      ).run(for: ms(8))
      for (t, error) in [
        (row.dt_ms, row.error_mV_after_one_step), (8, row.error_mV_at_t_8ms),
      ] {
        // −70 + 15 (1 − e^(−t/8))
        let exact = -70 - 15 * expm1(-t / 8)
        let u = recording.potential(at: ms(t)).value
        #expect((u - exact - error).magnitude < 1e-12)
      }
    }
  }

  @Test func `spikes on each grid are those of Brian2`() throws {
    let table = try Oracle.read("U02", as: Table<GridSpikes>.self)
    #expect(table.expected.table.count == 12)
    for row in table.expected.table {
      let method = try row.integrator
      let starts = try exampleRun(
        Grid(step: ms(row.dt_ms), .startOfStep, method))
      let first = try #require(starts.spikes.first).value
      let isi = try #require(starts.meanInterval.ifDefined).value
      #expect((first - row.first_spike_start_of_step_ms).magnitude < 1e-9)
      #expect((isi - row.isi_ms).magnitude < 1e-9)
      #expect(starts.spikeCount == row.count)
      let ends = try exampleRun(Grid(step: ms(row.dt_ms), .endOfStep, method))
      let last = try #require(ends.spikes.first).value
      #expect((last - row.first_spike_end_of_step_ms).magnitude < 1e-9)
    }
  }

  private func exampleRun(_ grid: Grid) throws -> Recording {
    try Simulation(try exampleNeuron(), under: .constant(nA(2.5)), on: grid)
      .run(for: ms(300))
  }

  @Test func `Euler settles, zig-zags and diverges as theory says`() throws {
    let table = try Oracle.read("U03", as: Table<EulerCourse>.self)
    #expect(table.expected.table.count == 5)
    let neuron = try exampleNeuron(threshold: .infinity)
    for row in table.expected.table {
      let step = 8 * row.dt_over_tau
      let recording = try Simulation(
        neuron, under: .constant(nA(1.5)),
        on: Grid(step: ms(step), .startOfStep, .euler)
      ).run(for: ms(step * Double(row.u_mV.count - 1)))
      for (n, u) in row.u_mV.enumerated() {
        let ours = recording.potential(at: ms(Double(n) * step)).value
        #expect((ours - u).magnitude <= 1e-8)
      }
      let warnings: [Warning] =
        switch row.dt_over_tau {
        case ...1: []
        case ...2: [.zigzags(step: ms(step), tau: ms(8))]
        default: [.diverges(step: ms(step), tau: ms(8))]
        }
      #expect(recording.warnings == warnings)
    }
  }

  @Test func `Euler under a sine gives the published sample`() throws {
    let experiment = try Oracle.read("U04", as: Oracle.Experiment.self)
    let recording = try experiment.simulation(
      on: Grid(step: ms(1), .startOfStep, .euler)
    ).run(for: ms(10))
    #expect(experiment.expected.v_at.count == 10)
    for sample in experiment.expected.v_at {
      let u = recording.potential(at: ms(sample[0])).value
      #expect((u - sample[1]).magnitude <= 6e-4)
    }
  }

  @Test func `an f–I curve has the counts of NEST`() throws {
    let table = try Oracle.read("N17", as: FICurve.self)
    let neuron = try table.parameters.neuron
    let expected = table.expected
    for (index, I) in expected.currents_nA.enumerated() {
      var simulation = Simulation(neuron, under: .constant(nA(I)))
      let exact = try simulation.run(for: ms(1000)).spikeCount
      #expect(exact == expected.spike_count_exact_crossing[index])
      simulation.grid = Grid(step: ms(0.1), .endOfStep)
      let onGrid = try simulation.run(for: ms(1000)).spikeCount
      #expect(onGrid == expected.spike_count_grid_dt0_1[index])
    }
  }

  @Test func `a thousand neurons have the counts of Brian2`() throws {
    let table = try Oracle.read("B11", as: Population.self)
    let neuron = try table.parameters.neuron
    let counts = try (0..<1000).map { index in
      let I = 20 * Double(index) / 999
      return try Simulation(
        neuron, under: .constant(nA(I)), on: Grid(step: ms(0.1), .startOfStep)
      ).run(for: ms(1000)).spikeCount
    }
    #expect(counts.reduce(0, +) == table.expected.spike_count)
    let first = counts.firstIndex { $0 > 0 }
    #expect(first == table.expected.first_firing_index)
    for row in table.expected.counts_every_50th {
      #expect(counts[row[0]] == row[1], "neuron \(row[0])")
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

  /// NEST asks for 1e-13 mV at every step from 1 ms to 2⁻¹³ ms; each step of
  /// ours may round once.
  @Test func `on a grid only rounding adds up, whatever its step`() throws {
    let silent = try exampleNeuron(
      tau: 10, R: 40, u_rest: 0, u_reset: 0, threshold: 2000)
    for power in 0...repeats(13, withoutOptimisation: 8) {
      let step = ms(pow(2, -Double(power)))
      let recording = try Simulation(
        silent, under: .constant(nA(1)), on: Grid(step: step)
      ).run(for: ms(500))
      let u = recording.potential(at: ms(5)).value
      let rounding = 5 / step.value * 15.0.ulp / 2
      #expect((u - 15.738773611494663).magnitude <= max(1e-13, rounding))
      #expect((recording.potential(at: ms(500)).value - 40).magnitude <= 1e-9)
    }
  }

  @Test func `a sine is passed with the impedance of the membrane`() throws {
    let table = try Oracle.read("C03", as: Table<Impedance>.self)
    let neuron = try exampleNeuron(threshold: .infinity)
    #expect(table.expected.table.count == 13)
    for row in table.expected.table {
      let f = row.f_Hz / 1000
      // A whole number of periods after 40 time constants.
      let t = (320 * f).rounded(.up) / f
      let sine = Stimulus.Sine(amplitude: nA(2.5), frequency: Hz(row.f_Hz))
      let recording = try neuron.recording(
        under: .sine(sine), for: t + 1 / f)
      let now = recording.potential(at: ms(t)).value + 70
      let quarter = recording.potential(at: ms(t + 0.25 / f)).value + 70
      let amplitude = (now * now + quarter * quarter).squareRoot()
      let lag = atan2(-now, quarter) * 180 / .pi
      #expect((amplitude / row.amplitude_mV - 1).magnitude <= 1e-12)
      #expect((lag - row.phase_lag_deg).magnitude <= 1e-9)
    }
  }
}

private struct Table<Row: Decodable>: Decodable {
  struct Expected: Decodable { let table: [Row] }
  let expected: Expected
}

private protocol MethodRow { var method: String { get } }

extension MethodRow {
  var integrator: Integrator {
    get throws { try #require(Integrator(rawValue: method)) }
  }
}

private struct IntegratorError: Decodable, MethodRow {
  let method: String
  let dt_ms, error_mV_after_one_step, error_mV_at_t_8ms: Double
}

private struct GridSpikes: Decodable, MethodRow {
  let method: String
  let dt_ms, first_spike_start_of_step_ms: Double
  let first_spike_end_of_step_ms, isi_ms: Double
  let count: Int
}

private struct EulerCourse: Decodable {
  let dt_over_tau: Double
  let u_mV: [Double]
}

private struct Impedance: Decodable {
  let f_Hz, amplitude_mV, phase_lag_deg: Double
}

private struct FICurve: Decodable {
  struct Expected: Decodable {
    let currents_nA: [Double]
    let spike_count_grid_dt0_1, spike_count_exact_crossing: [Int]
  }
  let parameters: Oracle.Parameters
  let expected: Expected
}

private struct Population: Decodable {
  struct Expected: Decodable {
    let spike_count, first_firing_index: Int
    let counts_every_50th: [[Int]]
  }
  let parameters: Oracle.Parameters
  let expected: Expected
}
