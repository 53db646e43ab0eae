import Diagnostics
import Display
import Lessons
import Plot

@testable import Tutor

/// Pages made by hand, of parts from a small lesson.
enum SamplePages {
  static let lesson = Lesson(
    id: "fire",
    SourceText(
      name: "fire.md",
      """
      # Fire

      A **short** passage with [1.9 nA](lif:amp) in it.

      ```experiment id=drive
      given:  amp = 1.9 nA
      neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
      input:  amp from 10 ms to 60 ms
      run:    100 ms
      ```

      ```exercise parameter id=current
      experiment: drive
      ask:        amp = 0.1 .. 10 nA
      expect:     spikes > 0
      solution:   amp = 3.5 nA
      wrong:      spikes = 0 -> It is silent.
      explain:    It fires.
      ```

      ```exercise choice id=which
      shuffle: no
      - [ ] The nucleus
      - [x] The membrane
      ```
      """))

  static let presentation = Presentation(lesson.stops[0], of: lesson)

  /// The prose of the lesson.
  static var passage: Passage {
    for case .passage(let passage) in presentation.parts { return passage }
    return Passage(document: lesson.document, blocks: [])
  }

  /// A figure of a silent neuron, or of one that fires.
  static func figure(_ answer: String = "1 nA") -> Figure? {
    lesson.exercises[0].judge(answer).figure
  }

  static var options: [Passage] {
    Presentation(lesson.stops[1], of: lesson).task?.question.numbered ?? []
  }

  static var figures: [Page.Part] { figure().map { [.figure($0)] } ?? [] }

  static func lines(_ range: ClosedRange<Int>) -> [Page.Part] {
    range.map { .line("Line \($0)", .plain) }
  }

  static func page(
    id: Int = 1, _ content: [Page.Part], said: [Page.Exchange] = [],
    header: Page.Header? = header, asking: Bool = false, typed: String = ""
  ) -> Page {
    var line = LineEditor()
    line.set(typed)
    let keys = [Page.KeyHelp("Enter", "go on"), .init("q", "leave")]
    return Page(
      id: id, header: header, content: content, exchanges: said,
      prompt: Page.Prompt(
        label: asking ? "amp" : nil, placeholder: asking ? "a current" : "",
        line: line, keys: keys, takesAnswer: asking))
  }

  static let header = Page.Header(
    lesson: "Fire", place: "Step 2 of 4", title: "Drive", done: 1, total: 4)

  /// One of every part that there is.
  static var everyPart: [Page.Part] {
    figures + [
      .passage(passage), .options(options, .number), .gap,
      .line("A sentence with `:q` in it.", .title), .line("Plain.", .plain),
      .line("Quiet.", .quiet), .line("Right.", .good), .line("No.", .bad),
      .line("Mind.", .remark),
      .answer(label: "amp", text: "3.5 nA", echo: "3.5 nA"),
      .answer(label: nil, text: "0,0035 µA", echo: "3.5 nA"),
      .pointer(SourceRange(2, 5), label: "amp", text: "3 foo"),
      .menu([
        .init(
          number: 1, title: "Leaky", detail: "a hole in the membrane",
          extent: .init(done: 3, total: 9), isCurrent: true),
        .init(
          number: 12, title: "漏れ", detail: "",
          extent: .init(done: 0, total: 11),
          isCurrent: false),
      ]),
      .keys([.init("Enter", "go on"), .init(":h", "a hint")]),
    ]
  }
}

extension [StyledLine] {
  /// The lines without their looks, nor blanks at their ends.
  var text: [String] { map(\.trimmed.text) }
}

extension String {
  /// The lines of an expected page.
  var page: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
