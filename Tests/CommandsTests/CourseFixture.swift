/// A course of two small lessons, installed on a fake machine.
enum CourseFixture {
  static func host() -> FakeHost {
    let host = FakeHost()
    install(on: host)
    return host
  }

  static func install(on host: FakeHost) {
    host.files["/home/me/Lessons/course.md"] = Array(index.utf8)
    host.files["/home/me/Lessons/leaky.md"] = Array(leaky.utf8)
    host.files["/home/me/Lessons/fire.md"] = Array(fire.utf8)
  }

  static let index = """
    # A course

    Welcome to it.

    1. [Leaky](leaky.md): a hole in the membrane
    2. [Fire](fire.md): a threshold

    ```course
    id: test
    ```
    """

  static let leaky = """
    # Leaky

    Something to read.

    ## The time constant

    How long?

    ```exercise quantity id=tau
    given:  R = 10 MΩ, C = 2 nF
    answer: R * C
    hint:   Multiply.
    ```
    """

  static let drive = """
    ```experiment id=drive
    given:  amp = 1.9 nA
    neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
    input:  amp
    run:    100 ms
    ```
    """

  static let fire = """
    # Fire

    \(drive)

    ```exercise parameter id=once
    experiment: drive
    ask:      amp = 0.1 .. 10 nA
    expect:   spikes >= 1
    solution: amp = 3 nA
    ```
    """
}
