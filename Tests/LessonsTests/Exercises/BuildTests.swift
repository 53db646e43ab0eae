import Judge
import Lessons
import Testing

@Suite struct BuildTests {
  private func lesson(_ group: String) -> String {
    """
    Write a program that leaks.

    ```exercise build id=leak
    group:   \(group)
    hint:    One step is one line.
    explain: The finished program stands in another lesson.
    ```
    """
  }

  @Test(
    arguments: [
      ("leaks", [Idea.leaks]), ("Step size", [.stepSize]),
      ("fires, resets", [.fires, .resets]), ("all", Idea.allCases),
    ])
  func `a group names ideas of the judge`(_ group: String, _ ideas: [Idea])
    throws
  {
    let program = try posed(lesson(group)).program(namedBy: "python3 n.py")
    #expect(program?.command == ["python3", "n.py"])
    #expect(program?.ideas == ideas)
  }

  @Test(arguments: [
    ("leaks", "lif judge --group leaks -- python3 neuron.py"),
    ("fires, resets", "lif judge --group fires,resets -- python3 neuron.py"),
    ("all", "lif judge -- python3 neuron.py"),
  ])
  func `the question says how to ask for the same in a shell`(
    _ group: String, _ command: String
  ) throws {
    let question = try posed(lesson(group)).question
    #expect(
      question.expects
        == "the command that runs your program, such as python3 neuron.py")
    guard case .command(let judge) = question.form else {
      Issue.record("a program is asked for by its command")
      return
    }
    #expect(judge == command)
    #expect(question.takesText && question.inWords("./n x") == "./n x")
  }

  @Test(arguments: ["./neuron", "python3 neuron.py", "rm -r x", "leaks"])
  func `no command is right, or costs a try, before its program is run`(
    _ answer: String
  ) throws {
    let judgement = try posed(lesson("leaks")).judge(answer)
    #expect(judgement.verdict == .notRun)
    #expect(!judgement.isCorrect && !judgement.isTry)
    #expect(
      judgement.remark
        == "To run it: lif judge --group leaks -- \(answer)")
  }

  @Test(arguments: [
    ("", "Name the command that runs your program"),
    ("python3 'x", "This quote has no other end."),
    ("./a | ./b", "Name one program: no shell reads this line."),
  ])
  func `what is no command is said so, and names no program`(
    _ answer: String, _ words: String
  ) throws {
    let exercise = try posed(lesson("leaks"))
    let judgement = exercise.judge(answer)
    #expect(judgement.verdict == .unreadable)
    #expect(judgement.headline.hasPrefix(words))
    #expect(!judgement.isTry)
    #expect(exercise.program(namedBy: answer) == nil)
  }

  @Test func `an exercise of another kind names no program`() throws {
    let quantity = "```exercise quantity id=q\nanswer: 3 ms\n```\n"
    #expect(try posed(quantity).program(namedBy: "./neuron") == nil)
    #expect(try !posed(quantity).asksForProgram)
  }

  @Test func `it is graded, but not asked again`() throws {
    let exercise = try posed(lesson("all"))
    #expect(exercise.asksForProgram && exercise.isGraded)
    #expect(!exercise.isRecalled)
    #expect(exercise.modelAnswer == nil)
  }

  @Test func `its proof says what it promises`() throws {
    let proof = Proof(try readLesson(lesson("leaks")))
    #expect(proof.diagnostics.isEmpty)
    let words = proof.obligations.map(\.words)
    #expect(words.contains("the judge has its group"))
    #expect(words.contains("only the program that a learner names is run"))
  }

  @Test func `a grade says that it was not run, and does not count it`() throws
  {
    let text =
      lesson("leaks") + "\n\n```exercise quantity id=q\nanswer: 3 ms\n```\n"
    let grader = Grader(try readLesson(text))
    let grade = grader.grade(["leak": "python3 neuron.py", "q": "3 ms"])
    #expect(grade.results.map(\.verdict) == ["notRun", "correct"])
    #expect(
      grade.results[0].message.hasPrefix(
        "No program is run here. To run it: lif"))
    #expect(grade.correct == 1 && grade.total == 1)
    #expect(grader.grade(["q": "3 ms"]).total == 1)
  }
}
