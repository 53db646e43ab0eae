import Diagnostics
import Lessons
import Tutor

/// A course of two lessons, small enough to know by heart.
///
/// The places in order, by the names under which progress is kept:
/// `one/one` to read; `one/product` a number; `one/which` a choice and
/// `one/choose` a page behind it; `two/current` a parameter; the quiz
/// `two/first`, `two/second`, `two/third`, and `two/self-check` behind it.
enum SampleCourse {
  static let outline = Outline(course: course, lessons: [one, two])

  static let course = Course(
    SourceText(
      name: "course.md",
      """
      # A small course

      Welcome to it.

      1. [One](one.md) — the first
      2. [Two](two.md) — the second

      ```course
      id: small
      ```
      """))

  static let one = Lesson(
    id: "one",
    SourceText(
      name: "one.md",
      """
      ---
      minutes: 5
      ---

      # One

      An introduction.

      ## Multiply

      What is R times C?

      ```exercise quantity id=product
      given:   R = 10 MΩ, C = 1 nF
      answer:  R * C
      wrong:   2 * R * C -> You counted it twice.
      hint:    Multiply.
      hint:    Ten times one.
      explain: A product is a product.
      ```

      ## Choose

      Which of them leaks?

      ```exercise choice id=which
      shuffle: no
      - [ ] The nucleus
        > Nothing flows there.
      - [x] The membrane
      - [ ] The soma
      hint: It is thin.
      ```

      A word after the choice.
      """))

  static let two = Lesson(id: "two", SourceText(name: "two.md", twoText))

  private static let twoText = """
    # Two

    ## Drive

    ```experiment id=drive
    given:  amp = 1.9 nA
    neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV,
            threshold = -50 mV, t_ref = 2 ms
    input:  amp from 10 ms to 60 ms
    run:    100 ms
    ```

    Make it fire.

    ```exercise parameter id=current
    experiment: drive
    ask:        amp = 0.1 .. 10 nA
    expect:     spikes > 0
    solution:   amp = 3.5 nA
    ```

    ## Self-check

    The first question.

    ```exercise choice id=first
    shuffle: no
    - [x] Yes
    - [ ] No
      > It was yes.
    explain: The first is explained.
    ```

    The second question.

    ```exercise quantity id=second
    given:  R = 10 MΩ, C = 2 nF
    answer: R * C
    ```

    The third question.

    ```exercise choice id=third
    shuffle: no
    - [ ] Left
    - [x] Right
    ```

    Well done.
    """
}

/// Where a stop of the course is, by the names of progress.
func at(_ lesson: String, _ stop: String) -> Progress.Address {
  Progress.Address(lesson: lesson, stop: stop)
}
