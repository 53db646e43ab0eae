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

@Suite struct JudgeCommandLineTests {
  @Test func `a group is an idea, or all of them`() {
    #expect(Idea.group(named: "Holds") == [.holds])
    #expect(Idea.group(named: "all") == Idea.allCases)
    #expect(Idea.group(named: "half") == nil)
  }

  @Test func `the judge's command can be typed as it stands`() {
    #expect(
      [Idea.leaks, .holds].judgeCommand(for: ["python3", "my neuron.py"])
        == "lif judge --group leaks,holds -- python3 'my neuron.py'")
    #expect(Idea.allCases.judgeCommand(for: ["./n"]) == "lif judge -- ./n")
  }

  @Test func `nothing tried is nothing right`() {
    #expect(!Assessment(cases: [], diagnosis: []).isRight)
  }
}
