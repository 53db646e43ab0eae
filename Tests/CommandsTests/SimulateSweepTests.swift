import Commands
import Platform
import Testing

/// `lif simulate` over a range of a value: the f–I curve, as a picture or in
/// numbers.
@Suite struct SimulateSweepTests {
  private func simulate(
    _ words: String...
  ) -> (code: Int32, output: String, errors: String) {
    let host = FakeHost()
    let code = run(["simulate"] + words, on: host)
    return (code, host.output, host.errors)
  }

  private static let neuron =
    "neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV, "
    + "threshold = -50 mV, t_ref = 2 ms"

  @Test func `a sweep draws the rate beside its closed form`() {
    let (code, output, _) = simulate(
      Self.neuron, "given: amp = 1 nA", "input: amp", "run: 1000 ms",
      "--sweep", "amp=0..5nA")
    #expect(code == 0)
    #expect(output.contains("rheobase 2 nA"))
    // 1/(2 ms + 8 ms ln 1.5) is 190.7 Hz.
    #expect(
      output.contains(
        "Silent up to 2 nA, the rheobase; 191 Hz at 5 nA; "
          + "never above 500 Hz."))
  }

  @Test func `an experiment may ask for a sweep itself`() {
    let lines = [
      Self.neuron, "given: amp = 2.5 nA", "input: amp", "run: 1000 ms",
      "sweep: amp = 0 .. 5 nA",
    ]
    func output(_ more: String...) -> String {
      let host = FakeHost()
      #expect(run(["simulate"] + lines + more, on: host) == 0)
      return host.output
    }
    #expect(output().contains("Silent up to 2 nA, the rheobase; 191 Hz at"))
    #expect(output("--csv").hasPrefix("amp_nA,spikes,rate_hz,latency_ms\n0,"))
    #expect(
      output("--sweep", "amp=2..4 step 2 nA", "--csv").contains("\n2,0,0"))
    // What asks for one run gets one: it fires after 8 ms ln 5.
    #expect(output("--spikes").hasPrefix("neuron,t_ms\n1,12.8755"))
    #expect(output("--csv", "--every", "1 s").hasPrefix("t_ms,u_mV,I_nA"))
    #expect(output("--with", "amp = 3 nA").contains("Now amp = 3 nA: fires"))
  }

  @Test func `a sweep of its own may be longer than on a page`() {
    let (code, output, _) = simulate(
      Self.neuron, "given: amp = 2.5 nA", "input: amp", "run: 100 ms",
      "sweep: amp = 2 .. 3 nA step 0.002 nA", "--csv")
    #expect(code == 0)
    #expect(output.split(separator: "\n").count == 502)
  }

  @Test(arguments: [
    ("noise 4 mV around amp", true),
    ("noise 0.5 nA over 5 ms around amp", false),
  ])
  func `a sweep under white noise has its closed form too`(
    input: String, hasLine: Bool
  ) {
    let (code, output, _) = simulate(
      Self.neuron, "given: amp = 1 nA", "input: \(input)", "run: 1000 ms",
      "--sweep", "amp=0..4nA")
    #expect(code == 0)
    #expect(output.contains("closed form") == hasLine)
    #expect(!output.contains("rheobase"))
  }

  @Test func `a sweep as a table has the rates of the closed form`() throws {
    let (code, output, _) = simulate(
      Self.neuron, "given: amp = 1 nA", "input: amp", "run: 1000 ms",
      "--sweep", "amp=2..4 step 2 nA", "--csv")
    #expect(code == 0)
    let rows = output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows[0] == ["amp_nA", "spikes", "rate_hz", "latency_ms"])
    #expect(rows[1].prefix(3) == ["2", "0", "0"])
    let rate = try #require(Double(rows[2][2]))
    let latency = try #require(Double(rows[2][3]))
    #expect((rate - 154.39422237399646).magnitude < 1e-9)
    #expect((latency - 5.545177444479562).magnitude < 1e-12)
  }

  @Test(arguments: [
    ("amp", "a sweep is written NAME=FROM..TO"),
    ("apm=0..5nA", "the experiment gives no value to `apm`"),
    ("I=0..5nA", "give its size a name"), ("amp=5..0nA", "the first bound"),
    ("amp=0..5", "wanted"),
  ])
  func `a sweep that means nothing is refused in words`(
    text: String, words: String
  ) {
    let (code, _, errors) = simulate(
      Self.neuron, "given: amp = 1 nA", "input: amp", "run: 100 ms",
      "--sweep", text)
    #expect(code != 0)
    #expect(errors.contains(words), "\(errors)")
  }

  @Test func `a sweep over the frequency draws amplitude and phase`() {
    let (code, output, _) = simulate(
      Self.neuron, "given: f = 20 Hz", "input: sine 1 nA at f", "run: 5 s",
      "--sweep", "f=1..500 Hz")
    #expect(code == 0)
    let words = output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    // 10 mV/√(1 + (2π f τ)²), -arctan(2π f τ), 1/(2π τ).
    #expect(
      words.contains(
        "Amplitude 9.99 mV at 1 Hz, 0.398 mV at 500 Hz; "
          + "phase −2.88° and −87.7°; corner at 19.9 Hz."))
  }

  @Test func `many neurons are not swept`() {
    let (code, _, errors) = simulate(
      Self.neuron, "neurons: 3", "given: a = 1 nA", "input: a", "run: 9 ms",
      "--sweep", "a=1..2nA")
    #expect(code == 2)
    #expect(errors.contains("--sweep is for one neuron"))
  }

  @Test func `only currents have a rheobase`() {
    let (_, output, _) = simulate(
      Self.neuron, "input: 2.5 nA", "run: 200 ms", "--sweep", "R=1..20MΩ")
    #expect(!output.contains("rheobase"))
  }

  @Test func `a long sweep shows how far it is, where somebody sits`() {
    let host = FakeHost()
    host.terminals = [.error]
    let words = [
      "simulate", Self.neuron, "given: a = 1 nA", "input: a", "run: 9 ms",
      "--sweep", "a=1..2nA", "--csv",
    ]
    #expect(run(words, on: host) == 0)
    #expect(host.errors.contains("[##"))
    #expect(host.errors.contains("/41"))
    // The bar is gone at the end, and the numbers are clean.
    #expect(host.errors.hasSuffix("\r"))
    #expect(host.output.hasPrefix("a_nA,spikes"))
    let silent = FakeHost()
    #expect(run(words, on: silent) == 0)
    #expect(silent.errors.isEmpty)
  }
}
