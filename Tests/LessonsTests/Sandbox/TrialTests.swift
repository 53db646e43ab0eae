import Lessons
import Plot
import Testing

/// What a sandbox gives when it is run.
@Suite struct TrialTests {
  private func trial(_ values: String = "amp = 3.5 nA") throws -> Trial {
    var box = try driven()
    _ = try box.assign(values)
    return try box.run().get()
  }

  @Test func `readouts are those of the closed forms`() throws {
    // Latency 10 ms ln(35/15); interval 2 ms + 10 ms ln 2; u∞ −70 + 35 mV.
    #expect(
      try trial().readouts.words == [
        "spikes 5", "1/interval 112 Hz", "latency 8.47 ms", "u∞ −35 mV",
        "rheobase 2 nA", "τ 10 ms",
      ])
  }

  @Test func `what is not there says why`() throws {
    #expect(
      try trial("amp = 2 nA").readouts.words == [
        "spikes 0", "1/interval the neuron never fires",
        "latency the neuron never fires", "u∞ −50 mV", "rheobase 2 nA",
        "τ 10 ms",
      ])
    let tight = try trial("R = inf").readouts.words
    #expect(
      tight.contains(
        "u∞ the membrane does not leak, so nothing settles"))
    #expect(tight.contains("rheobase 0 nA"))
  }

  @Test func `a membrane without threshold has no words on firing`() throws {
    let box = try sandbox(
      """
      neuron: tau = 10 ms, R = 20 MΩ, u_rest = -70 mV
      input:  0.5 nA
      run:    100 ms
      """)
    let trial = try box.run().get()
    #expect(trial.readouts.words == ["u∞ −60 mV", "C 500 pF"])
    #expect(trial.rates == nil)
  }

  @Test func `the run before is faint behind, with what differs`() throws {
    let before = try driven().run().get()
    var box = try driven()
    _ = try box.assign("amp = 3.5 nA")
    let figure = try box.run(before: before).get().figure
    let curves = figure.panels[0].curves
    #expect(curves.map(\.name) == ["now amp = 3.5 nA", "before amp = 1.9 nA"])
    #expect(curves.map(\.isFaint) == [false, true])
    #expect(figure.panels[0].events.map(\.isFaint).contains(false))
    #expect(figure.caption.hasPrefix("Now amp = 3.5 nA: fires at 18.47 ms"))
    // One curve of the current is enough.
    #expect(figure.panels[1].curves.map(\.isFaint) == [false])
  }

  @Test func `nothing is behind a run that is the same`() throws {
    let before = try driven().run().get()
    let figure = try driven().run(before: before).get().figure
    #expect(figure == before.own)
  }

  @Test func `the f–I curve has its point where the run is`() throws {
    let figure = try #require(try trial().rates)
    let point = try #require(
      figure.panels[0].curves.first { $0.name == "this run" }?.points.first)
    #expect(point.x == 3.5)
    // 1 / (2 ms + 10 ms ln 2)
    #expect((point.y - 1000 / 8.931471805599454).magnitude < 1e-6)
    let curve = try #require(
      figure.panels[0].curves.first { $0.form == .line })
    #expect(curve.points.filter { $0.x <= 2 }.allSatisfy { $0.y == 0 })
    #expect(curve.points.filter { $0.x > 2.01 }.allSatisfy { $0.y > 0 })
    #expect(figure.panels[0].marks == [Mark(name: "rheobase", at: 2)])
  }

  private func noisy(_ input: String) throws -> Trial {
    try sandbox(
      """
      given:  amp = 1.8 nA
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
      \(input)
      run:    300 ms
      """
    ).run().get()
  }

  @Test(
    arguments: [
      "input: noise 3 mV around amp",
      "input: noise 3 mV around 1 nA\ninput: 0.8 nA",
      "input: noise 3 mV\ninput: amp from 0 ms",
      "input: noise 0.6 nA over 5 ms around amp",
    ])
  func `noise counts with what it is around`(_ input: String) throws {
    let trial = try noisy(input)
    #expect(trial.readouts.words.contains("u∞ −52 mV"))
    let point = trial.rates?.panels[0].curves.first { $0.form == .points }
    #expect(point?.points.first?.x == 1.8)
  }

  @Test func `under white noise the f–I curve is Siegert's`() throws {
    let figure = try #require(try noisy("input: noise 3 mV around amp").rates)
    let curve = try #require(
      figure.panels[0].curves.first { $0.form == .line })
    // Below the rheobase of 2 nA it fires, if seldom, and more with more.
    let below = curve.points.filter { (1.5...1.99).contains($0.x) }
    #expect(below.allSatisfy { $0.y > 1 })
    #expect(zip(below, below.dropFirst()).allSatisfy { $0.y < $1.y })
    #expect(figure.panels[0].marks.isEmpty)
    #expect(
      figure.caption.hasSuffix("The curve is under noise with σ = 3 mV."))
  }

  @Test func `independent noises add up in the curve`() throws {
    let two = try noisy("input: noise 3 mV around amp\ninput: noise 4 mV")
    let one = try noisy("input: noise 5 mV around amp")
    func line(_ trial: Trial) -> [Point]? {
      trial.rates?.panels[0].curves.first { $0.form == .line }?.points
    }
    #expect(line(two) == line(one))
    #expect(line(one) != nil)
  }

  @Test func `where no formula holds it is said that the curve has no noise`()
    throws
  {
    let figure = try #require(
      try noisy("input: noise 0.3 nA over 5 ms around amp").rates)
    #expect(figure.caption.hasSuffix("The curve is without noise."))
    #expect(figure.panels[0].marks == [Mark(name: "rheobase", at: 2)])
    let plain = try #require(try noisy("input: amp").rates)
    #expect(!plain.caption.contains("noise"))
    let silent = try #require(try noisy("input: noise 0 mV around amp").rates)
    #expect(silent.caption == plain.caption)
  }

  @Test(
    arguments: [
      ("run: 10 s\nmethod: euler step 0.01 ms", "steps"),
      ("run: 100 s", "more than 20000 times"),
    ])
  func `what would take long is refused in words`(
    _ line: String, _ word: String
  ) throws {
    let box = try sandbox(
      """
      given:  amp = 30 nA
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
      input:  amp
      \(line)
      """)
    guard case .failure(let error) = box.run() else {
      Issue.record("it was run")
      return
    }
    #expect(error.sentence.hasPrefix("This is not run: "))
    #expect(error.sentence.contains(word))
  }
}

