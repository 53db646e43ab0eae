import Commands
import Platform
import Testing

@Suite struct ExploreCommandTests {
  @Test func `without a word it is a standard neuron`() {
    let host = FakeHost()
    host.type("amp = 3 nA\n:q\n")
    #expect(run(["explore"], on: host) == 0)
    #expect(host.output.contains("What if · a standard neuron"))
    #expect(host.output.contains("Fires at 26.09 ms"))
    #expect(host.output.contains("Now amp = 3 nA: fires"))
    #expect(!host.output.contains("finished"))
    #expect(host.files.isEmpty)
  }

  @Test(arguments: ["fire", "fire:drive", "2:drive", "Lessons/fire.md"])
  func `a lesson gives its experiment`(word: String) {
    let host = CourseFixture.host()
    host.files["Lessons/fire.md"] = Array(CourseFixture.fire.utf8)
    host.type(":q\n")
    #expect(run(["explore", word], on: host) == 0)
    #expect(host.output.contains("What if · Fire, drive"))
    #expect(host.output.contains("amp = 1.9 nA"))
  }

  @Test func `a file holds an experiment`() {
    let host = FakeHost()
    host.files["mine"] = Array(
      """
      neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
      input:  1 nA
      run:    50 ms
      """.utf8)
    host.type("R = 5 MΩ\n")
    #expect(run(["explore", "mine"], on: host) == 0)
    #expect(host.output.contains("R = 5 MΩ, at first 10 MΩ") == false)
    #expect(host.output.contains("Now R = 5 MΩ"))
  }

  @Test(
    arguments: [
      (["explore", "nobody"], 2, "there is no lesson nobody"),
      (["explore", "fire:drove"], 2, "did you mean"),
      (["explore", "leaky"], 2, "Leaky has no experiment to explore"),
      (
        ["explore", "broken"], 1, "there is no experiment to explore in broken"
      ),
      (["explore", "fire", "drive"], 2, "usage"),
    ] as [([String], Int32, String)])
  func `what cannot be explored is said`(
    _ words: [String], _ code: Int32, _ sentence: String
  ) {
    let host = CourseFixture.host()
    host.files["broken"] = Array("neuron: tau = 1 lightyear\n".utf8)
    #expect(run(words, on: host) == code)
    #expect(host.errors.contains(sentence), "\(host.errors)")
  }

  @Test(arguments: [[], [.input, .output]] as [Set<Platform.Stream>])
  func `a signal that ends it is told as shells do`(
    terminals: Set<Platform.Stream>
  ) {
    let host = FakeHost()
    host.terminals = terminals
    host.endingSignal = 15
    #expect(run(["explore"], on: host) == 143)
  }

  @Test func `a burst of keys is one run and one frame`() {
    let host = FakeHost()
    host.terminals = [.input, .output]
    host.type("\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[1;2C")
    host.type("q")
    #expect(run(["explore"], on: host) == 0)
    #expect(host.output.contains("3 nA"))
    // Neither the values between nor a frame of them.
    #expect(!host.output.contains("2.6 nA"))
    #expect(!host.output.contains("2.8 nA"))
    #expect(!host.isRaw)
  }
}
