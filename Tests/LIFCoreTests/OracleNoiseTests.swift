@testable import LIFCore
import Quantities
import Testing

/// Rates and irregularity under noise, beside theory and other simulators.
///
/// The seeds are fixed, so the numbers are the same in every run; with
/// optimisation there are many more of them.
@Suite(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
struct OracleNoiseTests {
  /// NEST looks at the threshold at the end of a step only, and so finds
  /// fewer spikes than there are.
  @Test func `white noise on a grid gives the rates of NEST`() throws {
    let table = try Oracle.read("S03", as: Table<MonteCarlo>.self)
    #expect(table.expected.table.count == 6)
    for row in table.expected.table {
      for theirs in row.mc {
        let isFine = theirs.dt_ms < 0.1
        var count = repeats(isFine ? 10 : 40, withoutOptimisation: 1)
        #if DEBUG
          if isFine { count = 0 }
        #endif
        guard count > 0 else { continue }
        var simulation = try row.simulation
        simulation.grid = Grid(step: ms(theirs.dt_ms))
        let seconds = theirs.seconds_each
        let tally = try Tally(of: simulation, runs: count, seconds: seconds)
        let ours = Double(tally.spikes) / (Double(count) * seconds)
        let spread =
          theirs.cv_isi * Double(tally.spikes).squareRoot()
          / (Double(count) * seconds)
        let both = Libm.hypot(spread, theirs.rate_se_hz)
        #expect(
          (ours - theirs.rate_hz).magnitude <= 4 * both,
          "\(row.set) µ \(row.mu) σ \(row.sigma) dt \(theirs.dt_ms)")
      }
    }
  }

  /// Between the steps as well: the rate is that of theory, whatever the
  /// step.
  @Test func `crossings between the steps give the rates of Siegert`() throws {
    let table = try Oracle.read("S01", as: Table<Siegert>.self)
    let rows = table.expected.table.filter {
      (5...130).contains($0.rate_hz) && $0.sigma >= 1
    }
    #expect(rows.count >= 30)
    let every = repeats(4, withoutOptimisation: 16)
    for (index, row) in rows.enumerated() where index % every == 1 {
      let simulation = try row.simulation
      let runs = repeats(10, withoutOptimisation: 1)
      let seconds = Double(repeats(100, withoutOptimisation: 10))
      let tally = try Tally(of: simulation, runs: runs, seconds: seconds)
      let cv = try #require(row.cv_isi)
      let relative = cv / Double(tally.intervals).squareRoot()
      let place = "\(row.set) µ \(row.mu) σ \(row.sigma)"
      let rate = 1000 / tally.mean
      #expect(
        (rate / row.rate_hz - 1).magnitude <= 0.001 + 4 * relative, "\(place)")
      // The relative error of a deviation is about 1/√(2 n), of one with the
      // long tail of an exponential twice as much.
      #expect(
        (tally.variation / cv - 1).magnitude
          <= 0.005 + 4 * (1.5 / Double(tally.intervals).squareRoot()),
        "\(place)")
    }
  }

  @Test func `at threshold the rate is the one NEST has published`() throws {
    let published = try Oracle.read("S02", as: Published.self)
    let sigma = 1.224744871391589
    let row = Siegert(
      set: "nest", tau: 10, tref: 2, th: 15, vr: 0, mu: 15, sigma: sigma,
      rate_hz: published.expected.rate_hz, cv_isi: nil)
    let tally = try Tally(
      of: try row.simulation, runs: repeats(10, withoutOptimisation: 1),
      seconds: Double(repeats(100, withoutOptimisation: 20)))
    let relative = 0.3 / Double(tally.intervals).squareRoot()
    let rate = 1000 / tally.mean
    #expect((rate / row.rate_hz - 1).magnitude <= 0.001 + 4 * relative)
  }

  @Test func `Poisson jumps give the rates of NEST`() throws {
    let table = try Oracle.read("S05", as: Table<PoissonRow>.self)
    #expect(table.expected.table.count == 5)
    for row in table.expected.table {
      let runs = repeats(20, withoutOptimisation: 1)
      let seconds = Double(repeats(20, withoutOptimisation: 4))
      let tally = try Tally(runs: runs) { seed in
        let neuron = try row.neuron
        return try neuron.recording(
          under: row.stimulus(seed), for: seconds * 1000)
      }
      let ours = Double(tally.spikes) / (Double(runs) * seconds)
      let spread =
        row.cv_isi * Double(tally.spikes).squareRoot()
        / (Double(runs) * seconds)
      // A run begins at rest: the first spike is up to an interval late.
      let late = 0.5 / seconds * row.rate_hz * 0.1
      let both = Libm.hypot(spread, row.rate_se_hz)
      #expect(
        (ours - row.rate_hz).magnitude <= 4 * both + late,
        "\(row.set) \(row.rate_hz) Hz")
    }
  }

  @Test func `currents drawn anew at each step spread as theory says`() throws {
    let table = try Oracle.read("S04", as: Table<Drawn>.self)
    #expect(table.expected.table.count == 4)
    for (index, row) in table.expected.table.enumerated() {
      var random = Gaussians(seed: 40 + UInt64(index), stream: 0)
      let count = repeats(200_000, withoutOptimisation: 20_000)
      let values = (0..<count).map { _ in
        nA(row.R_I_std_mV * random.draw())
      }
      let neuron = try exampleNeuron(
        tau: row.tau_m_ms, R: 1, u_rest: 0, u_reset: -1, threshold: .infinity)
      let step = row.dt_noise_ms
      let recording = try neuron.recording(
        under: .sampled(every: ms(step), values),
        for: Double(count) * step)
      let settled = recording.changes.dropFirst(Int(20 * row.tau_m_ms / step))
      let squares = settled.map { $0.potential.value * $0.potential.value }
      let variance = squares.reduce(0, +) / Double(squares.count)
      let theory = row.var_theory_at_switch_times
      let independent =
        Double(squares.count) * min(1, step / row.tau_m_ms)
      let error = theory * (2 / independent).squareRoot()
      #expect((variance - theory).magnitude <= 4 * error)
    }
  }
}

