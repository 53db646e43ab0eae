import Commands
import Testing

@Suite struct SimulateTests {
  private func answer(_ request: String) -> (code: Int32, output: String) {
    let host = FakeHost()
    host.type(request)
    let code = run(["simulate", "--jsonl", "-"], on: host)
    return (code, host.output)
  }

  private let neuron =
    #""parameters":{"tau_m_ms":8,"R_MOhm":10,"u_rest_mV":-70,"#
    + #""u_reset_mV":-65,"theta_mV":-50,"t_ref_ms":2}"#

  @Test func `a request is answered with its recording`() {
    let (code, output) = answer(
      #"{"id":"a",\#(neuron),"stimulus":{"kind":"constant","I_nA":2.5},"#
        + #""duration_ms":20,"sample_at_ms":[0,14]}"# + "\n")
    #expect(code == 0)
    // 8 ms ln 5, of which the last digits may differ by rounding.
    #expect(output.contains(#""spike_times_ms":[12.8755032994728"#))
    #expect(output.contains(#""v_at":[[0,-70],[14,-65]]"#))
    #expect(output.contains(#""isi_ms":null"#))
  }

  @Test func `a file of requests is answered line by line`() {
    let host = FakeHost()
    let lines = (1...3).map {
      #"{"id":\#($0),\#(neuron),"stimulus":{"kind":"none"},"duration_ms":1}"#
    }
    host.files["m.jsonl"] = Array(
      (lines[0] + "\n\n" + lines[1] + "\r\n" + lines[2]).utf8)
    #expect(run(["simulate", "--jsonl", "m.jsonl"], on: host) == 0)
    let answers = host.output.split(separator: "\n")
    #expect(answers.count == 3)
    for (id, answer) in answers.enumerated() {
      #expect(answer.contains(#""id":\#(id + 1),"#))
    }
    host.isUnread = true
    #expect(run(["simulate", "--jsonl", "m.jsonl"], on: host) == 1)
    #expect(host.output.split(separator: "\n").count == 4)
  }

  @Test(arguments: [
    ("nonsense", "the request is no JSON object"),
    (#"{"id":1}"#, "parameters is missing"),
    (#"{"id":1,"duraton_ms":3}"#, "did you mean duration_ms?"),
    (
      #"{"id":1,"parameters":{"tau_m_ms":-8,"R_MOhm":10,"u_rest_mV":-70},"#
        + #""stimulus":{"kind":"none"},"duration_ms":1}"#,
      "tau must be above 0 ms, or inf for no leak, and −8 ms is not"
    ),
    (
      #"{"id":1,"parameters":{"tau_m_ms":8,"R_MOhm":0,"u_rest_mV":-70},"#
        + #""stimulus":{"kind":"none"},"duration_ms":1}"#,
      "R must be above 0 MΩ"
    ),
    (
      #"{"id":1,"parameters":{"tau_m_ms":8,"R_MOhm":1,"u_rest_mV":-70},"#
        + #""stimulus":{"kind":"nose"},"duration_ms":1}"#,
      #"stimulus.kind is \"nose\"; it may be none, constant"#
    ),
    (
      #"{"id":1,"parameters":{"tau_m_ms":8,"R_MOhm":1,"u_rest_mV":-70},"#
        + #""stimulus":{"kind":"none"},"duration_ms":1,"sample_at_ms":[2]}"#,
      "it must lie between 0 and duration_ms"
    ),
  ])
  func `a bad request gives an error on its line and the stream goes on`(
    _ request: String, _ words: String
  ) {
    let good =
      #"{"id":"b",\#(neuron),"stimulus":{"kind":"none"},"duration_ms":1}"#
    let (code, output) = answer(request + "\n" + good + "\n")
    let lines = output.split(separator: "\n")
    #expect(code == 1)
    #expect(lines.count == 2)
    #expect(lines[0].contains(words), "\(lines[0])")
    #expect(lines[1].contains(#""id":"b""#))
  }

  @Test func `an experiment in words is drawn and summed up`() {
    let host = FakeHost()
    host.type(
      """
      neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV,
              threshold = -50 mV, t_ref = 2 ms
      input:  3.5 nA from 10 ms to 60 ms
      run:    100 ms
      """)
    #expect(run(["simulate"], on: host) == 0)
    // 10 ms ln(35/15) after the onset; then 2 ms + 10 ms ln 2.
    #expect(
      host.output.contains("Fires at 18.47 ms, then every 8.93 ms: 5 spikes."))
  }

  @Test func `a mistake in an experiment has its place`() {
    let host = FakeHost()
    host.type("neuron: C = 1 nF\nrun: 3\n")
    #expect(run(["simulate"], on: host) == 1)
    #expect(host.errors.contains("standard input:"))
  }
}
