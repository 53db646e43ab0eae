import Commands
import Platform
import Testing

/// Hostile text through every way that leads to a screen: what comes out
/// steers no terminal.
@Suite struct SinkTests {
  /// Everything that has ever steered a terminal, or hidden what it shows.
  private static let evil =
    "x\u{1B}[7777mX\u{1B}]0;t\u{7}\u{1B}Pq\u{1B}\\\u{9B}31m\u{90}y\u{202E}z"
    + "\u{2066}\u{200B}\u{FEFF}\u{0}\u{8}\u{7F}\u{E0041}\u{FFFE}e"

  /// Bytes that are no UTF-8, among them those of C1 as such.
  private static let bytes: [UInt8] =
    Array(evil.utf8) + [0x9B, 0x33, 0x31, 0x6D, 0xFF, 0xC3]

  /// What all of this wrote to the screen, but for sequences of our own.
  private func screen(_ host: FakeHost) -> String {
    (host.output + host.errors).replacing(
      #/\u{1B}\[[0-9;?]*[A-Za-z]/#.matchingSemantics(.unicodeScalar), with: "")
  }

  private func check(_ host: FakeHost, _ what: String) {
    let shown = screen(host)
    let found = shown.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069,
        0x200B, 0xFEFF, 0xE0000...0xE007F, 0xFFFE:
        true
      default: false
      }
    }
    #expect(found.isEmpty, "\(what): \(found)")
    #expect(!host.output.contains("7777m") || shown.contains("7777m"))
    #expect(!host.output.isEmpty || !host.errors.isEmpty, "\(what): silence")
  }

  @Test(arguments: [
    ["eval", evil], ["eval", "--json", evil], ["eval", "1 mV", "--in", evil],
    ["help", evil], [evil], ["list", evil], ["list", "--" + evil],
    ["fmt", evil],
    ["list", "--color", evil], ["check", evil], ["render", evil],
    ["render", "--math", evil], ["render", "--math", "\\" + evil],
    ["render", "--math", "--mathml", evil], ["simulate", evil],
    ["simulate", "neuron: " + evil], ["simulate", evil + ": 1 nA"],
    ["simulate", "--sweep", evil, "run: 1 ms"], ["demo", evil],
    ["list", "--lessons", "/" + evil], ["list", "--width", evil],
    ["new", evil], ["new", "course", evil], ["new", "lesson", evil],
    ["new", "exercise", evil], ["new", "exercise", "choice", evil],
    ["grade", evil, "--answers", evil], ["grade", "leaky", "--seed", evil],
    ["grade", "leaky", "--answers", "/home/me/evil.txt"],
    ["export", evil], ["export", "html", evil],
    ["render", "--extensions", evil], ["simulate", "--every", evil],
  ])
  func `a hostile word of the command`(_ arguments: [String]) {
    for terminals: Set<Stream> in [[], [.output, .error]] {
      let host = CourseFixture.host()
      host.terminals = terminals
      host.files["/home/me/evil.txt"] = Self.bytes + [0x3A] + Self.bytes
      _ = run(arguments, on: host)
      check(host, "\(arguments)")
    }
  }

  @Test(arguments: [
    ["render"], ["render", "--html"], ["render", "--math"],
    ["render", "--math", "--mathml"], ["simulate"], ["simulate", "--json"],
    ["simulate", "--jsonl", "-"], ["simulate", "--csv"], ["eval", "--jsonl"],
  ])
  func `hostile standard input`(_ arguments: [String]) {
    let wraps = [
      "%", "# %\n\n- %\n\n```%\n%\n```\n\n|%|%|\n|-|-|\n|%|%|\n",
      "[%](http://%) <http://a%> ![%](%) <b %> &#27; &#x9b; $%$ `%`\n",
      "{\"neuron\": {\"%\": 1}}", "{\"%", "neuron: tau = 8 ms %\nrun: % ms\n",
      "neuron: C = 1 nF, R = 10 MΩ, %\ngiven: % = 1\ninput: %\nrun: 10 ms\n",
    ]
    for wrap in wraps {
      let host = FakeHost()
      host.input = [
        Array(
          wrap.split(separator: "%", omittingEmptySubsequences: false)
            .map { Array($0.utf8) }.joined(separator: Self.bytes))
      ]
      _ = run(arguments, on: host)
      check(host, "\(arguments) \(wrap)")
    }
  }

  /// A lesson with something hostile in every place that is shown.
  private static let lesson = """
    ---
    title: %
    minutes: %
    ---
    # %

    Prose % with *%* `%` [%](http://%) [%](lif:%) $%$ and ![%](%).

    $$
    \\frac{%}{%}
    $$

    ```%
    code %
    ```

    \(CourseFixture.drive)

    ## The % step

    ```exercise quantity id=tau
    experiment: drive
    answer: R * C
    wrong:  R / 2 nA -> You % it, [%](lif:R).
    hint:   A hint %
    explain: Why %
    ```

    ```exercise choice id=which
    - [x] yes %
      > because %
    - [ ] no %
      > not %
    ```

    ```exercise %
    %: %
    ```
    """

  private func host(typing keys: [[UInt8]]) -> FakeHost {
    let host = CourseFixture.host()
    let lesson = Self.lesson.split(
      separator: "%", omittingEmptySubsequences: false
    ).map { Array($0.utf8) }.joined(separator: Self.bytes)
    host.files["/home/me/Lessons/leaky.md"] = Array(lesson)
    host.files["/home/me/Lessons/course.md"] = Array(
      """
      # A \(Self.evil) course

      Welcome \(Self.evil).

      1. [Leaky \(Self.evil)](leaky.md): a hole \(Self.evil)
      2. [Nowhere](\(Self.evil).md): a file that is not there

      ```course
      id: test
      quote: \(Self.evil)
      ```
      """.utf8)
    host.files["/home/me/.local/state/lif/journal.jsonl"] =
      Array(
        #"{"at":1,"course":"test","event":"opened","lesson":""#.utf8)
      + Self.bytes + Array("\"}\n".utf8) + Self.bytes
    host.input = keys
    return host
  }

  private static let typed: [[UInt8]] = [
    Array("\r\r".utf8), bytes, Array("\r10 ms\r\r".utf8), bytes,
    Array("\r:h\r:s\r?\r:l\r".utf8), bytes, Array("\r1\r\r\r:q\r".utf8),
  ]

  @Test(arguments: [[], ["list"], ["check"], ["check", "--json"], ["demo"]])
  func `a hostile course, answered in a hostile way, as a text`(
    _ arguments: [String]
  ) {
    let host = host(typing: Self.typed)
    _ = run(arguments, on: host)
    check(host, "\(arguments)")
  }

  @Test(arguments: [(80, 24), (40, 15)])
  func `a hostile course on a whole screen`(columns: Int, rows: Int) {
    let host = host(typing: Self.typed)
    host.terminals = [.input, .output, .error]
    host.size = TerminalSize(columns: columns, rows: rows)
    host.environment["TERM"] = "xterm-kitty"
    _ = run([], on: host)
    check(host, "full screen")
  }
}
