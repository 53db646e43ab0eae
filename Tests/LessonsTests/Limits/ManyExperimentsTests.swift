import Diagnostics
import Lessons
import Testing

/// Lessons with more experiments and exercises than anybody writes.
@Suite struct ManyExperimentsTests {
  private static let neuron =
    "neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV"

  private static func experiment(_ number: Int) -> String {
    """
    ```experiment id=e\(number)
    given: amp = \(number + 1) nA
    \(neuron)
    input: amp
    run: 1 ms
    ```

    """
  }

  private static func step(_ number: Int, hint: String) -> String {
    """
    ## Step \(number)

    \(experiment(number))
    How much is [\(number + 1) nA](lif:amp)?

    ```exercise quantity id=q\(number)
    experiment: e\(number)
    answer: amp * 2
    hint: \(hint)
    ```

    """
  }

  private func lesson(_ steps: [String]) -> Lesson {
    Lesson(id: "l", SourceText(name: "l.md", "# L\n\n" + steps.joined()))
  }

  @Test
  func `each exercise sees the experiments above it, whatever their number`() {
    let count = 40
    let lesson = lesson(
      (0..<count).map { Self.step($0, hint: "It was [1 nA](<lif:amp of e0>).") }
    )
    #expect(lesson.experiments.count == count)
    #expect(lesson.exercises.count == count)
    #expect(lesson.experiment("e39")?.id == "e39")
    #expect(Proof(lesson).diagnostics == [])
  }

  @Test func `one below is not seen`() {
    let lesson = lesson([
      Self.step(0, hint: "See [2 nA](<lif:amp of e1>)."),
      Self.step(1, hint: "See [1 nA](<lif:amp of e0>)."),
    ])
    #expect(
      Proof(lesson).diagnostics.map(\.message) == [
        "there is no experiment above `e1`"
      ])
  }

  @Test func `a name that is off is looked for among the nearest hundred`() {
    var steps = (0..<200).map { Self.experiment($0) }
    steps.append("```exercise quantity\nexperiment: e199x\nanswer: tau\n```\n")
    let found = Proof(lesson(steps)).diagnostics
    #expect(found.map(\.suggestion) == ["did you mean `e199`?"])
  }

  @Test func `a value may name any exercise, above it or below`() {
    let count = 40
    let prose = (0..<count).map { number in
      "[\(number + 1) nA](<lif:amp of q\(number)>)\n"
    }.joined()
    let steps = (0..<count).map { Self.step($0, hint: "None.") }
    #expect(Proof(lesson([prose + "\n"] + steps)).diagnostics == [])
    #expect(Proof(lesson(steps + ["## End\n\n" + prose])).diagnostics == [])
    let stale = "## End\n\n[7 nA](<lif:amp of q3>)\n"
    #expect(
      Proof(lesson(steps + [stale])).diagnostics.map(\.message) == [
        "the text says 7 nA, the model says 4 nA"
      ])
  }

  @Test func `what holds over all variants is said though no run is kept`() {
    let choice = """
      ```experiment id=e
      given: amp = 1 nA
      \(Self.neuron)
      input: amp
      run: 1 ms
      ```

      ```exercise choice id=c
      experiment: e
      given: amp = {1, 2, 3} nA
      several: yes
      - [x] one
      - [amp > 9 nA] two
      ```

      """
    #expect(
      Proof(lesson([choice])).diagnostics.map(\.message) == [
        "this is wrong in every variant"
      ])
  }
}
