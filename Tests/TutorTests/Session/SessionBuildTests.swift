import Diagnostics
import Judge
import Lessons
import Testing
import Tutor

/// A question whose answer is a program of the learner's.
@Suite struct SessionBuildTests {
  private static let outline = Outline(
    course: SampleCourse.course,
    lessons: [
      Lesson(
        id: "one",
        SourceText(
          name: "one.md",
          """
          # One

          Write a program that leaks.

          ```exercise build id=leak
          group:   leaks
          hint:    One step is one line.
          hint:    It is short.
          explain: The finished program stands in another lesson.
          ```

          And one that fires.

          ```exercise build id=fire
          group: fires, resets
          ```

          ## Multiply

          How long?

          ```exercise quantity id=long
          given:  R = 10 MΩ, C = 1 nF
          answer: R * C
          ```
          """))
    ])

  private func learner(_ journal: [JournalEntry] = []) -> Learner {
    Learner(journal, in: Self.outline, atLesson: 0)
  }

  /// What the judge says where so many of three cases pass.
  private func assessment(
    _ passed: Int, _ diagnosis: Diagnosis...
  ) -> Assessment {
    Assessment(
      cases: (0..<3).map {
        Assessment.Case(
          id: "leaks-\($0)", idea: .leaks, passed: $0 < passed, message: "So.")
      }, diagnosis: diagnosis)
  }

  private func state(_ learner: Learner) -> Progress.State? {
    learner.session.progress[at("one", "leak")]?.state
  }

