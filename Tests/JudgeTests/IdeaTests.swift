import Testing

@testable import Judge

@Suite struct IdeaTests {
  @Test(arguments: [
    ("leaks", Idea.leaks), ("Leaks", .leaks), ("step size", .stepSize),
    ("step-size", .stepSize), ("varying_input", .varyingInput),
  ])
  func `an idea is found by its name as people write it`(
    _ name: String, _ idea: Idea
  ) {
    #expect(Idea(named: name) == idea)
  }

  @Test(arguments: ["", "leak", "everything"])
  func `what is no name of an idea finds none`(_ name: String) {
    #expect(Idea(named: name) == nil)
  }
}
