import Diagnostics
import Lessons
import Markdown
import Testing

@testable import Export

@Suite struct PageExerciseTests {
  private let study = Elements(SampleLesson.page())
  private let handout = Elements(SampleLesson.page(for: .handout))

  /// The page of one question.
  private func page(_ question: Question) -> Elements {
    let lesson = Lesson(id: "l", SourceText(name: "l.md", "a"))
    var writer = PageWriter(lesson, .study)
    writer.markup.open("div")
    writer.write(answerTo: question, "q")
    writer.markup.close("div")
    return Elements(writer.markup.text)
  }

  private func passages(_ texts: String...) -> [Passage] {
    texts.map { Passage(document: Document(SourceText(name: "t", $0))) }
  }

  @Test func `a question is in a box with the paragraph before it`() {
    let boxes = study.ofClass("exercise")
    #expect(boxes.count == 4)
    #expect(boxes[0].text.contains("How strong must it be?"))
    #expect(!boxes[0].text.contains("The time constant"))
    #expect(boxes[3].text.contains("How late?"))
    #expect(
      boxes.map { $0.attributes["aria-labelledby"] ?? "" }
        == (1...4).map { "exercise-\($0)-title" })
  }

  @Test func `one right option is asked for by round buttons, more by boxes`() {
    let inputs = study.named("input").filter { $0.path.contains("fieldset") }
    #expect(
      inputs.map { $0.attributes["type"] ?? "" }
        == ["radio", "radio", "checkbox", "checkbox", "checkbox"])
    #expect(
      inputs.map { $0.attributes["name"] ?? "" }
        == [
          "exercise-2", "exercise-2", "exercise-3", "exercise-3", "exercise-3",
        ]
    )
    let first = study.named("fieldset")[0].text
    #expect(first.contains("The first") && first.contains("x2"))
  }

  @Test func `help is folded away`() {
    let titles = study.named("summary").map(\.text)
    for title in [
      "Hint 1 of 2", "Hint 2 of 2", "Solution", "Hint 1 of 1",
      "Check your choice",
    ] {
      #expect(titles.contains(title))
    }
    #expect(study.named("details").allSatisfy { $0.attributes["open"] == nil })
    let words = ["HINT one", "EXPLANATION", "FEEDBACK wrong", "7.77 nA"]
    for word in words {
      let holders = study.named("details").filter { $0.text.contains(word) }
      #expect(!holders.isEmpty, "\(word)")
    }
  }

  @Test func `feedback says which option is right, and why`() {
    let feedback = study.named("details").filter {
      $0.text.contains("Check your choice")
    }
    #expect(feedback[0].text.contains("No. FEEDBACK wrong"))
    #expect(feedback[0].text.contains("Right. FEEDBACK right"))
    #expect(feedback[1].text.split(separator: "Right.").count == 3)
  }

  @Test func `a solution is in words, with what it leads to`() {
    let solutions = study.named("details").filter {
      $0.text.contains("Solution\n")
    }.map(\.text)
    #expect(solutions[0].contains("amp = 7.77 nA"))
    #expect(solutions[0].contains("spikes"))
    #expect(
      solutions[2].contains("An even one; Another even one")
        || solutions[2].contains("Another even one; An even one"))
    // τ ln(u∞ / (u∞ − gap)) for u∞ = 25 mV, a gap of 20 mV and τ = 10 ms.
    #expect(solutions[3].contains("16.1 ms"))
  }

  @Test func `a handout gives nothing away`() {
    let bytes = SampleLesson.page(for: .handout)
    for word in [
      "MISTAKE", "HINT", "EXPLANATION", "FEEDBACK", "7.77", "16.1 ms",
      "COMMENT",
      "checked=", "Right", "Solution",
    ] {
      #expect(!bytes.contains(word), "\(word)")
    }
    #expect(handout.ofClass("exercise").count == 4)
    #expect(handout.named("label").contains { $0.text == "Name" })
  }

  @Test func `a figure that comes after the answer is in no handout`() {
    #expect(handout.named("figure").count == 1)
    #expect(study.named("figure").count == 3)
  }

  @Test func `right and wrong options look the same in a handout`() {
    let one = SampleLesson.text
    let other = one.replacing("- [ ] The first", with: "- [X] The first")
      .replacing("- [x] The $", with: "- [ ] The $")
      .replacing("- [X]", with: "- [x]")
    #expect(
      SampleLesson.page(one, for: .handout)
        == SampleLesson.page(other, for: .handout))
  }

  @Test func `the reason for a fault may quote a key, so a handout hides it`() {
    let text = SampleLesson.text.replacing("7.77 nA", with: "7.77 mV")
      .replacing("answer:   latency", with: "answer:   nonsense + 7.77 ms")
    #expect(!SampleLesson.page(text, for: .handout).contains("7.77"))
    #expect(
      SampleLesson.page(text, for: .handout).contains("Something is missing"))
  }

  @Test func `a line has a ruled field, what is expected and how near`() {
    let page = page(
      Question(label: "f", expects: "a rate in Hz", tolerance: "within 1 %"))
    #expect(page.named("label").map(\.text) == ["f ="])
    #expect(page.named("input")[0].attributes["class"] == "line")
    #expect(
      page.ofClass("expects").map(\.text)
        == ["Expected: a rate in Hz, within 1 %"])
  }

  @Test func `things to put in order are a numbered list`() {
    let page = page(
      Question(expects: "numbers", form: .order(passages("a", "*b*"))))
    #expect(page.named("li").map(\.text) == ["a", "b"])
    #expect(page.named("input").count == 1)
  }

  @Test func `what is matched has numbers, letters and fields between`() {
    let page = page(
      Question(
        expects: "pairs, such as 1b",
        form: .match(passages("a", "b"), with: passages("x", "y", "z"))))
    let lists = page.named("ol")
    #expect(lists.map { $0.attributes["type"] ?? "1" } == ["1", "a"])
    #expect(page.named("li").count == 5)
    #expect(page.named("input").count == 2)
  }

  @Test func `words have lines to write on`() {
    let page = page(Question(expects: "a sentence", form: .words))
    #expect(page.named("textarea").count == 1)
    #expect(page.named("label").map(\.text) == ["Answer"])
  }

  @Test func `a program is asked for by what is typed in a shell`() {
    let command = "lif judge --group leaks -- python3 neuron.py"
    let page = page(
      Question(expects: "a command", form: .command(judge: command)))
    #expect(page.named("code").map(\.text) == [command])
    #expect(page.named("input").isEmpty && page.named("textarea").isEmpty)
  }

  @Test(arguments: [HTMLPage.Purpose.study, .handout])
  func `a page with a program to write has its question and its command`(
    _ purpose: HTMLPage.Purpose
  ) {
    let page = SampleLesson.page(
      """
      # Build

      Write a program that leaks.

      ```exercise build id=leak
      group:   leaks
      hint:    HINT
      explain: EXPLANATION
      ```
      """, for: purpose)
    let box = Elements(page).ofClass("exercise").first?.text ?? ""
    #expect(box.contains("Write a program that leaks."))
    #expect(box.contains("lif judge --group leaks -- python3 neuron.py"))
    #expect(box.contains("EXPLANATION") == (purpose == .study))
    #expect(box.contains("HINT") == (purpose == .study))
  }

  @Test func `an option within a line has no block in it`() {
    let page = page(
      Question(
        expects: "one",
        form: .options(passages("- a", "$$b$$", "# c"), several: false)))
    #expect(page.named("ul").isEmpty && page.named("h1").isEmpty)
    #expect(page.named("math").count == 1)
    #expect(page.named("label").allSatisfy { !$0.text.isEmpty })
  }
}
