import Diagnostics
import Lessons
import Testing
import Tutor

/// What-if: the experiment of a page with other values.
@Suite struct SessionPlayTests {
  /// At the parameter of the second lesson.
  private var atCurrent: Learner {
    var learner = Learner(atLesson: 1)
    learner.type("")
    return learner
  }

  private func caption(_ learner: Learner) -> String? {
    learner.said.first { $0.hasPrefix("figure: ") }
  }

  // MARK: Line by line

  @Test(arguments: ["play", ":play", "Play"])
  func `play opens the experiment of the page and runs it`(word: String) {
    var learner = atCurrent
    let before = learner.record
    learner.type(word)
    #expect(learner.session.page.header?.lesson == "What if")
    #expect(learner.session.page.header?.title == "Drive")
    #expect(learner.content.first?.hasPrefix("amp = 1.9 nA") == false)
    #expect(
      learner.content.joined().replacing("\u{A0}", with: " ")
        .hasPrefix("amp = 1.9 nA, C = 1 nF"))
    #expect(caption(learner)?.contains("Rises to −51.1 mV") == true)
    #expect(learner.record == before)
  }

  @Test func `a value that is typed is run, the run before behind it`() {
    var learner = atCurrent
    learner.type("play", "set amp = 3.5 nA")
    #expect(caption(learner)?.contains("Now amp = 3.5 nA: fires") == true)
    #expect(caption(learner)?.contains("Before amp = 1.9 nA") == true)
    #expect(learner.said.contains("> set amp = 3.5 nA read as amp = 3.5 nA"))
    #expect(learner.content.first == "amp = 3.5 nA, at first 1.9 nA")
  }

  @Test func `values are taken back, one after the other or all`() {
    var learner = atCurrent
    learner.type("play", "amp = 3 nA", "R = 20 MΩ", "undo")
    #expect(learner.content.first == "amp = 3 nA, at first 1.9 nA")
    learner.type("R = 20 MΩ", "reset")
    #expect(!learner.content.joined().contains("at first"))
    learner.type("undo")
    #expect(learner.content.prefix(2).contains("R = 20 MΩ, at first 10 MΩ"))
    learner.type("undo", "undo", "undo")
    #expect(learner.said == ["There is nothing to undo."])
    learner.type("reset")
    #expect(learner.said == ["Everything is as it was at first."])
  }

  @Test func `run shows it once more with nothing behind`() {
    var learner = atCurrent
    learner.type("play", "amp = 3.5 nA", "run")
    #expect(caption(learner)?.hasPrefix("figure: Fires at 18.47 ms") == true)
    learner.type("amp = 3.6 nA", ":r")
    #expect(caption(learner)?.contains("Before") == false)
  }

  @Test func `what sets nothing is pointed at`() {
    var learner = atCurrent
    learner.type("play", "amq = 3 nA")
    #expect(
      learner.said == [
        "> amq = 3 nA read as nothing", "0..<3",
        "There is no `amq` here to set. Did you mean `amp`?",
      ])
  }

  @Test func `f shows the f–I curve of the values, and table its numbers`() {
    var learner = atCurrent
    learner.type("play", "t_ref = 4 ms", "f")
    #expect(
      learner.said == [
        "figure: Silent up to 2 nA, the rheobase; 139 Hz at 6 nA; never "
          + "above 250 Hz.", "> f read as nothing",
      ])
    learner.type("table")
    #expect(learner.said.first?.hasPrefix("table: Silent up to 2 nA") == true)
    learner.type("amp = 3.5 nA", "F")
    #expect(learner.said.first?.hasPrefix("figure: Silent up to") == true)
    #expect(learner.keys.contains("f"))
  }

  @Test func `where there is no f–I curve it is said why`() throws {
    let nothing = Outline(
      course: SampleCourse.course,
      lessons: [
        Lesson(
          id: "passive",
          SourceText(
            name: "passive.md",
            """
            # Passive

            ```experiment id=cell
            neuron: tau = 10 ms, R = 10 MΩ, u_rest = -70 mV
            input:  1 nA
            run:    50 ms
            ```
            """))
      ])
    var learner = Learner(in: nothing, atLesson: 0)
    learner.type("play", "f")
    #expect(
      learner.said == [
        "There is no f–I curve here: it takes a threshold and the membrane "
          + "equation."
      ])
  }

  @Test func `the numbers of the picture are a table there too`() {
    var learner = atCurrent
    learner.type("play", "amp = 3.5 nA", "table")
    #expect(learner.said.first?.hasPrefix("table: Now amp = 3.5 nA") == true)
  }

  @Test(arguments: ["back", "", ":b", ":p"])
  func `back shows the page as it was`(word: String) {
    var learner = atCurrent
    learner.type("1 nA")
    let before = learner.session.page
    learner.type("play", "amp = 3 nA", word)
    #expect(learner.content == before.content.map(\.words))
    #expect(learner.said == before.exchanges.last?.parts.map(\.words))
    #expect(learner.session.page.prompt == before.prompt)
    learner.type("3.5 nA")
    #expect(learner.said.contains("Right."))
  }

  @Test func `arithmetic and help work there, and lead back to it`() {
    var learner = atCurrent
    learner.type("play", "= R * C")
    #expect(learner.said.contains("10 ms"))
    learner.type("?")
    #expect(learner.content.first == "What-if")
    learner.type("")
    #expect(learner.session.page.header?.lesson == "What if")
    learner.type("play")
    #expect(learner.said.first?.hasPrefix("This is it") == true)
    learner.type(":g 1")
    #expect(learner.session.page.header?.lesson == "Two")
  }

  @Test func `where lines are read explore is play`() {
    var learner = atCurrent
    learner.type("explore")
    #expect(learner.session.page.explorer == nil)
    #expect(learner.session.page.header?.lesson == "What if")
    learner.type("explore")
    #expect(learner.said.first?.hasPrefix("Sliders need keys") == true)
  }

  @Test func `the prompt names it where it can be had`() {
    #expect(Learner(atLesson: 1).keys.contains("Tab"))
    var learner = atCurrent
    #expect(learner.keys.contains("play"))
    learner.type("3.5 nA")
    #expect(learner.keys.contains("play"))
    learner.type("")
    // The first question of the quiz.
    #expect(!learner.keys.contains("play"))
    var predicting = Learner(in: Self.prediction, atLesson: 0)
    #expect(!predicting.keys.contains("Tab"))
    predicting.type("3")
    #expect(predicting.keys.contains("play"))
  }

  // MARK: Where it is not to be had

  @Test func `in a quiz nothing is tried out`() {
    var learner = atCurrent
    learner.type(":n", "play")
    #expect(
      learner.said == ["In a quiz nothing is tried out; after it, everything."]
    )
    learner.send(.key(.tab))
    #expect(learner.session.page.explorer == nil)
  }

  @Test func `before a prediction is made there is no run to play with`() {
    var learner = Learner(in: Self.prediction, atLesson: 0)
    learner.type("play")
    #expect(learner.said == ["First your answer: a run would show it."])
    learner.type("3", "play")
    #expect(learner.session.page.header?.lesson == "What if")
  }

  @Test func `a step without experiment says so`() {
    var learner = Learner()
    learner.type("", "", "play")
    #expect(learner.said.first?.hasPrefix("This step has no exp") == true)
  }

  @Test func `between steps a standard neuron is played with`() {
    var learner = Learner()
    learner.type("play")
    #expect(learner.session.page.header?.title == "a standard neuron")
    learner.type("back")
    #expect(learner.session.page.header == nil)
  }

  static let prediction = Outline(
    course: SampleCourse.course,
    lessons: [
      Lesson(
        id: "one",
        SourceText(
          name: "one.md",
          """
          # One

          ```experiment id=drive
          given:  amp = 3 nA
          neuron: C = 1 nF, R = 10 MΩ, u_rest = -70 mV, threshold = -50 mV
          input:  amp
          run:    100 ms
          show:   nothing
          ```

          How often?

          ```exercise predict id=p
          experiment: drive
          answer:     spikes ± 1
          ```
          """))
    ])

  // MARK: With sliders

  private func send(_ keys: [Key], to learner: inout Learner) {
    for key in keys { learner.send(.key(key)) }
  }

  @Test func `Tab opens the sliders, and Esc finds what was typed`() {
    var learner = Learner(atLesson: 1)
    send([.enter, .character("3"), .character("."), .tab], to: &learner)
    #expect(learner.session.page.explorer?.title == "What if · Drive")
    #expect(learner.session.page.explorer?.trial != nil)
    send([.right, .character("5"), .escape], to: &learner)
    #expect(learner.session.page.explorer == nil)
    #expect(learner.session.page.prompt.line.text == "3.")
    send([.character("5"), .character("n"), .character("A")], to: &learner)
    send([.enter], to: &learner)
    #expect(learner.said.contains("Right."))
  }

  @Test func `from values that are typed the sliders take over`() {
    var learner = Learner(atLesson: 1)
    send([.enter, .paste("play"), .enter, .paste("amp = 3 nA")], to: &learner)
    send([.enter, .paste("explore"), .enter], to: &learner)
    let explorer = learner.session.page.explorer
    #expect(explorer?.sandbox.parameter("amp")?.value == "3 nA")
    send([.character("q")], to: &learner)
    #expect(learner.session.page.header?.lesson == "Two")
  }

  @Test func `Ctrl-C leaves from the sliders too`() {
    var learner = Learner(atLesson: 1)
    send([.enter, .tab, .control("c")], to: &learner)
    #expect(!learner.hasQuit)
    #expect(
      learner.session.page.explorer?.notice?.hasPrefix("Ctrl-C") == true)
    var other = learner
    send([.control("c")], to: &learner)
    #expect(learner.hasQuit)
    send([.right], to: &other)
    #expect(other.session.page.explorer?.notice == nil)
    #expect(!other.hasQuit)
  }

  @Test func `without a course the end of exploring is the end`() throws {
    let sandbox = try #require(Sandbox.standard)
    for isOnScreen in [true, false] {
      var session = Session(
        exploring: sandbox, title: "x", onScreen: isOnScreen)
      #expect(!session.hasCourse)
      guard case .simulate? = session.begin(at: 0).first else {
        Issue.record("it does not begin with a run")
        continue
      }
      guard case .quit? = session.update(.key(.escape), at: 1).first else {
        Issue.record("it goes on")
        continue
      }
    }
  }
}