/// What many runs of one experiment add up to.
private struct Tally {
  var spikes = 0
  var intervals = 0
  private var sum = 0.0
  private var squares = 0.0

  /// The mean interval, in ms.
  var mean: Double { sum / Double(intervals) }

  /// Their coefficient of variation.
  var variation: Double {
    (squares / Double(intervals) / (mean * mean) - 1).squareRoot()
  }

  init(runs: Int, _ run: (UInt64) throws -> Recording) rethrows {
    for seed in 1...UInt64(runs) {
      let recording = try run(seed)
      spikes += recording.spikeCount
      for interval in recording.intervals.map(\.value) {
        intervals += 1
        sum += interval
        squares += interval * interval
      }
    }
  }

  init(of simulation: Simulation, runs: Int, seconds: Double) throws {
    try self.init(runs: runs) { seed in
      var run = simulation
      run.stimulus = Stimulus(
        simulation.stimulus.parts.map { part in
          guard case .noise(var noise) = part else { return part }
          noise.seed = seed
          return .noise(noise)
        })
      return try run.run(for: ms(1000 * seconds))
    }
  }
}

private struct Table<Row: Decodable>: Decodable {
  struct Expected: Decodable { let table: [Row] }
  let expected: Expected
}

private struct Published: Decodable {
  struct Expected: Decodable { let rate_hz: Double }
  let expected: Expected
}

/// A neuron of a table, in mV above rest, with R = 1 MΩ.
private protocol TableNeuron {
  var tau: Double { get }
  var tref: Double { get }
  var th: Double { get }
  var vr: Double { get }
}

extension TableNeuron {
  var neuron: Neuron {
    get throws {
      try exampleNeuron(
        tau: tau, R: 1, u_rest: 0, u_reset: vr, threshold: th, t_ref: tref)
    }
  }

  fileprivate func underWhiteNoise(
    _ mu: Double, _ sigma: Double
  ) throws -> Simulation {
    let noise = Stimulus.Noise(
      .white(sigma: mV(sigma)), around: nA(mu), seed: 0)
    return Simulation(try neuron, under: .noise(noise))
  }
}

private struct MonteCarlo: Decodable, TableNeuron {
  struct Run: Decodable {
    let dt_ms, seconds_each, rate_hz, rate_se_hz, cv_isi: Double
  }
  let set: String
  let tau, tref, th, vr, mu, sigma: Double
  let mc: [Run]

  var simulation: Simulation {
    get throws { try underWhiteNoise(mu, sigma) }
  }
}

private struct Siegert: Decodable, TableNeuron {
  let set: String
  let tau, tref, th, vr, mu, sigma, rate_hz: Double
  let cv_isi: Double?

  var simulation: Simulation {
    get throws { try underWhiteNoise(mu, sigma) }
  }
}

private struct PoissonRow: Decodable, TableNeuron {
  struct Source: Decodable { let rate_hz, w_mV: Double }
  let set: String
  let tau, tref, th, vr: Double
  let exc, inh: [Source]
  let rate_hz, rate_se_hz, cv_isi: Double

  /// Each source with a seed of its own.
  func stimulus(_ seed: UInt64) -> Stimulus {
    .sum(
      (exc + inh).enumerated().map { index, source in
        .poisson(
          Stimulus.PoissonJumps(
            rate: Hz(source.rate_hz), by: mV(source.w_mV),
            seed: seed * 16 + UInt64(index)))
      })
  }
}

private struct Drawn: Decodable {
  let dt_noise_ms, tau_m_ms, R_I_std_mV, var_theory_at_switch_times: Double
}
