import Commands
import Testing

/// Requests that are no good: each answer names the field, what it holds and
/// what it may hold.
@Suite struct RequestErrorTests {
  private static let neuron =
    #""parameters":{"tau_m_ms":8,"R_MOhm":10,"u_rest_mV":-70,"#
    + #""u_reset_mV":-65,"theta_mV":-50,"t_ref_ms":2}"#
  private static let drive = #""stimulus":{"kind":"constant","I_nA":2.5}"#

  /// The inside of a request, and the sentence of its answer.
  static let requests: [(inside: String, sentence: String)] = [
    (
      #"\#(drive),"duration_ms":10,"parameters":{"tau_m_ms":NaN}"#,
      "parameters.tau_m_ms is nan; it must be a finite number, and JSON has "
        + "no other"
    ),
    (
      #"\#(drive),"duration_ms":10,"parameters":"#
        + #"{"tau_m_ms":-8,"R_MOhm":1,"u_rest_mV":-70}"#,
      "parameters.tau_m_ms is no good: tau must be above 0 ms, or inf for no "
        + "leak, and −8 ms is not"
    ),
    (
      #"\#(drive),"duration_ms":10,"parameters":"#
        + #"{"tau_m_ms":8,"R_MOhm":0,"u_rest_mV":-70}"#,
      "parameters.R_MOhm is no good: R must be above 0 MΩ, or inf for no "
        + "leak, and 0 MΩ is not"
    ),
    (
      #"\#(drive),"duration_ms":10,"parameters":{"tau_m_ms":8,"R_MOhm":1,"#
        + #""u_rest_mV":-70,"u_reset_mV":-40,"theta_mV":-50}"#,
      "parameters.u_reset_mV is no good: u_reset must be below threshold, "
        + "−50 mV, and −40 mV is not"
    ),
    (
      #"\#(drive),"duration_ms":10,"parameters":"#
        + #"{"tau_m_ms":8,"C_nF":1,"R_MOhm":null,"u_rest_mV":-70}"#,
      "parameters.tau_m_ms is no good: tau = 8 ms is not R C = inf ms; leave "
        + "one of the three out"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":1e14,"mode":"end_of_step","#
        + #""dt_ms":0.1"#,
      "dt_ms: the run would take 1e15 steps, and 10000000 is the limit; run "
        + "for a shorter time or with a longer step"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":-1"#,
      "duration_ms: the duration must be 0 ms or more and finite, and −1 ms "
        + "is not"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":10,"mode":"end_of_step""#,
      "dt_ms is missing"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":10,"dt_ms":-1"#,
      "dt_ms is −1; it must be above 0"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":10,"integrator":"euler""#,
      #"integrator is "euler", which goes in steps; give mode end_of_step or "#
        + "start_of_step, and dt_ms"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":10,"initial":"level","#
        + #""mode":"end_of_step","dt_ms":0.1"#,
      "initial is for mode exact_crossing only"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":10,"foo":1"#, "unknown key foo"
    ),
    (
      #"\#(neuron),"duration_ms":10,"stimulus":"#
        + #"{"kind":"delta_spikes","events":[[1,2],[3]]}"#,
      "stimulus.events[1] must be a pair of numbers"
    ),
    (
      #"\#(neuron),"duration_ms":10,"stimulus":"#
        + #"{"kind":"piecewise_constant","times_ms":[1],"values_nA":[]}"#,
      "stimulus.times_ms has 1 numbers and stimulus.values_nA has 0; they "
        + "must be as many"
    ),
    (
      #"\#(neuron),"duration_ms":10,"stimulus":{"kind":"poisson","#
        + #""rate_hz":5,"w_mV":1,"seed":1.5}"#,
      "stimulus.seed is 1.5; it must be a whole number from 0 to "
        + "9007199254740992"
    ),
    (
      #"\#(neuron),"duration_ms":10,"stimulus":{"kind":"white_noise","#
        + #""sigma_mV":-2}"#,
      "stimulus.sigma_mV is −2; it must be 0 or more"
    ),
    (
      #"\#(neuron),"duration_ms":10,"stimulus":{"kind":"alpha_spikes","#
        + #""tau_syn_ms":0,"events":[]}"#,
      "stimulus.tau_syn_ms is 0; it must be above 0"
    ),
    (
      #"\#(neuron),"duration_ms":10,"stimulus":{"kind":"sum","parts":["#
        + #"{"kind":"none"},{"kind":"poisson","rate_hz":-5,"w_mV":1}]}"#,
      "stimulus.parts[1].rate_hz is −5; it must be 0 or more"
    ),
    (
      #"\#(neuron),"duration_ms":10,"stimulus":{"kind":"sampled","#
        + #""dt_ms":0,"values_nA":[1]}"#,
      "stimulus.dt_ms is 0; it must be above 0"
    ),
    (
      #"\#(neuron),\#(drive),"duration_ms":10,"mode":"end_of_step","#
        + #""dt_ms":2,"sample_at_ms":[2,4.000000000000001,5]"#,
      "sample_at_ms holds 5, which is between two steps of the grid; give "
        + "multiples of dt_ms, 2"
    ),
  ]

  @Test(arguments: requests)
  func `the answer says which field, and what it may be`(
    inside: String, sentence: String
  ) {
    let host = FakeHost()
    host.type(#"{"id":7,\#(inside)}"# + "\n")
    #expect(run(["simulate", "--jsonl", "-"], on: host) == 1)
    let quoted = sentence.split(
      separator: "\"", omittingEmptySubsequences: false
    )
    .joined(separator: #"\""#)
    #expect(host.output.contains("\"\(quoted)\""), "\(host.output)")
    #expect(host.output.contains(#""id":7"#))
  }

  @Test func `sums that lie too deep are refused`() {
    let host = FakeHost()
    let open = String(repeating: #"{"kind":"sum","parts":["#, count: 30)
    let shut = String(repeating: "]}", count: 30)
    host.type(
      #"{"id":1,\#(Self.neuron),"duration_ms":1,"stimulus":\#(open)\#(shut)}"#)
    #expect(run(["simulate", "--json", "-"], on: host) == 1)
    #expect(host.output.contains("stimulus sums lie too deep in each other"))
  }

  @Test func `a request that is no object is told so`() {
    let host = FakeHost()
    host.type("[1]\n")
    #expect(run(["simulate", "--jsonl", "-"], on: host) == 1)
    #expect(
      host.output.contains("the request is a list; it must be an object"))
  }
}
