@testable import Lessons
import Testing

/// Who could name an outcome could type the key.
@Suite struct VocabularyTests {
  private static let quantity = """
    ```exercise quantity id=q
    experiment: drive
    given: amp = 3 nA
    let: late = first_spike
    answer: latency
    ```
    """
  private static let kinds = [
    quantity,
    quantity.replacing("quantity", with: "predict"),
    """
    ```exercise parameter id=q
    experiment: drive
    ask: amp = 0.1 .. 10 nA
    expect: spikes = 5
    solution: amp = 3.5 nA
    ```
    """,
    """
    ```exercise parameter id=q
    experiment: drive
    ask: amp = 0.1 .. 10 nA
    ask: t_ref = 0 .. 20 ms
    expect: spikes = 5
    solution: amp = 3.5 nA, t_ref = 2 ms
    ```
    """,
    """
    ```exercise equation id=q
    experiment: drive
    answer: du/dt
    solution: (u_rest - u)/tau + I/C
    ```
    """,
    """
    ```exercise equation id=q
    experiment: drive
    answer: step order 1
    solution: u + dt*((u_rest - u)/tau + I/C)
    ```
    """,
    """
    ```exercise equation id=q
    experiment: drive
    answer: rheobase
    solution: (threshold - u_rest)/R
    ```
    """,
  ]

  private static let plain = Outcomes.plain.keys.sorted()
  private static let indexed = Outcomes.indexed.keys.sorted()

  @Test(arguments: kinds)
  func `a learner can name no outcome`(_ kind: String) throws {
    let exercise = try posed(drive + kind)
    #expect(!Self.plain.isEmpty)
    for name in Self.plain {
      for answer in [
        name, "2 * \(name)", "amp = \(name)", "3 nA, \(name)", "\(name), 3 ms",
      ] {
        #expect(exercise.judge(answer).verdict.isFault, "\(answer)")
      }
    }
  }

  @Test(arguments: kinds)
  func `a learner can call no outcome`(_ kind: String) throws {
    let exercise = try posed(drive + kind)
    for name in Self.indexed {
      for argument in ["1", "3 ms", "10 Hz", "-60 mV"] {
        let call = "\(name)(\(argument))"
        for answer in [call, "3 nA, \(call)"] {
          let judgement = exercise.judge(answer)
          // Where u is a symbol, `u(3 ms)` is that symbol, and no outcome.
          let isSymbol = name == "u" && kind.contains("equation")
          #expect(
            isSymbol ? !judgement.isCorrect : judgement.verdict.isFault,
            "\(answer)")
        }
      }
    }
  }

  @Test func `a name of the author's own is none of the learner's`() throws {
    let exercise = try posed(drive + Self.quantity)
    #expect(exercise.judge("late - 10 ms").verdict == .unknownName)
  }

  @Test func `what stands on the page may be named`() throws {
    let exercise = try posed(drive + Self.quantity)
    // 10 ms ln(30/10).
    let formula = "tau * ln(R*amp/(R*amp - (threshold - u_rest)))"
    #expect(exercise.judge(formula).isCorrect)
  }
}
