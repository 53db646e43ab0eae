import LIFCore
import Quantities
import Testing

@Suite struct WhiteNoiseRateTests {
  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `Siegert's rate and the variation of intervals agree`() throws {
    let file = try Oracle.read("S01", as: Table.self)
    #expect(file.expected.table.count == 126)
    for row in file.expected.table {
      let neuron = try #require(file.parameters[row.set]).neuron
      try compare(ClosedForms(of: neuron), row.mu, row.sigma, row)
    }
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `the rate at the threshold is the published one`() throws {
    let file = try Oracle.read("S02", as: Published.self)
    let rate = ClosedForms(of: try file.parameters.neuron).whiteNoiseRate(
      mean: mV(file.stimulus.mu), sigma: mV(file.stimulus.sigma))
    let hertz = rate.ifDefined?.value(in: .hertz)
    #expect(isNear(hertz, file.expected.rate_hz_mpmath, 1e-13))
  }

  @Test(.enabled(if: Oracle.isHere, "no folder shared/oracle"))
  func `noise given in picoamperes agrees`() throws {
    let file = try Oracle.read("S06", as: Mapping.self)
    #expect(file.expected.table.count == 20)
    let theory = ClosedForms(of: try file.parameters.neuron)
    for row in file.expected.table {
      try compare(theory, row.mu_mV, row.sigma_mV, row)
      let variance = theory.whiteNoiseVariance(sigma: mV(row.sigma_mV))
      #expect(isNear(variance.number(), row.var_V_mV2, 1e-14))
    }
  }

  private func compare(
    _ theory: ClosedForms, _ mu: Double, _ sigma: Double,
    _ row: some Statistics
  ) throws {
    let rate = theory.whiteNoiseRate(mean: mV(mu), sigma: mV(sigma))
    let hertz = rate.ifDefined?.value(in: .hertz)
    #expect(isNear(hertz, row.rate_hz, 1e-12), "mu \(mu), sigma \(sigma)")
    guard let cv = row.cv_isi else { return }
    let ours = theory.whiteNoiseVariation(mean: mV(mu), sigma: mV(sigma))
    #expect(isNear(ours.ifDefined, cv, 1e-8), "mu \(mu), sigma \(sigma)")
  }

  /// 1/(t_ref + tau √π ∫ e^(x²) erfc(-x) dx) for tau = 8 ms, t_ref = 2 ms,
  /// threshold 20, reset 5 mV above rest; mpmath's quad over 40 pieces, 40
  /// digits.
  @Test(
    arguments: [
      (0, 0.9, 5.348979145172058e-212), (0, 40, 100.01266300391343),
      (19.9, 0.05, 1.9677876651588144), (21, 0.02, 41.35664152704531),
      (60, 0.3, 219.8973280838584), (1000, 2, 471.3599180926626),
      (-50, 4, 1.2245487310016698e-130), (15, 1e4, 494.7400593649287),
    ] as [(Double, Double, Double)])
  func `far rates agree with 40 digits`(
    mu: Double, sigma: Double, hertz: Double
  ) throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let rate = theory.whiteNoiseRate(mean: mV(mu), sigma: mV(sigma))
    // The square in the exponent of a rate of 10⁻²¹² costs three digits.
    #expect(isNear(rate.ifDefined?.value(in: .hertz), hertz, 3e-13))
  }

  /// √(2 π ∫ e^(x²) ∫ e^(y²) erfc(-y)² dy dx) f tau, mpmath, nested quad, 25
  /// digits.
  @Test(
    arguments: [
      (15, 10, 0.7255803935142041), (25, 2, 0.15641808327421972),
      (40, 0.5, 0.017911689590913424), (8, 4, 0.9995174389230196),
    ] as [(Double, Double, Double)])
  func `variations agree with 25 digits`(
    mu: Double, sigma: Double, variation: Double
  ) throws {
    let theory = ClosedForms(of: try exampleNeuron())
    let cv = theory.whiteNoiseVariation(mean: mV(mu), sigma: mV(sigma))
    #expect(isNear(cv.ifDefined, variation, 1e-13))
  }

