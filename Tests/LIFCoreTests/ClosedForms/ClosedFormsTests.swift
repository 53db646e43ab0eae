import LIFCore
import Quantities
import Testing

@Suite struct ClosedFormsTests {
  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `rates, intervals and latencies agree with 50 digits`() throws {
    let tables = try Oracle.read("C01", as: Curves.self).expected.tables
    #expect(tables.count > 2)
    for (name, table) in tables {
      let theory = ClosedForms(of: try table.parameters.neuron)
      #expect(isNear(theory.rheobase.number(), table.rheobase_nA))
      if let ceiling = table.max_rate_hz {
        #expect(isNear(theory.ceilingRate.value * 1000, ceiling))
      }
      for point in table.points {
        let I = nA(point.I_nA)
        let rate = theory.rate(under: I).value * 1000
        #expect(isNear(rate, point.rate_hz), "\(name) at \(I)")
        let interval = theory.interval(under: I).ifDefined?.value
        #expect(isNear(interval, point.isi_ms), "\(name) at \(I)")
        let latency = theory.latency(under: I).ifDefined?.value
        #expect(isNear(latency, point.first_spike_ms), "\(name) at \(I)")
      }
    }
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `a first spike is good to two ulp times its condition`() throws {
    let tables = try Oracle.read("C01", as: Curves.self).expected.tables
    var count = 0
    for (name, table) in tables {
      let neuron = try table.parameters.neuron
      guard neuron.R.isFinite else { continue }
      for point in table.points {
        guard let t = point.first_spike_ms else { continue }
        let drive = (neuron.R * nA(point.I_nA)).value
        let (u_rest, a) = (neuron.u_rest.value, neuron.threshold.value)
        // dt = tau |δ(u_inf - a)| / (u_inf - a), δ from the largest term.
        let largest = max(drive.magnitude, u_rest.magnitude, a.magnitude)
        let gain = largest / (u_rest + drive - a) * neuron.tau.value / t
        let recording = try Simulation(
          neuron, under: .constant(nA(point.I_nA))
        ).run(for: ms(2 * t + 1))
        let first = try #require(recording.spikes.first).value
        #expect(
          ulps(first, t, of: t) <= 2 * (1 + gain), "\(name) at \(point.I_nA)")
        count += 1
      }
    }
    #expect(count > 10)
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `strength and duration agree with 50 digits`() throws {
    let file = try Oracle.read("C02", as: Lapicque.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    for row in file.expected.table {
      let I = theory.thresholdCurrent(forPulse: ms(row[0])).ifDefined?.value
      #expect(isNear(I, row[1]))
    }
    #expect(isNear(theory.chronaxie.value, file.expected.chronaxie_ms))
    #expect(theory.rheobase == .value(nA(file.expected.rheobase_nA)))
    let charge = theory.thresholdCharge.ifDefined?.value
    #expect(isNear(charge, file.expected.threshold_charge_limit_pC))
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `what is read off a trace agrees with 50 digits`() throws {
    let file = try Oracle.read("C05", as: Readings.self)
    #expect(file.expected.table.count > 5)
    for row in file.expected.table {
      let theory = ClosedForms(of: try row.parameters.neuron)
      let response = row.response_to_constant_30nA
      let I = nA(response.I_nA)
      #expect(isNear(theory.rheobase.number(), row.rheobase_nA))
      #expect(
        isNear(theory.latency(under: I).number(), response.first_spike_ms))
      #expect(isNear(theory.interval(under: I).number(), response.isi_ms))
      #expect(isNear(theory.rate(under: I).value * 1000, response.rate_hz))
      let steady = theory.steadyState(under: nA(1)).number()
      #expect(isNear(steady, row.subthreshold_1nA_steady_mV))
      #expect(theory.neuron.tau.value == row.time_to_63pct_ms)
    }
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `the rates of an f–I curve agree with 50 digits`() throws {
    let file = try Oracle.read("N17", as: Counts.self)
    let theory = ClosedForms(of: try file.parameters.neuron)
    let expected = file.expected
    #expect(expected.currents_nA.count > 40)
    for (I, rate) in zip(expected.currents_nA, expected.rate_hz_closed_form) {
      #expect(isNear(theory.rate(under: nA(I)).value * 1000, rate))
    }
    #expect(isNear(theory.ceilingRate.value * 1000, expected.max_rate_hz))
  }

  @Test func `a pulse just over its threshold fires, just under does not`()
    throws
  {
    print("seed 81")
    var dice = Dice(seed: 81)
    for _ in 0..<200 {
      let neuron = try dice.neuron()
      let d = dice.magnitude(0.1...50)
      let I = try #require(
        ClosedForms(of: neuron).thresholdCurrent(forPulse: ms(d)).ifDefined)
      let above = Stimulus.step((1 + 1e-9) * I, from: .zero, to: ms(d))
      let below = Stimulus.step((1 - 1e-9) * I, from: .zero, to: ms(d))
      #expect(try neuron.recording(under: above, for: d + 1).spikeCount >= 1)
      #expect(try neuron.recording(under: below, for: d + 1).spikeCount == 0)
    }
  }

  @Test func `the charging curve is the simulated one`() throws {
    print("seed 82")
    var dice = Dice(seed: 82)
    for _ in 0..<200 {
      let neuron = try dice.neuron()
      let rheobase = (neuron.threshold - neuron.u_rest) / neuron.R
      let I = dice.number(-2...0.99) * rheobase
      let recording = try neuron.recording(under: .constant(I), for: 100)
      let t = ms(dice.number(0...100))
      let theory = ClosedForms(of: neuron)
        .potential(at: t, from: neuron.u_rest, under: I)
      #expect((recording.potential(at: t) - theory).magnitude.value < 1e-11)
    }
  }

  @Test func `the current for a rate gives that rate`() throws {
    print("seed 83")
    var dice = Dice(seed: 83)
    for _ in 0..<500 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      // Beyond a few tau the rate hangs on the last digits of the current.
      let interval = neuron.t_ref + dice.number(0.01...6) * neuron.tau
      let I = try #require(theory.current(forRate: 1 / interval).ifDefined)
      let rate = theory.rate(under: I)
      #expect(isNear(rate.value, 1 / interval.value, 1e-9))
    }
  }

  @Test func `a rate that no current gives is undefined`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for f in [0, -0.1, 0.5, 0.6] {
      let outcome = theory.current(forRate: Frequency(coherent: f))
      #expect(outcome == .undefined(.unreachableRate))
    }
  }

