import Commands
import Testing

/// A page with figures of many runs, in every form in which it is read.
@Suite struct LessonFigureTests {
  private static let lesson = """
    # Rates

    ```experiment id=curve
    given:  amp = 2.5 nA
    neuron: tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, u_reset = -65 mV,
            threshold = -50 mV, t_ref = 2 ms
    input:  amp
    run:    500 ms
    sweep:  amp = 0 .. 5 nA step 0.5 nA
    ```

    ## Many

    ```experiment id=many
    given:   amp = 1.5 nA
    neuron:  tau = 8 ms, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
    neurons: 3
    input:   amp + i * 0.5 nA
    run:     20 ms
    ```
    """

  private func host(typing keys: String = "") -> FakeHost {
    let host = FakeHost()
    host.files["/home/me/Lessons/course.md"] = Array(
      "# C\n\n1. [Rates](rates.md): two\n\n```course\nid: c\n```\n".utf8)
    host.files["/home/me/Lessons/rates.md"] = Array(Self.lesson.utf8)
    if !keys.isEmpty { host.type(keys) }
    return host
  }

  /// 1/(2 ms + 8 ms ln 1.5); 8 ms ln 5, and 8 ms ln 3 twice within 20 ms.
  private let captions = [
    "Silent up to 2 nA, the rheobase; 191 Hz at 5 nA; never above 500 Hz.",
    "3 neurons, 3 spikes; neuron 3 fires most, 2 times.",
  ]

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `both are drawn, with their captions`() {
    for (step, drawn) in [("1", "closed form"), ("many", "neuron")] {
      let host = host()
      let code = run(
        ["preview", "/home/me/Lessons/rates.md", "--step", step], on: host)
      #expect(code == 0)
      #expect(host.output.contains(drawn))
      let caption = captions[step == "1" ? 0 : 1]
      #expect(words(host.output).contains(caption), "\(host.output)")
    }
  }

  @Test func `read aloud they are a sentence, and a table if wanted`() {
    let host = host(typing: ":t\n\n:t\n:q\n")
    #expect(run(["--linear", "rates"], on: host) == 0)
    let text = words(host.output)
    for caption in captions {
      #expect(text.contains("Figure. \(caption) :t reads its numbers."))
      #expect(text.contains("Table. \(caption)"))
    }
    #expect(text.contains("amp in nA: 5.0; measured in Hz: 190"), "\(text)")
  }

  @Test func `on an exported page they are drawn and listed`() {
    let host = host()
    #expect(run(["export", "html", "rates"], on: host) == 0)
    for caption in captions { #expect(host.output.contains(caption)) }
    #expect(host.output.contains("f over amp"))
    #expect(host.output.contains("spikes and rate over t"))
  }
}
