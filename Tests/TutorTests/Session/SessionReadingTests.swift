import Testing
import Tutor

/// From the first key to the end of the course, and coming back.
@Suite struct SessionReadingTests {
  @Test func `a first start welcomes, and one key leads to the first stop`() {
    var learner = Learner()
    #expect(
      learner.content == [
        "A small course", "", "Welcome to it.", "",
        "Lesson 1 · One · 3 steps · about 5 minutes",
      ])
    #expect(learner.keys == ["Enter", "l", "?", "q"])
    #expect(learner.journal.isEmpty)
    learner.type("")
    #expect(learner.content == ["An introduction."])
    #expect(learner.place == "Step 1 of 3")
    #expect(learner.record == ["opened one/one"])
  }

  @Test func `Enter goes from page to page, and what was read is recorded`() {
    var learner = Learner()
    learner.type("", "")
    #expect(learner.place == "Step 2 of 3")
    #expect(learner.session.page.header?.title == "Multiply")
    #expect(
      learner.record
        == ["opened one/one", "read one/one", "opened one/product"])
  }

  @Test func `a new page has a new id, an exchange has not`() {
    var learner = Learner()
    var ids = [learner.session.page.id]
    learner.type("")
    ids.append(learner.session.page.id)
    learner.type("= 1 + 1")
    ids.append(learner.session.page.id)
    learner.type("?")
    ids.append(learner.session.page.id)
    #expect(ids[0] != ids[1])
    #expect(ids[1] == ids[2])
    #expect(ids[2] != ids[3])
    #expect(learner.session.page.exchanges.isEmpty)
  }

  @Test func `a word where none is wanted is answered with what is`() {
    var learner = Learner()
    learner.type("hello")
    #expect(learner.said == ["Enter goes on; ? shows what else can be typed."])
    learner.type("", "hello")
    #expect(learner.said == ["Enter goes on; ? shows what else can be typed."])
    #expect(learner.place == "Step 1 of 3")
  }

  @Test func `keys make a line, and Enter sends it`() {
    var learner = Learner()
    learner.type("", "")
    for character in "10 mx" { learner.send(.key(.character(character))) }
    learner.send(.key(.backspace))
    learner.send(.key(.character("s")))
    #expect(learner.session.page.prompt.line.text == "10 ms")
    learner.send(.key(.enter))
    #expect(learner.said.contains("Right."))
    #expect(learner.session.page.prompt.line.text == "")
  }

  @Test func `a letter that is a command is sent like everything else`() {
    var learner = Learner()
    learner.send(.key(.character("l")))
    #expect(learner.content.first == "A small course")
    #expect(learner.session.page.prompt.line.text == "l")
    learner.send(.key(.enter))
    #expect(learner.content == ["A small course", "1 One 0/3, 2 Two 0/2"])
    learner.send(.key(.character("2")))
    learner.send(.key(.enter))
    #expect(learner.session.page.header?.lesson == "Two")
    learner.send(.key(.character("q")))
    #expect(!learner.hasQuit)
    #expect(learner.session.page.prompt.line.text == "q")
  }

  @Test func `commands are no answers to come back to`() {
    var learner = Learner()
    learner.type("", "", "3 ms", ":h", "?", "")
    learner.send(.key(.up))
    #expect(learner.session.page.prompt.line.text == "3 ms")
  }

  @Test func `until a stop is made its page waits`() {
    var session = Session(
      outline: SampleCourse.outline, progress: Progress(in: "small"))
    _ = session.update(.line(""), at: 0)
    #expect(session.page.content.map(\.words) == ["…"])
  }

  @Test func `the end of a lesson says what is open and what is next`() {
    var learner = Learner()
    learner.type("", "", ":n", "2", "", "")
    #expect(
      learner.content == [
        "The end of One.",
        "One step is still open; :l, then 1, goes there.",
        "Next: Two.",
      ])
    learner.type("")
    #expect(learner.session.page.header?.lesson == "Two")
    #expect(learner.place == "Step 1 of 2")
  }

  @Test func `the end of a lesson that is finished says so`() {
    var learner = Learner()
    learner.type("", "", "10 ms", "", "2", "", "")
    #expect(
      learner.content
        == ["The end of One.", "Every step is finished.", "Next: Two."])
    let header = learner.session.page.header
    #expect(header?.done == 3)
    #expect(header?.total == 3)
  }

  @Test func `a word at the end of a lesson does not turn the page`() {
    var learner = Learner(atLesson: 0)
    learner.type("", ":n", ":n", "")
    #expect(learner.content.first == "The end of One.")
    learner.type("what?")
    #expect(learner.content.first == "The end of One.")
  }

  @Test func `a course that is finished ends, and Enter leaves`() {
    var learner = Learner()
    learner.type("", "", "10 ms", "", "2", "", "")
    learner.type("", "3.5 nA", "", "1", "20 ms", "2", "", "", "")
    #expect(
      learner.content
        == ["The end of the course.", "1 One 3/3, 2 Two 2/2"])
    #expect(!learner.hasQuit)
    learner.type("")
    #expect(learner.hasQuit)
  }

  // MARK: Coming back

  @Test func `a learner who comes back goes on at the same place`() {
    var learner = Learner()
    learner.type("", "", "3 ms")
    var later = learner.returned
    #expect(
      later.content == [
        "Welcome back.", "You were in One, step 2 of 3: Multiply.",
        "Enter goes on there.",
      ])
    later.type("")
    #expect(later.place == "Step 2 of 3")
    #expect(later.session.page.prompt.takesAnswer)
  }

  @Test func `wherever a learner leaves, the same page comes back`() {
    var learner = Learner()
    let lines = ["", "", "3 ms", "10 ms", "", "1", "2", "", "", ""]
    for line in lines {
      learner.type(line)
      var later = learner.returned
      #expect(later.session.progress == learner.session.progress)
      later.type("")
      let place = learner.session.outline.resumption(learner.session.progress)
      let last = later.session.progress.last
      #expect(place.map { learner.session.outline.address(of: $0) } == last)
    }
  }

  @Test func `a finished stop is not shown again to one who comes back`() {
    var learner = Learner()
    learner.type("", "", "10 ms")
    var later = learner.returned
    later.type("")
    #expect(later.place == "Step 3 of 3")
  }

  @Test func `whoever comes back to a finished course is at its end`() {
    let entries = SampleCourse.outline.places.map { place in
      let address = SampleCourse.outline.address(of: place)
      return JournalEntry(
        at: 0, .read, course: "small", lesson: address.lesson,
        stop: address.stop, content: "")
    }
    let learner = Learner(entries)
    #expect(learner.content.first == "The end of the course.")
  }

  @Test func `a session may begin in a lesson`() {
    let learner = Learner(atLesson: 1)
    #expect(learner.session.page.header?.lesson == "Two")
    #expect(learner.record == ["opened two/current"])
  }
}