  @Test func `ever weaker noise leaves the rate of a constant current`() throws
  {
    print("seed 151")
    var dice = Dice(seed: 151)
    for _ in 0..<30 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      let gap = neuron.threshold - neuron.u_rest
      let mu = dice.number(1.1...4) * gap
      let sharp = theory.rate(under: mu / neuron.R).value
      for sigma in [0, .leastNonzeroMagnitude, 1e-300, 1e-9] {
        let rate = theory.whiteNoiseRate(mean: mu, sigma: mV(sigma))
        #expect(isNear(rate.number(), sharp, 1e-12))
        let cv = theory.whiteNoiseVariation(mean: mu, sigma: mV(sigma))
        #expect(try #require(cv.ifDefined) < 1e-8)
      }
      let silent = theory.whiteNoiseRate(mean: 0.9 * gap, sigma: .zero)
      #expect(silent == .value(.zero))
      let cv = theory.whiteNoiseVariation(mean: 0.9 * gap, sigma: .zero)
      #expect(cv == .undefined(.staysBelowThreshold))
    }
  }

  @Test func `the rate grows with the mean and stays below its ceiling`()
    throws
  {
    print("seed 152")
    var dice = Dice(seed: 152)
    for _ in 0..<40 {
      let neuron = try dice.neuron()
      let theory = ClosedForms(of: neuron)
      let sigma = mV(dice.magnitude(0.01...100))
      var last = Frequency.zero
      for step in -10...20 {
        let mu = 0.2 * Double(step) * (neuron.threshold - neuron.u_rest)
        let rate = try #require(
          theory.whiteNoiseRate(mean: mu, sigma: sigma).ifDefined)
        #expect(rate >= last && rate <= theory.ceilingRate)
        last = rate
      }
      #expect(last > .zero)
    }
  }

  @Test func `rare spikes come as by a Poisson process`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    for sigma in [0.5, 1, 2, 4] {
      let cv = theory.whiteNoiseVariation(mean: .zero, sigma: mV(sigma))
      #expect(isNear(cv.ifDefined, 1, 1e-3))
    }
  }

  @Test func `nothing overflows, hangs or is no number`() throws {
    let sizes = [0, .leastNonzeroMagnitude, 1e-5, 1, 1e5, 1e307]
    let theory = ClosedForms(of: try exampleNeuron())
    for mu in sizes + sizes.map({ -$0 }) {
      for sigma in sizes {
        let rate = theory.whiteNoiseRate(mean: mV(mu), sigma: mV(sigma))
        let hertz = try #require(rate.ifDefined).value(in: .hertz)
        #expect((0...500).contains(hertz), "mu \(mu), sigma \(sigma)")
        let cv = theory.whiteNoiseVariation(mean: mV(mu), sigma: mV(sigma))
        #expect(cv.ifDefined?.isFinite ?? true, "mu \(mu), sigma \(sigma)")
      }
    }
  }

  @Test func `what cannot be has a reason`() throws {
    let theory = ClosedForms(of: try exampleNeuron())
    func reasons(_ theory: ClosedForms, _ mu: Double, _ sigma: Double)
      -> Set<Undefined?>
    {
      [
        theory.whiteNoiseRate(mean: mV(mu), sigma: mV(sigma)).reason,
        theory.whiteNoiseVariation(mean: mV(mu), sigma: mV(sigma)).reason,
      ]
    }
    for x in badNumbers {
      #expect(reasons(theory, x, 1) == [.notFinite])
      #expect(reasons(theory, 1, x) == [.noDeviation])
    }
    #expect(reasons(theory, 1, -1) == [.noDeviation])
    let integrator = ClosedForms(of: try examplePerfectIntegrator())
    #expect(reasons(integrator, 1, 1) == [.doesNotLeak])
    let silent = ClosedForms(of: try exampleNeuron(threshold: .infinity))
    #expect(reasons(silent, 1, 1) == [.noThreshold])
  }

  private protocol Statistics {
    var rate_hz: Double { get }
    var cv_isi: Double? { get }
  }

  private struct Parameters: Decodable {
    let tau, tref, th, vr: Double

    var neuron: Neuron {
      get throws {
        try exampleNeuron(
          tau: tau, u_rest: 0, u_reset: vr, threshold: th, t_ref: tref)
      }
    }
  }

  private struct Table: Decodable {
    struct Row: Decodable, Statistics {
      let set: String
      let mu, sigma, rate_hz: Double
      let cv_isi: Double?
    }
    struct Expected: Decodable { let table: [Row] }
    let parameters: [String: Parameters]
    let expected: Expected
  }

  private struct Published: Decodable {
    struct Shape: Decodable { let mu, sigma: Double }
    struct Expected: Decodable { let rate_hz_mpmath: Double }
    let parameters: Parameters
    let stimulus: Shape
    let expected: Expected
  }

  private struct Mapping: Decodable {
    struct Row: Decodable, Statistics {
      let mu_mV, sigma_mV, var_V_mV2, rate_hz: Double
      let cv_isi: Double?
    }
    struct Expected: Decodable { let table: [Row] }
    let parameters: Parameters
    let expected: Expected
  }
}
