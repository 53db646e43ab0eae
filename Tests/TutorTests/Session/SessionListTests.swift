import Testing
import Tutor

/// Searching the course, and going to a step by its number or name.
@Suite struct SessionListTests {
  @Test(
    arguments: [
      (":l leaks", ["1 Choose: One, step 3, open"]),
      (":l multiply", ["1 Multiply: One, step 2, finished here"]),
      (":l one", ["1 One: One, step 1, finished"]),
      (
        ":l open question",
        ["1 Self-check: Two, step 2, open"]
      ),
      (
        ":l done",
        [
          "1 One: One, step 1, finished, 2 Multiply: One, step 2, finished here"
        ]
      ),
    ])
  func `words and filters find steps`(line: String, found: [String]) {
    var learner = Learner()
    learner.type("", "", "10 ms", line)
    let hits = learner.content.dropFirst().map { $0 }
    if line == ":l one" {
      #expect(hits.first?.hasPrefix(found[0]) == true)
    } else {
      #expect(hits == found)
    }
  }

  @Test func `what is skipped is found as skipped and as open`() {
    var learner = Learner()
    learner.type("", "", ":n", ":l skipped")
    #expect(learner.content.last == "1 Multiply: One, step 2, skipped")
    learner.type("open")
    #expect(learner.content.last?.contains("Multiply") == true)
  }

  @Test func `a number opens what was found, Enter closes the search`() {
    var learner = Learner()
    learner.type("", "", ":l leaks", "")
    #expect(learner.place == "Step 2 of 3")
    learner.type(":l leaks", "2")
    #expect(
      learner.said == ["Type a number, 1 to 1, or a word to search for."])
    learner.type("1")
    #expect(learner.place == "Step 3 of 3")
  }

  @Test func `a word on the list searches, and the search is one page`() {
    var learner = Learner()
    learner.type("", "", ":l", "leaks", "/drive")
    #expect(learner.content.last == "1 Drive: Two, step 1, open")
    learner.type("")
    #expect(learner.place == "Step 2 of 3")
  }

  @Test func `a search that finds nothing leaves the page`() {
    var learner = Learner()
    learner.type("", "", ":l dendrite")
    #expect(learner.place == "Step 2 of 3")
    #expect(learner.said.first?.hasPrefix("No step has \"dendrite\"") == true)
  }

  @Test(
    arguments: [
      ("3", "One", "Step 3 of 3"), ("1", "One", "Step 1 of 3"),
      ("two", "Two", "Step 1 of 2"), ("two 1", "Two", "Step 1 of 2"),
      ("2.1", "Two", "Step 1 of 2"), ("TWO/1", "Two", "Step 1 of 2"),
      ("which", "One", "Step 3 of 3"), ("choose", "One", "Step 3 of 3"),
      ("current", "Two", "Step 1 of 2"), ("2.2", "Two", "Question 1 of 3"),
      ("one multiply", "One", "Step 2 of 3"),
      ("one/which", "One", "Step 3 of 3"),
    ])
  func `:g goes to a step by number or name`(
    name: String, lesson: String, place: String
  ) {
    var learner = Learner()
    learner.type("", "", ":g " + name)
    #expect(learner.session.page.header?.lesson == lesson)
    #expect(learner.place == place)
  }

  @Test(
    arguments: [
      ("", "Type the number of a step, such as `:g 3`."),
      ("0", "One has steps 1 to 3."), ("4", "One has steps 1 to 3."),
      ("two 3", "Two has steps 1 to 2."),
      ("axon", "There is no lesson or step axon; `:l axon` searches for it."),
      ("9.1", "There is no lesson or step 9; `:l 9` searches for it."),
      ("one x", "One has no step x."),
      ("one 2 3", "Type the number of a step, such as `:g 3`."),
    ])
  func `where a name leads nowhere it is said`(name: String, said: String) {
    var learner = Learner()
    learner.type("", "", ":g " + name)
    #expect(learner.said == [said])
    #expect(learner.place == "Step 2 of 3")
  }
}
