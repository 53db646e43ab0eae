import Testing
import Tutor

/// Skipping, going back, and choosing from the list.
@Suite struct SessionMovesTests {
  @Test func `what is skipped is marked and stays open`() {
    var learner = Learner()
    learner.type("", "", ":n")
    #expect(learner.place == "Step 3 of 3")
    #expect(
      learner.record.suffix(2) == ["skipped one/product", "opened one/which"])
    #expect(learner.session.progress[at("one", "product")]?.state == .skipped)
    #expect(learner.session.page.header?.done == 1)
  }

  @Test func `skipping a page to read is reading it`() {
    var learner = Learner()
    learner.type("", "n")
    #expect(learner.record.contains("read one/one"))
    #expect(learner.place == "Step 2 of 3")
  }

  @Test func `skipping a question that is answered takes nothing back`() {
    var learner = Learner()
    learner.type("", "", "10 ms", "p", ":n", ":n")
    #expect(learner.session.progress[at("one", "product")]?.state == .done)
  }

  @Test func `back leads to the page before, up to the first`() {
    var learner = Learner()
    learner.type("", "", ":p")
    #expect(learner.place == "Step 1 of 3")
    learner.type("p")
    #expect(learner.said == ["This is the first page."])
    #expect(learner.place == "Step 1 of 3")
  }

  @Test func `back leads over the end of a lesson`() {
    var learner = Learner(atLesson: 1)
    learner.type(":p")
    #expect(learner.session.page.header?.lesson == "One")
    #expect(learner.content == ["A word after the choice."])
    learner.type("")
    #expect(learner.content.first == "The end of One.")
    learner.type("p")
    #expect(learner.content == ["A word after the choice."])
  }

  @Test func `the list shows every lesson and where the learner is`() {
    var learner = Learner()
    learner.type("", "", ":l")
    #expect(
      learner.content == ["A small course", "1 One 1/3 here, 2 Two 0/2"])
    learner.type("")
    #expect(learner.place == "Step 2 of 3")
  }

  @Test func `a number opens a lesson at its first open page`() {
    var learner = Learner()
    learner.type("", "", ":l", "2")
    #expect(learner.session.page.header?.lesson == "Two")
    learner.type(":l", "1")
    #expect(learner.session.page.header?.lesson == "One")
    #expect(learner.place == "Step 2 of 3")
  }

  @Test(
    arguments: [
      "0", "3", "-1", "1.5", "99999999999999999999",
      "9223372036854775807", "-9223372036854775808", "１",
    ])
  func `what is no lesson is asked for again`(text: String) {
    var learner = Learner()
    learner.type("l", text)
    #expect(
      learner.said == ["Type a number, 1 to 2, or a word to search for."])
    #expect(learner.journal.isEmpty)
  }

  @Test func `the list leads back to the first page`() {
    var learner = Learner()
    let welcome = learner.content
    learner.type("l", "")
    #expect(learner.content == welcome)
  }

  @Test func `the list at the end of the course leads to its end`() {
    let entries = SampleCourse.outline.places.map { place in
      let address = SampleCourse.outline.address(of: place)
      return JournalEntry(
        at: 0, .read, course: "small", lesson: address.lesson,
        stop: address.stop, content: "")
    }
    var learner = Learner(entries)
    learner.type("l", "")
    #expect(learner.content.first == "The end of the course.")
  }

  @Test(
    arguments: [
      [":q"], ["", ":q"], ["", "", ":q"], ["", "", ":s", ":q"],
      ["", "", "10 ms", ":q"], ["l", ":q"], ["", "", ":n", ":q"],
      ["", "", ":n", ":n", "", ":q"], ["l", "2", ":n", "1", ":q"],
      ["l", "2", ":n", "1", "20 ms", "2", ":q"],
    ])
  func `:q leaves from everywhere`(lines: [String]) {
    var learner = Learner()
    for line in lines {
      #expect(!learner.hasQuit)
      learner.type(line)
    }
    #expect(learner.hasQuit)
  }

  @Test(arguments: [.ended, .key(.control("d"))] as [Event])
  func `the end of input leaves`(event: Event) {
    var learner = Learner()
    learner.type("", "")
    learner.send(event)
    #expect(learner.hasQuit)
  }
}
