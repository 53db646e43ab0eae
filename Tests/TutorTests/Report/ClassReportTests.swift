import Testing
import Tutor

@Suite struct ClassReportTests {
  /// What some learners typed at the first lesson of the sample course, each
  /// from the first page on.
  private func report(_ typed: [String]...) -> ClassReport {
    let works = typed.enumerated().map { number, lines -> ClassReport.Work in
      var learner = Learner()
      learner.type("")
      for line in lines { learner.type(line) }
      return ClassReport.Work(name: "\(number)", entries: learner.journal)
    }
    return ClassReport(works, in: SampleCourse.outline)
  }

  private func row(_ exercise: String, of report: ClassReport) -> ClassReport
    .Row?
  {
    report.exercises.first { $0.exercise == exercise }
  }

  @Test func `every graded exercise has a row, in the order of the course`() {
    #expect(
      report([]).exercises.map(\.exercise)
        == ["product", "which", "current", "first", "second", "third"])
    #expect(report([]).exercises.allSatisfy { $0.meanTries == nil })
  }

  @Test func `right at once is right with the first answer and no help`() {
    let report = report(
      ["", "10 ms"], ["", "3 ms", "10 ms"], ["", ":h", "10 ms"],
      ["", ":s", "y"], ["", "10 ms", "", "2"])
    let product = row("product", of: report)
    #expect(product?.answered == 4)
    #expect(product?.rightAtOnce == 2)
    #expect(product?.tries == 5)
    #expect(product?.meanTries == 1.25)
    #expect(product?.hints == 1)
    #expect(product?.solutions == 1)
    #expect(row("which", of: report)?.answered == 1)
  }

  @Test func `answers after the right one are play`() {
    let report = report(["", "10 ms", "3 ms", "4 ms"])
    #expect(row("product", of: report)?.tries == 1)
  }

  @Test func `hints that are read after the right answer are no help`() {
    let report = report(["", "10 ms", "", ":p", ":h", ":h"])
    #expect(row("product", of: report)?.hints == 0)
    #expect(row("product", of: report)?.rightAtOnce == 1)
  }

  @Test func `each learner has his lessons`() {
    let report = report(["", "10 ms"], [])
    #expect(report.learners.map(\.name) == ["0", "1"])
    #expect(report.learners.map { $0.summary.lessons[0].done } == [2, 0])
  }

  @Test func `wrong answers are told apart by their value, not their letters`()
  {
    let report = report(
      ["", "7 ms", "0.007 s"], ["", " 7ms "], ["", "6 ms"], ["", "10 ms"])
    let told = report.wrongAnswers
    #expect(told.map(\.answer) == ["7 ms", "6 ms"])
    #expect(told.first?.count == 2)
    #expect(told.first?.learners == 2)
    #expect(told.first?.line == "wrong: 7 ms -> …")
    #expect(told.first?.hasVariants == false)
  }

  @Test func `what a wrong line speaks about is not told`() {
    #expect(report(["", "20 ms"]).wrongAnswers.isEmpty)
  }

  @Test func `an answer that the course knows by now is not told either`() {
    var learner = Learner()
    learner.type("", "", "7 ms")
    let journal = learner.journal.map { entry in
      var entry = entry
      if entry.event == .answered { entry.answer = "20 ms" }
      return entry
    }
    let work = ClassReport.Work(name: "a", entries: journal)
    #expect(
      ClassReport([work], in: SampleCourse.outline).wrongAnswers.isEmpty)
  }

  @Test func `of a choice it is the text, with a line for it`() {
    let report = report(["", "10 ms", "", "3"], ["", "10 ms", "", "3", "1"])
    #expect(report.wrongAnswers.map(\.answer) == ["The soma"])
    #expect(report.wrongAnswers.first?.line == "- [ ] The soma\n  > …")
    #expect(report.wrongAnswers.first?.count == 2)
  }

  @Test func `of a parameter the line names it`() {
    let report = report([":g current", "0.5 nA"])
    #expect(
      report.wrongAnswers.map(\.line) == ["wrong: amp = 0.5 nA -> …"])
  }

  @Test func `three of an exercise are told, the commonest first`() {
    let report = report(
      ["", "1 ms", "2 ms", "3 ms", "4 ms"], ["", "4 ms", "3 ms"], ["", "4 ms"])
    #expect(report.wrongAnswers.map(\.answer) == ["4 ms", "3 ms", "1 ms"])
    #expect(report.wrongAnswers.map(\.count) == [3, 2, 1])
  }
}
