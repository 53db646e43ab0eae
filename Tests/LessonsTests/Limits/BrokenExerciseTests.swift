import Diagnostics
import Lessons
import Testing

/// An exercise whose experiment cannot be run is said to be broken, whatever
/// is typed.
@Suite struct BrokenExerciseTests {
  @Test(arguments: ["", "1", "1 2", "0", "2 mV"])
  func `an answer to a choice without options to show`(_ answer: String) throws
  {
    let text = """
      ```experiment id=e
      neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
      run: 1 s
      method: euler step 1e-9 ms
      ```

      ```exercise choice id=c
      experiment: e
      - [x] one
      - [ ] two
      ```
      """
    let lesson = Lesson(id: "l", SourceText(name: "l.md", text))
    let exercise = try #require(lesson.exercises.first)
    let judgement = exercise.judge(answer)
    #expect(judgement.verdict == .unreadable)
    #expect(judgement.headline == "This exercise is broken; go on with `:n`.")
  }
}
