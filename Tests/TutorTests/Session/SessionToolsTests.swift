import Testing
import Tutor

/// What a page offers beside its question: arithmetic, the run once more, the
/// figure as a table, help, beginning anew.
@Suite struct SessionToolsTests {
  /// At the product of the first lesson, with R = 10 MΩ and C = 1 nF.
  private var atProduct: Learner {
    var learner = Learner()
    learner.type("", "")
    return learner
  }

  /// At the parameter of the second lesson, below a figure.
  private var atCurrent: Learner { Learner(atLesson: 1) }

  // MARK: Arithmetic

  @Test(
    arguments: [
      ("= 12*3", "36"), (" =12 * 3 ", "36"), ("= R * C", "10 ms"),
      ("= 2 ms > 1 ms", "true"), ("= ln(1)", "0"),
      ("= 10 mV / (2 MΩ)", "5 nA"),
    ])
  func `a line behind = is worked out with the symbols of the page`(
    line: String, value: String
  ) {
    var learner = atProduct
    let before = learner
    learner.type(line)
    #expect(learner.said.contains(value))
    #expect(learner.record == before.record)
    #expect(learner.session.page.prompt.takesAnswer)
  }

  @Test func `arithmetic that cannot be read is pointed at`() {
    var learner = atProduct
    learner.type("= R * Q")
    #expect(learner.said.contains { $0.contains("..<") })
    #expect(learner.record.last == "opened one/product")
  }

  @Test func `an equals sign alone says what it is for`() {
    var learner = atProduct
    learner.type("=")
    #expect(
      learner.said
        == ["Behind = stands what to work out, such as `= 12 * 3`."])
  }

  @Test func `arithmetic needs no page with symbols`() {
    var learner = Learner()
    learner.type("= 2 * 3 ms")
    #expect(learner.said.contains("6 ms"))
  }

  // MARK: The run and its numbers

  @Test func `the run of a page is shown once more`() {
    var learner = atCurrent
    learner.type(":r")
    #expect(learner.said.count == 1)
    #expect(learner.said.first?.hasPrefix("figure: ") == true)
  }

  @Test(arguments: ["", "10 ms"])
  func `a page without a run says so`(answer: String) {
    var learner = atProduct
    if !answer.isEmpty { learner.type(answer) }
    learner.type(":r")
    #expect(
      learner.said == [
        answer.isEmpty
          ? "There is no run to show before your answer."
          : "There is nothing to run on this page."
      ])
  }

  @Test func `the table is of the figure that was shown last`() {
    var learner = atCurrent
    learner.type(":t")
    let first = learner.said
    #expect(first.first?.hasPrefix("table: ") == true)
    learner.type("3.5 nA", "table")
    #expect(learner.said.first?.hasPrefix("table: ") == true)
    #expect(learner.said != first)
  }

  @Test func `where no figure is there is no table`() {
    var learner = atProduct
    learner.type(":t")
    #expect(learner.said == ["There is no figure on this page."])
  }

  @Test func `other characters for curves are asked for`() {
    var learner = atCurrent
    learner.type(":c")
    #expect(learner.curveWishes == [.change])
  }

  @Test func `a first page that asks about curves takes Enter as a yes`() {
    var learner = Learner(asksAboutCurves: true)
    #expect(learner.content.first == "curve beside A small course")
    #expect(learner.keys == ["Enter", "c", "l", "?", "q"])
    learner.type("c")
    #expect(learner.content.first == "curve beside A small course")
    learner.type("")
    #expect(learner.curveWishes == [.change, .keep])
    #expect(learner.place == "Step 1 of 3")
  }

  // MARK: Help

  @Test func `help names every command and the symbols of the page`() {
    var learner = atProduct
    let before = learner
    learner.type("?")
    #expect(learner.content.first == "What you can type")
    for name in Command.Name.allCases {
      #expect(learner.content[1].contains(name.typed))
    }
    #expect(learner.content.last?.contains("u_rest threshold u_reset") == true)
    #expect(learner.record == before.record)
  }

  @Test(arguments: ["", "p", "?"])
  func `what lay under the help comes back as it was`(line: String) {
    var learner = atProduct
    learner.type(":h", "3 ms")
    let before = learner
    learner.type("?", line)
    #expect(learner.content == before.content)
    #expect(learner.said == before.said)
    #expect(learner.session.page.exchanges.count == 2)
    #expect(learner.keys == before.keys)
  }

  @Test func `help over the list over a page closes one by one`() {
    var learner = atProduct
    let before = learner
    learner.type(":l", "?", "")
    #expect(learner.content.first == "A small course")
    learner.type("")
    #expect(learner.content == before.content)
  }

  // MARK: Beginning anew

  @Test func `a step begins anew after a yes`() {
    var learner = atProduct
    learner.type("10 ms", ":x")
    #expect(
      learner.said == [
        "Begin this step anew? What you did here no longer counts. "
          + "y for yes, Enter for no."
      ])
    learner.type("y")
    #expect(
      learner.record.suffix(2) == ["reset one/product", "opened one/product"])
    #expect(learner.session.page.prompt.takesAnswer)
    #expect(learner.session.page.header?.done == 1)
    #expect(learner.session.progress[at("one", "product")]?.tries == 0)
  }

  @Test(arguments: ["", "n", "no"])
  func `a step stays as it is after a no`(line: String) {
    var learner = atProduct
    learner.type("10 ms", ":x", line)
    #expect(learner.session.progress[at("one", "product")]?.state == .done)
    #expect(learner.session.page.header?.done == 2)
  }

  @Test func `every stop of the step begins anew`() {
    var learner = atProduct
    learner.type("10 ms", "", "2", "", "", ":g 3", ":x", "y")
    #expect(
      learner.record.suffix(3) == [
        "reset one/which", "reset one/choose", "opened one/which",
      ])
  }

  @Test func `a quiz is not begun anew on the way`() {
    var learner = Learner(atLesson: 1)
    learner.type("3.5 nA", "", ":x")
    #expect(
      learner.said
        == ["A quiz is taken to its end; there it can be repeated."])
  }
}
