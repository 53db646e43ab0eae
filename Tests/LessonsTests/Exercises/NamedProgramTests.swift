import Judge
import Lessons
import Testing

/// What the runs of a program are worth.
@Suite struct NamedProgramTests {
  private func judgement(
    _ passed: [Bool], _ diagnosis: Diagnosis..., of command: String = "./n"
  ) throws -> Judgement {
    let exercise = try posed("```exercise build id=b\ngroup: leaks\n```\n")
    let program = try #require(exercise.program(namedBy: command))
    let cases = passed.enumerated().map { number, passed in
      Assessment.Case(
        id: "leaks-\(number)", idea: .leaks, passed: passed,
        message: "u is \(number) mV.")
    }
    return program.judgement(
      of: Assessment(cases: cases, diagnosis: diagnosis))
  }

  @Test func `where every case passes it is right, and remarks are said`()
    throws
  {
    let judgement = try judgement(
      [true, true], .remark("stamp", "Your times are those of the start."))
    #expect(judgement.verdict == .correct)
    #expect(judgement.headline == "All 2 tasks are right.")
    #expect(judgement.details == ["Your times are those of the start."])
    #expect(judgement.remark == nil)
    #expect(try self.judgement([true]).headline == "The task is right.")
  }

  @Test func `where a case fails the first mistakes are said, and no remark`()
    throws
  {
    let judgement = try judgement(
      [true, false, false], .remark("stamp", "Other times."),
      .mistake("a", "One."), .mistake("b", "Two."), .mistake("c", "Three."),
      .mistake("d", "Four."))
    #expect(judgement.verdict == .misconception)
    #expect(judgement.headline == "1 of 3 tasks is right.")
    #expect(judgement.details == ["One.", "Two.", "Three."])
    #expect(
      judgement.remark
        == "`lif judge --group leaks -- ./n` shows where it goes wrong.")
  }

  @Test func `mistakes that nobody knows are told by the cases`() throws {
    let judgement = try judgement([true, false, true, true])
    #expect(judgement.verdict == .wrong)
    #expect(judgement.headline == "3 of 4 tasks are right.")
    #expect(judgement.details == ["leaks-1: u is 1 mV."])
  }

  @Test func `a program that cannot be started costs no try`() throws {
    let judgement = try judgement(
      [false, false],
      .mistake("not-started", "“./n” cannot be started: No such file."))
    #expect(judgement.verdict == .notRun)
    #expect(!judgement.isTry && !judgement.isCorrect)
    #expect(judgement.headline == "“./n” cannot be started: No such file.")
    #expect(judgement.details.isEmpty)
  }

  @Test func `without a case nothing is right`() throws {
    let judgement = try judgement([])
    #expect(judgement.verdict == .notRun)
    #expect(!judgement.isCorrect)
  }

  @Test func `the command is repeated so that a shell reads it as it was read`()
    throws
  {
    let judgement = try judgement([false], of: #"python3  "my neuron.py""#)
    #expect(judgement.echo == "python3 'my neuron.py'")
    #expect(
      judgement.remark?.hasPrefix(
        "`lif judge --group leaks -- python3 'my neuron.py'`") == true)
  }

  @Test func `a run that the learner has stopped costs no try`() throws {
    let word = "The program was stopped, as you asked."
    let judgement = try judgement(
      [false], .mistake("interrupted", word))
    #expect(judgement.verdict == .notRun)
    #expect(judgement.headline == word)
    #expect(!judgement.isTry)
  }
}
