import Diagnostics
import Lessons
import TestSupport
import Testing

/// The symbols of a page, and arithmetic with them.
@Suite struct NotationTests {
  private let lesson = Lesson(
    id: "l",
    SourceText(
      name: "l.md",
      """
      # L

      Words without symbols.

      ## Drive

      ```experiment id=drive
      given:  amp = 1.5 nA
      neuron: tau = 10 ms, R = 8 MΩ, u_rest = -70 mV, threshold = -50 mV
      input:  amp from 10 ms to 60 ms
      run:    100 ms
      ```

      Words about it.

      ## Ask

      How long is R times C?

      ```exercise quantity id=q
      given:  R = {2, 3} MΩ, C = 1 nF
      answer: R * C
      ```

      ## Again

      How high does it come?

      ```exercise quantity id=again
      experiment: drive
      given:      amp = 2 nA
      answer:     max_u
      ```

      ## Without

      Which of them is a resistance?

      ```exercise choice id=which
      - [x] R
      - [ ] C
      ```

      ## Named

      With [1.5 nA](lif:amp) it climbs by [12 mV](lif:R*amp). What flows?

      ```exercise choice id=what
      - [x] Ions
      - [ ] Light
      ```

      ## Two cells

      ```experiment id=other
      like:  drive
      given: amp = 3 nA
      ```

      It fires.

      ```exercise choice id=fires
      experiment: other
      - [spikes > 0] It does
      - [spikes = 0] It does not
      ```

      Between [1.5 nA](<lif:amp of drive>) and [3 nA](<lif:amp of other>) it
      begins, at [8 MΩ](lif:R).
      """))

  private func notation(step: Int) -> Notation {
    Presentation(lesson.steps[step].stops[0], of: lesson).notation
  }

  private func value(_ name: String, step: Int) -> String? {
    notation(step: step).symbols.first { $0.name == name }?.value
  }

  private func worth(_ text: String, step: Int) -> String? {
    if case .value(let text, _) = notation(step: step).calculate(text) {
      return text
    }
    return nil
  }

  @Test(
    arguments: [
      (0, "R", nil), (1, "R", "8 MΩ"), (1, "amp", "1.5 nA"), (2, "R", "2 MΩ"),
      (2, "amp", nil), (3, "amp", "2 nA"), (3, "u_rest", "−70 mV"),
      (4, "R", nil), (4, "amp", nil), (5, "amp", "1.5 nA"), (5, "R", "8 MΩ"),
      (5, "tau", nil), (6, "amp", "3 nA"),
    ] as [(Int, String, String?)])
  func `a symbol is worth what it is on the page`(
    step: Int, name: String, value: String?
  ) {
    #expect(self.value(name, step: step) == value)
  }

  @Test func `a symbol with two values on a page has no value there`() {
    let page = Presentation(lesson.steps[6].stops[1], of: lesson).notation
    let values = page.symbols.filter { $0.value != nil }
    #expect(values.map(\.name) == ["R"])
  }

  @Test func `the symbols of the membrane equation are always explained`() {
    let symbols = notation(step: 0).symbols
    #expect(symbols.map(\.name).starts(with: ["u", "u_rest", "threshold"]))
    #expect(symbols.allSatisfy { $0.meaning?.isEmpty == false })
  }

  @Test func `the author's own names come last, without a meaning`() {
    let last = notation(step: 1).symbols.last
    #expect(last?.name == "amp")
    #expect(last?.meaning == nil)
    #expect(last?.value == "1.5 nA")
  }

  // 8 MΩ · 1.5 nA = 12 mV; 2 MΩ · 1 nF = 2 ms.
  @Test(
    arguments: [
      ("R * amp", 1, "12 mV"), ("R C", 2, "2 ms"),
      ("u_rest + R amp", 3, "−54 mV"),
      ("1 ms / 0 ms", 1, nil), ("spikes", 1, nil), ("max_u", 3, nil),
    ] as [(String, Int, String?)])
  func `arithmetic knows the symbols of the page and no outcome`(
    text: String, step: Int, result: String?
  ) {
    #expect(worth(text, step: step) == result)
  }
}
