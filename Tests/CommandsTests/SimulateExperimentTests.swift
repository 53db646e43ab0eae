import Commands
import Platform
import Testing

/// `lif simulate` for people: lines in, a picture or numbers out.
@Suite struct SimulateExperimentTests {
  private func simulate(
    _ words: String..., typing text: String? = nil
  ) -> (code: Int32, output: String, errors: String) {
    let host = FakeHost()
    if let text { host.type(text) }
    let code = run(["simulate"] + words, on: host)
    return (code, host.output, host.errors)
  }

  private static let neuron =
    "neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV, "
    + "threshold = -50 mV, t_ref = 2 ms"

  @Test func `lines may stand in the command`() {
    let (code, output, errors) = simulate(
      Self.neuron, "input: 2.5 nA", "run: 30 ms")
    #expect(code == 0 && errors.isEmpty)
    // 8 ms ln 5, and 2 ms + 8 ms ln 4.
    #expect(
      output.contains("Fires at 12.88 ms, then every 13.1 ms: 2 spikes."))
  }

  @Test func `or come from standard input`() {
    let (code, output, _) = simulate(
      typing: Self.neuron + "\ninput: 1.5 nA\nrun: 100 ms\n")
    #expect(code == 0)
    #expect(output.contains("Rises to −55.0 mV, 5 mV short of threshold"))
  }

  @Test func `a table has a row every so often`() {
    let (code, output, _) = simulate(
      Self.neuron, "input: 2.5 nA from 8 ms", "run: 24 ms", "--csv",
      "--every", "8 ms")
    #expect(code == 0)
    let rows = output.split(separator: "\n")
    #expect(rows[0] == "t_ms,u_mV,I_nA,spikes")
    #expect(rows[1] == "0,-70,0,0")
    #expect(rows[2] == "8,-70,2.5,0")
    // After tau: -45 - 25/e.
    #expect(rows[3].hasPrefix("16,-54.19698602928"))
    // The spike is at 20.8755 ms, the hold over at 22.8755 ms.
    #expect(rows[4].hasPrefix("24,-62.3") && rows[4].hasSuffix(",2.5,1"))
    #expect(rows.count == 5)
  }

  @Test(arguments: [
    ("0 ms", "--every wants a time above 0 ms"),
    ("2 mV", "--every 2 mV: "), ("1e-9 ms", "makes more than 1000000 rows"),
    ("soon", "--every soon: "),
  ])
  func `a step of a table must make sense`(text: String, words: String) {
    let (code, _, errors) = simulate(
      Self.neuron, "input: 2.5 nA", "run: 24 ms", "--csv", "--every", text)
    #expect(code == 2)
    #expect(errors.contains(words), "\(errors)")
  }

  @Test func `many neurons make a raster, or a table of spikes`() {
    let lines = [
      Self.neuron, "neurons: 3", "input: 1.5 nA + i * 0.5 nA", "run: 20 ms",
    ]
    let (_, picture, _) = simulate(lines[0], lines[1], lines[2], lines[3])
    #expect(
      picture.contains("3 neurons, 3 spikes; neuron 3 fires most, 2 times."))
    let (code, table, _) = simulate(
      lines[0], lines[1], lines[2], lines[3], "--csv")
    #expect(code == 0)
    // 2 nA is the rheobase; 2.5 nA fires at 12.88 ms, 3 nA at 8.789 ms.
    let rows = table.split(separator: "\n")
    #expect(rows.count == 4)
    #expect(rows[1].hasPrefix("2,12.8755"))
    #expect(rows[2].hasPrefix("3,8.78889"))
  }

  @Test(arguments: ["0", "1.5", "20000", "-1"])
  func `a number of neurons is a whole one`(text: String) {
    let (code, _, errors) = simulate(
      Self.neuron, "neurons: \(text)", "input: 1 nA", "run: 20 ms")
    #expect(code == 1)
    #expect(errors.contains("the number of neurons is a whole one"))
  }

  @Test func `a typed equation is run`() {
    let (code, output, _) = simulate(
      Self.neuron, "input: 2.5 nA", "run: 30 ms",
      "equation: tau du/dt = -(u - u_rest) + R I(t)",
      "method: exact step 0.1 ms")
    #expect(code == 0)
    // NEST on this grid: 12.9 ms, then every 13.1 ms.
    #expect(output.contains("Fires at 12.9 ms, then every 13.1 ms: 2 spikes."))
  }

  @Test func `a faulty equation is found out in its place`() {
    let (code, _, errors) = simulate(
      Self.neuron, "input: 2.5 nA", "run: 30 ms",
      "equation: tau du/dt = -(u - u_rets) + R I(t)")
    #expect(code == 1)
    #expect(errors.contains("did you mean `u_rest`"))
    #expect(errors.contains("command line:4:"))
  }

  @Test func `long steps are warned of, and the picture is cut`() {
    let (code, output, _) = simulate(
      "neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV", "input: 1.5 nA",
      "run: 400 ms", "method: euler step 20 ms")
    #expect(code == 0)
    let words = output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.contains("errors grow from step to step"))
    #expect(words.contains("The picture is cut off"))
  }

  @Test func `a second run is drawn over the first`() {
    let (code, output, _) = simulate(
      Self.neuron, "given: amp = 2.5 nA", "input: amp", "run: 30 ms",
      "--with", "amp = 3 nA")
    #expect(code == 0)
    let words = output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    // 8 ms ln 3, then 2 ms + 8 ms ln 2.5.
    #expect(
      words.contains(
        "Now amp = 3 nA: fires at 8.789 ms, then every 9.33 ms: 3 spikes."))
    #expect(words.contains("Before amp = 2.5 nA: fires at 12.88 ms"))
  }

  @Test(arguments: [
    ("apm=3nA", "the experiment gives no value to `apm`"),
    ("amp=", "in `amp=`, "), ("amp", "this is no `name = value`"),
  ])
  func `other values must be values of the experiment`(
    text: String, words: String
  ) {
    let (code, _, errors) = simulate(
      Self.neuron, "given: amp = 2.5 nA", "input: amp", "run: 30 ms",
      "--with", text)
    #expect(code == 2)
    #expect(errors.contains(words), "\(errors)")
  }

  @Test func `the lag behind a sine is named`() {
    let (code, output, _) = simulate(
      Self.neuron, "input: sine 1 nA at 20 Hz", "run: 1 s", "--response")
    #expect(code == 0)
    // arctan(2π · 20 Hz · 8 ms) = 45.15°, of 50 ms 6.271 ms.
    #expect(output.contains("lag 45.2°, 6.27 ms"))
  }

  @Test func `without a sine there is no lag`() {
    let (code, _, errors) = simulate(
      Self.neuron, "input: 1 nA", "run: 1 s", "--response")
    #expect(code == 2)
    #expect(errors.contains("--response wants one sine as the input"))
  }

  @Test func `a table ends at the end, and loses no spike`() {
    let (_, output, _) = simulate(
      Self.neuron, "input: 2.5 nA", "run: 100 ms", "--csv", "--every", "30 ms")
    let rows = output.split(separator: "\n").dropFirst()
    #expect(rows.last?.hasPrefix("100,") == true)
    // 12.88 ms, then every 13.09 ms up to 91.4 ms.
    let spikes = rows.compactMap { $0.split(separator: ",").last }
      .compactMap { Int($0) }
    #expect(spikes.reduce(0, +) == 7)
  }

  @Test func `the spikes can be had as numbers`() {
    let (code, output, _) = simulate(
      Self.neuron, "input: 2.5 nA", "run: 20 ms", "--spikes")
    #expect(code == 0)
    #expect(output.hasPrefix("neuron,t_ms\n1,12.8755032994"))
  }

  @Test(arguments: [
    ["--csv", "--with", "a=1"], ["--json", "--csv"], ["--every", "1 ms"],
    ["--sweep", "a=1..2", "--response"],
  ])
  func `options that would have no effect are refused`(options: [String]) {
    let host = FakeHost()
    let code = run(
      ["simulate", Self.neuron, "input: 1 nA", "run: 9 ms"] + options, on: host)
    #expect(code == 2)
    #expect(
      host.errors.contains("cannot be had together")
        || host.errors.contains("goes with"))
  }

  @Test func `a typed membrane equation is exact`() {
    // 16.0944 ms is 10 ms ln 5; steps of 0.1 ms would say 16.1 ms.
    let (code, output, _) = simulate(
      "neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV, "
        + "threshold = -50 mV",
      "equation: tau du/dt = -(u - u_rest) + R I(t)", "input: 2.5 nA",
      "run: 20 ms")
    #expect(code == 0)
    #expect(output.contains("Fires once, at 16.09 ms."))
    let (_, silent, _) = simulate(
      "neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV, "
        + "threshold = -50 mV",
      "equation: du/dt = (R I - (u - u_rest))/tau", "input: 2 nA",
      "run: 2000 ms")
    #expect(silent.contains("no spikes."))
  }

  @Test func `an equation that runs away has fired`() throws {
    // The exponential neuron; by quadrature 44.289 ms after the onset, then
    // every 37.360 ms. The step in which it runs away may be the next.
    let lines = [
      "neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -60 mV, "
        + "threshold = 0 mV",
      "given: V_T = -50 mV, D = 2 mV",
      "equation: tau du/dt = -(u - u_rest) + D exp((u-V_T)/D) + R I(t)",
      "input: 2 nA from 10 ms", "run: 200 ms",
    ]
    let host = FakeHost()
    #expect(run(["simulate"] + lines + ["--spikes"], on: host) == 0)
    let spikes = host.output.split(separator: "\n").dropFirst()
      .compactMap { Double($0.dropFirst(2)) }
    #expect(spikes.count == 4)
    for (k, spike) in spikes.enumerated() {
      let wanted = 54.289 + 37.360 * Double(k)
      #expect((spike - wanted).magnitude < 0.16 * Double(k + 1))
    }
    let other = FakeHost()
    #expect(run(["simulate"] + lines, on: other) == 0)
    let words = other.output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.contains("The equation is run in steps of 0.1 ms."))
  }

  @Test func `remarks and several seeds may stand in a text`() {
    let (code, _, errors) = simulate(
      typing: "# a remark\n" + Self.neuron
        + "\ninput: noise 2 mV around 1 nA seed 7\nrun: 9 ms\n")
    #expect(code == 0 && errors.isEmpty)
  }

  @Test func `a start at the threshold says why nothing happens`() {
    let (_, output, _) = simulate(
      Self.neuron, "start: -50 mV", "input: 2.5 nA", "run: 50 ms")
    let words = output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.contains("It starts at the threshold or above"))
  }

  @Test func `an author's own i is no number of a neuron`() {
    let (code, _, _) = simulate(
      Self.neuron, "given: i = -1 nA", "input: noise 2 mV around i",
      "run: 50 ms")
    #expect(code == 0)
  }

  @Test func `a large population shows how far it is, and none is lost`() {
    let host = FakeHost()
    host.terminals = [.error]
    let words = [
      "simulate", Self.neuron, "neurons: 600", "input: 2 nA + i * 0.01 nA",
      "run: 90 ms", "--csv",
    ]
    #expect(run(words, on: host) == 0)
    #expect(host.errors.contains("] 512/600"))
    #expect(host.errors.hasSuffix("\r"))
    // 8 ms ln(1 + 20/(10 · 0.01 i)) is below 90 ms from the first on.
    let rows = host.output.split(separator: "\n").dropFirst()
    let neurons = rows.compactMap { Int($0.prefix { $0 != "," }) }
    #expect(Set(neurons) == Set(1...600))
    #expect(neurons == neurons.sorted())
  }

  @Test func `jumps are marked beneath the potential`() {
    let (_, output, _) = simulate(
      Self.neuron, "input: jumps 6 mV at 10 ms, 14 ms", "run: 40 ms",
      "--ascii")
    let row = output.split(separator: "\n").first { $0.contains("jumps") }
    #expect(row?.count { $0 == "|" } == 2)
  }

  @Test func `lines after a file take the place of its own`() {
    let host = FakeHost()
    host.files["cell.lif"] = Array(
      (Self.neuron + "\ninput: 1 nA\nrun: 10 ms\n").utf8)
    let words = [
      "simulate", "cell.lif", "input: 2.5 nA", "neuron: t_ref = 0 ms",
      "run: 30 ms", "--spikes",
    ]
    #expect(run(words, on: host) == 0)
    // 8 ms ln 5, and 8 ms ln 4 later, without a hold.
    let rows = host.output.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("1,12.8755") && rows[2].hasPrefix("1,23.9658"))
  }
}
