/// What an author begins with: texts that are sound as they stand, with a
/// mark wherever something of his own belongs.
public enum LessonTemplate {
  /// What stands where an author has still to write, in templates and in what
  /// he marks so himself; the proof finds every one.
  public static let mark = "TODO"

  /// An exercise of a kind, with the experiment that it needs; nil if there
  /// is no such kind.
  public static func exercise(_ kind: String, id: String) -> String? {
    ExerciseKinds.named(kind).map {
      $0.template.replacing("id=\(kind)", with: "id=\(id)")
        .replacing("id=cell", with: "id=\(id)-cell")
        .replacing("experiment: cell", with: "experiment: \(id)-cell")
    }
  }

  /// Whether a lesson or an exercise can be called so.
  public static func isName(_ name: String) -> Bool { name.isID }

  /// The names of the kinds.
  public static var kinds: [String] { ExerciseKinds.all.map { $0.name } }

  /// A lesson.
  public static func lesson(title: String) -> String {
    """
    ---
    title: \(title)
    minutes: 10
    ---
    # \(title)

    \(mark): say in a sentence or two what this lesson is about, and why it
    matters. A lesson is a page to read first; what is asked comes in between.

    ## A first step

    \(mark): tell what is to be seen here. The cell gets [2.5 nA](lif:amp), and
    its potential would settle at [−45 mV](<lif:u_rest + R*amp>), above the
    threshold.

    ```experiment id=cell
    given:  amp = 2.5 nA
    neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV, threshold = -50 mV
    input:  amp from 10 ms
    run:    60 ms
    ```

    How many milliseconds after its onset does the current make the cell fire?

    ```exercise quantity id=latency
    experiment: cell
    answer:  latency
    wrong:   first_spike -> That is the time on the clock; count from the onset.
    hint:    \(mark): help a little, without the answer.
    explain: \(mark): say why.
    ```

    ## Self-check

    \(mark): ask what should be remembered. What is asked here is a quiz, with
    its feedback at the end.

    ```exercise choice id=check-threshold
    - [x] at the threshold
      > Yes: there it fires, and falls to its reset.
    - [ ] at its resting potential
      > There it is when nothing happens.
    ```

    """
  }

  /// The index of a course with one lesson.
  public static func course(title: String) -> String {
    """
    # \(title)

    \(mark): welcome your students, and say what they will be able to do.

    1. [First lesson](first.md): \(mark), a few words about it

    ```course
    id: \(title.slug.isEmpty ? "course" : title.slug)
    ```

    """
  }

  /// A cell that fires, as exercises of a template use it.
  static let cell = """
    ```experiment id=cell
    given:  amp = 2.5 nA
    neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV, threshold = -50 mV
    input:  amp from 10 ms
    run:    60 ms
    show:   nothing
    ```


    """
}