  @Test func `the prompt asks for a command`() {
    let prompt = learner().session.page.prompt
    #expect(
      prompt.placeholder
        == "the command that runs your program, such as python3 neuron.py")
    #expect(prompt.keys.map(\.key) == [":h", ":s", ":n", "?", ":q"])
    #expect(prompt.keys[1].meaning == "explanation")
    #expect(prompt.takesAnswer)
  }

  @Test func `the program that is named is asked for, and the page says so`() {
    var session = learner().session
    let effects = session.update(.line("python3 'my neuron.py'"), at: 1)
    guard case .build(let program)? = effects.first, effects.count == 1 else {
      Issue.record("no program was asked for: \(effects)")
      return
    }
    #expect(program.command == ["python3", "my neuron.py"])
    #expect(program.ideas == [.leaks])
    #expect(
      session.page.exchanges.last?.parts.map(\.words)
        == ["Your program runs. This may take some seconds."])
  }

  @Test func `mistakes are told one under the other, and the question stands`()
  {
    var learner = learner()
    learner.assessment = assessment(
      1, .mistake("a", "Nothing leaks."), .mistake("b", "Line one\nline two"))
    learner.type("python3 neuron.py")
    #expect(
      learner.said == [
        "> python3 neuron.py read as python3 neuron.py",
        "1 of 3 tasks is right.", "Nothing leaks.", "Line one", "line two",
        "`lif judge --group leaks -- python3 neuron.py` shows where it goes "
          + "wrong.",
      ])
    #expect(learner.record.last == "answered one/leak misconception")
    #expect(learner.session.page.prompt.takesAnswer)
    #expect(state(learner) == .seen)
  }

  @Test func `what a program wrote takes little room`() {
    var learner = learner()
    let endless = String(repeating: "x", count: 100_000)
    let long = String(repeating: "line\n", count: 100)
    learner.assessment = assessment(
      0, .mistake("a", endless), .mistake("b", long))
    learner.type("./neuron")
    #expect(learner.said.count == 3 + 1 + 6)
    #expect(learner.said.allSatisfy { $0.count <= 400 })
  }

  @Test func `a program that is right is explained, and Enter goes on`() {
    var learner = learner()
    learner.assessment = assessment(3, .remark("r", "Other times."))
    learner.type("./neuron")
    #expect(
      learner.said == [
        "> ./neuron read as ./neuron", "All 3 tasks are right.",
        "Other times.", "The finished program stands in another lesson.",
      ])
    #expect(learner.record.last == "answered one/leak correct")
    #expect(state(learner) == .done)
    #expect(!learner.session.page.prompt.takesAnswer)
    learner.type("")
    #expect(learner.content == ["And one that fires."])
  }

  @Test func `what a program does is said where the step is finished too`() {
    var learner = learner()
    learner.assessment = assessment(3)
    learner.type("./neuron", "", ":p")
    learner.assessment = assessment(1, .mistake("a", "Nothing leaks."))
    learner.type("./neuron")
    #expect(learner.said.contains("1 of 3 tasks is right."))
    #expect(state(learner) == .done)
  }

  @Test func `no program is run where none is asked for`() {
    var learner = learner()
    learner.assessment = assessment(3)
    learner.type("./neuron", "./neuron", "python3 neuron.py")
    #expect(learner.programs.count == 1)
    learner.type("", ":n", "./neuron", "python3 neuron.py", ":l", "./neuron")
    #expect(learner.programs.count == 1)
  }

  @Test func `a program that cannot be started costs no try`() {
    var learner = learner()
    let before = learner.record
    learner.assessment = assessment(
      0, .mistake("not-started", "It cannot be started."))
    learner.type("./nueron")
    #expect(
      learner.said.prefix(2) == [
        "> ./nueron read as ./nueron", "It cannot be started.",
      ])
    #expect(learner.record == before)
  }

  @Test(arguments: ["python3 'neuron.py", "''", "./a | ./b"])
  func `what is no command starts nothing, and costs no try`(_ line: String) {
    var learner = learner()
    let before = learner.record
    learner.type(line)
    #expect(learner.programs.isEmpty)
    #expect(learner.record == before)
    #expect(!learner.said.isEmpty)
  }

  @Test func `the same command is another try once the program is another`() {
    var learner = learner()
    learner.assessment = assessment(1, .mistake("a", "Nothing leaks."))
    learner.type("./neuron", "./neuron")
    #expect(
      learner.said == ["It does the same as before; that is counted once."])
    #expect(learner.session.progress[at("one", "leak")]?.tries == 1)
    learner.assessment = assessment(2, .mistake("a", "Nothing leaks."))
    learner.type("./neuron")
    #expect(learner.session.progress[at("one", "leak")]?.tries == 2)
    learner.assessment = assessment(2, .mistake("b", "It leaks too fast."))
    learner.type("./neuron")
    #expect(learner.session.progress[at("one", "leak")]?.tries == 3)
    #expect(
      learner.said == [
        "Three answers so far. `:h` gives a hint, `:s` shows the explanation; "
          + "or try on."
      ])
  }

  @Test(arguments: ["go run neuron.go", "list x", "run ./neuron", "./q"])
  func `a line of several words names a program`(_ line: String) {
    var learner = learner()
    learner.type(line)
    #expect(learner.programs.count == 1)
  }

  @Test(arguments: ["q", "quit", "h", "s", "n", "list", "run", "go", "table"])
  func `a command alone is obeyed, and starts nothing`(_ line: String) {
    var learner = learner()
    learner.type(line)
    #expect(learner.programs.isEmpty)
    #expect(learner.hasQuit == line.hasPrefix("q"))
  }

  @Test func `a command behind a blank is obeyed, and the line stays`() {
    var learner = learner()
    learner.type("./neuron :h")
    #expect(learner.said == ["Hint 1 of 2", "One step is one line."])
    #expect(learner.session.page.prompt.line.text == "./neuron")
    #expect(learner.programs.isEmpty)
    learner.type("java -cp a:h")
    #expect(learner.programs.map(\.command) == [["java", "-cp", "a:h"]])
  }

  // MARK: Help

  @Test func `in the place of a solution the author's word is shown`() {
    var learner = learner()
    learner.type(":s")
    #expect(
      learner.said == ["Show the explanation? y for yes, Enter for no."])
    learner.type("y")
    #expect(
      learner.said == ["The finished program stands in another lesson."])
    #expect(learner.record.last == "solution one/leak")
    #expect(state(learner) == .done)
    learner.type("./neuron")
    #expect(learner.programs.count == 1)
    learner.type("", ":p")
    #expect(learner.said == ["You have seen the explanation. Enter goes on."])
  }

  @Test func `where the author says nothing there is nothing to ask about`() {
    var learner = learner()
    learner.type(":n")
    #expect(learner.keys == [":n", "?", ":q"])
    learner.type(":s")
    #expect(learner.said == ["This question keeps no solution."])
    #expect(learner.session.page.prompt.takesAnswer)
    learner.type(":h")
    #expect(learner.said == ["This question has no hints."])
  }

  @Test func `help says what an answer is here`() {
    var learner = learner()
    learner.type("?")
    let words = learner.content.joined(separator: "\n")
    #expect(words.contains("a command as you would type it in a shell"))
    #expect(words.contains("lif judge --group leaks -- python3 neuron.py"))
  }

  // MARK: Later

  @Test func `what was typed before is offered again, and not run`() {
    var before = learner()
    for key in "./neuron" { before.send(.key(.character(key))) }
    before.send(.idle)
    before.type(":q")
    let learner = learner(before.journal)
    #expect(learner.session.page.prompt.line.text == "./neuron")
    #expect(learner.programs.isEmpty)
  }

  @Test func `what was answered before is named, and not run`() {
    var before = learner()
    before.assessment = assessment(3)
    before.type("./neuron", ":q")
    var learner = learner(before.journal)
    learner.type(":p", ":p")
    #expect(learner.programs.isEmpty)
    #expect(
      learner.session.page.exchanges.contains {
        $0.parts.map(\.words) == ["Answered before: ./neuron. Enter goes on."]
      })
  }

  @Test func `a demonstration goes past it`() {
    var learner = learner()
    while let line = learner.session.demonstration { learner.type(line) }
    #expect(learner.programs.isEmpty)
    #expect(learner.content.first == "The end of One.")
    #expect(learner.record.contains("skipped one/leak"))
    #expect(learner.record.contains("answered one/long correct"))
  }

  @Test func `no review asks for it, and none misses it`() {
    var learner = learner()
    learner.assessment = assessment(3)
    learner.type("./neuron", "", ":n", "10 ms")
    let agenda = Agenda(
      Schedule(learner.journal, in: "small"), of: Self.outline,
      on: CalendarDay(number: 400))
    #expect(
      agenda.due.map { Self.outline.address(of: $0).stop } == ["long"])
    #expect(agenda.gone == 0)
  }

  @Test func `a report counts it, and does not list its commands`() {
    var learner = learner()
    learner.assessment = assessment(1)
    learner.type("./neuron")
    learner.assessment = assessment(3)
    learner.type("./neuron")
    let report = ClassReport(
      [.init(name: "a", entries: learner.journal)], in: Self.outline)
    let row = report.exercises.first { $0.exercise == "leak" }
    #expect(row?.answered == 1 && row?.tries == 2)
    #expect(learner.record.contains("answered one/leak wrong"))
    #expect(report.wrongAnswers.isEmpty)
  }
}