/// Settings worth looking at.
@Suite struct PresetTests {
  @Test func `each shows what it is called after`() throws {
    var box = try driven()
    _ = try box.assign("amp = 9 nA")
    func spikes(_ preset: Preset) throws -> Int {
      let readouts = try #require(box.preset(preset)).run().get().readouts
      return try #require(readouts.first?.value.flatMap { Int($0) })
    }
    #expect(try spikes(.lesson) == 0)
    #expect(try spikes(.belowRheobase) == 0)
    // 10 ms ln 2 after 10 ms, then every 2 ms + 10 ms ln(35/20): 7 up to 60.
    #expect(try spikes(.twiceRheobase) == 6)
    #expect(box.preset(.belowRheobase)?.shown("amp") == "1.96 nA / 1.9 nA")
    #expect(box.preset(.leakFree)?.shown("R") == "inf MΩ / 10 MΩ")
  }

  @Test func `noise comes with a slider of its own`() throws {
    let noisy = try #require(try driven().preset(.noisy))
    #expect(noisy.names.prefix(2) == ["amp", "sigma"])
    #expect(noisy.shown("sigma") == "3 mV")
    // Only as at first, or it would be added to itself.
    #expect(noisy.preset(.noisy)?.names == noisy.names)
    #expect(noisy.preset(.lesson)?.names == (try driven().names))
    let exact = try driven().run().get()
    #expect(try noisy.run().get().own != exact.own)
  }

  @Test func `where the input is no single step there is no rheobase`() throws {
    let box = try sandbox(
      """
      given:  amp = 1 nA
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
      input:  sine amp at 20 Hz
      run:    100 ms
      """)
    #expect(box.preset(.twiceRheobase) == nil)
    #expect(box.preset(.leakFree) == nil)
    #expect(box.preset(.lesson) != nil)
  }
}
