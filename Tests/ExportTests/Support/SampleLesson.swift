import Diagnostics
import Export
import Lessons

/// A lesson with an exercise of each kind. What gives an answer away has a
/// word in it that stands nowhere else.
enum SampleLesson {
  static let experiment = """
    ```experiment id=drive
    given:  amp = 1.9 nA
    neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
    input:  amp from 10 ms
    run:    100 ms
    ```


    """

  static let parameter = """
    ```exercise parameter id=a
    experiment: drive
    ask:      amp = 0.1 .. 10 nA
    expect:   spikes >= 1
    solution: amp = 7.77 nA
    wrong:    spikes = 0 -> MISTAKE
    hint:     HINT one
    hint:     HINT two
    explain:  EXPLANATION
    ```


    """

  static let text = """
    ---
    title: Other
    minutes: 7
    ---
    # Sample

    Before the steps, [1.9 nA](lif:amp).

    ## To read <!-- COMMENT -->

    \(experiment)The time constant is $\\tau$ = [10 ms](lif:tau).

    How strong must it be?

    \(parameter)## To choose

    Which one?

    ```exercise choice id=b
    - [ ] The first
      > FEEDBACK wrong
    - [x] The $x^2$
      > FEEDBACK right
    hint: HINT of a choice
    explain: EXPLANATION of a choice
    ```

    Which ones?

    ```exercise choice id=c
    - [x] An even one
    - [x] Another even one
    - [ ] An odd one
    ```

    ## Self-check

    ```experiment id=hidden
    given:  amp = 2.5 nA
    neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
    input:  amp
    run:    50 ms
    show:   nothing
    ```

    How late?

    ```exercise quantity id=d
    experiment: hidden
    answer:   latency ± 1 %
    ```

    """

  static func page(
    _ text: String = text, for purpose: HTMLPage.Purpose = .study
  ) -> String {
    let source = SourceText(name: "sample.md", text)
    return HTMLPage(of: Lesson(id: "sample", source), for: purpose).text
  }
}
