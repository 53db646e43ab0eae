import LIFCore
import Quantities
import Testing

@Suite struct NeuronTests {
  @Test func `any two of tau, R and C give the third`() throws {
    let R = Resistance(coherent: 10)
    let C = Capacitance(coherent: 0.8)
    let byR = try make(tau: ms(8), R: R)
    let byC = try make(tau: ms(8), C: C)
    let byBoth = try make(R: R, C: C)
    #expect(byR.C == C)
    #expect(byC.R == R)
    #expect(byBoth.tau == ms(8))
    #expect(try make(tau: ms(8), R: R, C: C) == byR)
  }

  @Test func `a membrane without leak is given by C`() throws {
    let C = Capacitance(coherent: 0.8)
    #expect(try make(R: .infinity, C: C).tau == .infinity)
    #expect(try make(tau: .infinity, C: C).R == .infinity)
    #expect(try make(tau: .infinity, R: .infinity, C: C).C == C)
  }

  @Test func `three that differ by less than a part in a billion agree`() throws
  {
    let R = Resistance(coherent: 10)
    let C = Capacitance(coherent: 0.8)
    #expect(try make(tau: ms(8 * (1 + 0.9e-9)), R: R, C: C).R == R)
    #expect(throws: NeuronError.self) {
      try make(tau: ms(8 * (1 + 1.1e-9)), R: R, C: C)
    }
  }

  struct Fault: Sendable {
    var tau: Double? = 8
    var R: Double? = 10
    var C: Double?
    var u_rest = -70.0
    var u_reset = -65.0
    var threshold = -50.0
    var t_ref = 2.0
    let field: String
    let sentence: String
  }

  static let faults = [
    Fault(
      tau: 0, field: "tau",
      sentence: "tau must be above 0 ms, or inf for no leak, and 0 ms is not"),
    Fault(
      tau: .nan, field: "tau",
      sentence: "tau must be above 0 ms, or inf for no leak, "
        + "and undefined is not"),
    Fault(
      R: -10, field: "R",
      sentence: "R must be above 0 MΩ, or inf for no leak, and −10 MΩ is not"),
    Fault(
      R: nil, C: 0, field: "C",
      sentence: "C must be finite and above 0 nF, and 0 nF is not"),
    Fault(
      tau: nil, R: .infinity, C: .infinity, field: "C",
      sentence: "C must be finite and above 0 nF, and inf nF is not"),
    Fault(
      R: .infinity, field: "C",
      sentence: "C must be finite and above 0 nF, and 0 nF is not"),
    Fault(
      tau: nil, R: 1e-200, C: 1e-200, field: "tau",
      sentence: "tau must be finite and above 0 ms, and 0 ms is not"),
    Fault(
      u_rest: .infinity, field: "u_rest",
      sentence: "u_rest must be finite, and inf mV is not"),
    Fault(
      u_reset: .nan, field: "u_reset",
      sentence: "u_reset must be finite, and undefined is not"),
    Fault(
      threshold: .nan, field: "threshold",
      sentence: "threshold must be finite, or inf for a neuron that never "
        + "fires, and undefined is not"),
    Fault(
      t_ref: -1, field: "t_ref",
      sentence: "t_ref must be finite and not below 0 ms, and −1 ms is not"),
    Fault(
      t_ref: .infinity, field: "t_ref",
      sentence: "t_ref must be finite and not below 0 ms, and inf ms is not"),
    Fault(
      u_reset: -50, field: "u_reset",
      sentence: "u_reset must be below threshold, −50 mV, and −50 mV is not"),
    Fault(
      C: 1, field: "tau",
      sentence: "tau = 8 ms is not R C = 10 ms; leave one of the three out"),
    Fault(
      tau: .infinity, C: 1, field: "tau",
      sentence: "tau = inf ms is not R C = 10 ms; leave one of the three out"),
    Fault(
      R: nil, field: "tau",
      sentence: "a membrane is given by two of tau, R and C, "
        + "and only tau is here"),
    Fault(
      tau: nil, R: nil, field: "tau",
      sentence: "a membrane is given by two of tau, R and C, and none is here"),
  ]

  @Test(arguments: faults)
  func `a neuron that cannot be is refused in words`(fault: Fault) throws {
    let error = try #require(throws: NeuronError.self) {
      try Neuron(
        tau: fault.tau.map(ms), R: fault.R.map(Resistance.init(coherent:)),
        C: fault.C.map(Capacitance.init(coherent:)), u_rest: mV(fault.u_rest),
        u_reset: mV(fault.u_reset), threshold: mV(fault.threshold),
        t_ref: ms(fault.t_ref))
    }
    #expect(error.field == fault.field)
    #expect(error.sentence == fault.sentence)
  }

  @discardableResult
  private func make(
    tau: Time? = nil, R: Resistance? = nil, C: Capacitance? = nil
  ) throws -> Neuron {
    try Neuron(
      tau: tau, R: R, C: C, u_rest: mV(-70), u_reset: mV(-65),
      threshold: mV(-50), t_ref: ms(2))
  }
}