  @Test func `without leak the formulas have their limits`() throws {
    let theory = ClosedForms(of: try examplePerfectIntegrator())
    #expect(theory.rheobase == .value(.zero))
    #expect(theory.latency(under: nA(2)) == .value(ms(8)))
    #expect(theory.interval(under: nA(2)) == .value(ms(8)))
    #expect(
      theory.current(forRate: Frequency(coherent: 0.125)) == .value(nA(2)))
    #expect(theory.thresholdCurrent(forPulse: ms(8)) == .value(nA(2)))
    #expect(theory.thresholdCharge == .value(Charge(coherent: 16)))
    #expect(theory.chronaxie == .infinity)
    let u = theory.potential(at: ms(4), from: mV(-70), under: nA(2))
    #expect(u == mV(-60))
  }

  @Test func `what does not exist has a reason`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    #expect(theory.interval(under: nA(2)) == .undefined(.staysBelowThreshold))
    #expect(theory.rate(under: nA(2)) == .zero)
    #expect(
      theory.latency(under: nA(3), from: mV(-50))
        == .undefined(.startsAboveThreshold))
    #expect(theory.thresholdCurrent(forPulse: .zero) == .undefined(.noPulse))
    let silent = ClosedForms(of: try exampleNeuron(threshold: .infinity))
    #expect(silent.rheobase == .undefined(.noThreshold))
    #expect(silent.latency(under: nA(9)) == .undefined(.noThreshold))
    #expect(silent.thresholdCharge == .undefined(.noThreshold))
    let restless = ClosedForms(of: try exampleNeuron(u_rest: -40))
    #expect(restless.thresholdCharge == .undefined(.startsAboveThreshold))
    let integrator = ClosedForms(of: try examplePerfectIntegrator())
    #expect(integrator.steadyState(under: nA(1)) == .undefined(.doesNotLeak))
  }

  private struct Curves: Decodable {
    struct Point: Decodable {
      let I_nA, rate_hz: Double
      let isi_ms, first_spike_ms: Double?
    }
    struct Table: Decodable {
      let parameters: Oracle.Parameters
      let rheobase_nA: Double
      let max_rate_hz: Double?
      let points: [Point]
    }
    struct Expected: Decodable { let tables: [String: Table] }
    let expected: Expected
  }

  private struct Readings: Decodable {
    struct Response: Decodable {
      let I_nA, first_spike_ms, isi_ms, rate_hz: Double
    }
    struct Row: Decodable {
      let parameters: Oracle.Parameters
      let rheobase_nA, subthreshold_1nA_steady_mV, time_to_63pct_ms: Double
      let response_to_constant_30nA: Response
    }
    struct Expected: Decodable { let table: [Row] }
    let expected: Expected
  }

  private struct Counts: Decodable {
    struct Expected: Decodable {
      let currents_nA, rate_hz_closed_form: [Double]
      let max_rate_hz: Double
    }
    let parameters: Oracle.Parameters
    let expected: Expected
  }

  private struct Lapicque: Decodable {
    struct Expected: Decodable {
      let table: [[Double]]
      let rheobase_nA, chronaxie_ms, threshold_charge_limit_pC: Double
    }
    let parameters: Oracle.Parameters
    let expected: Expected
  }
}
