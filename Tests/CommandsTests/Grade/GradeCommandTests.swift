import Commands
import Platform
import Testing

/// Answers that were written down, judged for one learner and for a class.
@Suite struct GradeCommandTests {
  // R C is 10 MΩ · 2 nF, 20 ms.
  private func grade(
    _ answers: String, _ more: String...
  ) -> (code: Int32, output: String, errors: String) {
    let host = CourseFixture.host()
    host.files["/home/me/a.txt"] = Array(answers.utf8)
    let code = run(
      ["grade", "leaky", "--answers", "/home/me/a.txt"] + more, on: host)
    return (code, host.output, host.errors)
  }

  @Test func `everything right is said, and the exit code is zero`() {
    let (code, output, errors) = grade("tau: 20 ms\n")
    #expect(code == 0)
    #expect(errors.isEmpty)
    #expect(output.contains("right  tau  Right. The model gives 20 ms."))
    #expect(output.hasSuffix("Leaky: 1 of 1 right.\n"))
  }

  @Test func `a wrong answer is the exit code, and its reason is said`() {
    let (code, output, _) = grade("# mine\n\ntau : 20 s\n")
    #expect(code == 1)
    #expect(output.contains("a thousand times too large"))
    #expect(output.hasSuffix("Leaky: 0 of 1 right.\n"))
  }

  @Test func `the grade for programs has the fields that they rely on`() {
    #expect(
      grade("tau: 0.02 s", "--json").output
        == #"{"correct":1,"lesson":"leaky","results":[{"correct":true,"#
        + #""id":"tau","message":"Right. The model gives 20 ms.","#
        + #""verdict":"correct"}],"total":1}"# + "\n")
  }

  @Test(arguments: [
    ("", "unanswered"), ("tau: 20", "missingUnit"),
    ("tau: 20 mV", "wrongDimension"), ("tau: 2,0 ms", "ambiguous"),
    ("tau: latency", "unknownName"), ("tau: 1e999 ms", "notFinite"),
    ("tau: 10 ms", "nearMiss"), ("tau: 13 ms", "wrong"),
    ("tua: 20 ms", "unknownExercise"),
  ])
  func `each answer has its class`(_ answers: String, _ verdict: String) {
    let (code, output, _) = grade(answers, "--json")
    #expect(code == 1)
    #expect(output.contains(#""verdict":"\#(verdict)""#), "\(output)")
  }

  @Test func `a line that is no answer is pointed at, and the rest counts`() {
    let (code, output, errors) = grade("tau 20 ms\ntau: 20 ms\n")
    #expect(code == 1)
    #expect(output.contains("1 of 1 right"))
    #expect(errors.contains("this line is no `exercise: answer`"))
    #expect(errors.contains("a.txt:1:1"))
  }

  @Test(arguments: [
    (["grade"], "no lesson is named"),
    (["grade", "leaky"], "the answers are missing"),
    (["grade", "leeky", "--answers", "-"], "did you mean leaky?"),
    (
      ["grade", "leaky", "--answers", "-", "--seed", "x"],
      "--seed wants a whole number"
    ),
    (["grade", "--jsonl", "file"], "--jsonl reads standard input"),
  ])
  func `what cannot be understood is a usage error`(
    _ arguments: [String], _ words: String
  ) {
    let host = CourseFixture.host()
    #expect(run(arguments, on: host) == 2)
    #expect(host.errors.contains(words), "\(host.errors)")
  }

  @Test func `answers that cannot be read are an error of their own`() {
    let host = CourseFixture.host()
    #expect(run(["grade", "leaky", "--answers", "no.txt"], on: host) == 3)
  }

  private func stream(_ lines: String...) -> (code: Int32, lines: [String]) {
    let host = CourseFixture.host()
    host.input = lines.map { Array(($0 + "\n").utf8) }
    let code = run(["grade", "--jsonl", "-"], on: host)
    return (code, host.output.split(separator: "\n").map(String.init))
  }

  @Test func `a class is graded in order, a learner a line`() {
    let (code, lines) = stream(
      #"{"learner":"a","lesson":"leaky","answers":{"tau":"20 ms"}}"#,
      #"{"learner":2,"lesson":"leaky","seed":7,"answers":{"tau":"1 ms"}}"#,
      "", #"{"lesson":"leaky","answers":{}}"#)
    #expect(code == 1)
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""correct":1,"learner":"a","lesson":"leaky""#))
    #expect(lines[1].contains(#""correct":0,"learner":2"#))
    #expect(lines[2].contains(#""unanswered""#))
  }

  @Test(arguments: [
    ("{", "the request is no JSON object"),
    (#"{"learner":"a"}"#, "lesson is missing"),
    (#"{"lesson":"leaky"}"#, "answers is missing"),
    (#"{"lesson":"nowhere","answers":{}}"#, "there is no lesson nowhere"),
    (#"{"lesson":"leaky","answers":{"tau":20}}"#, "answers.tau is a number"),
    (
      #"{"lesson":"leaky","seed":1.5,"answers":{}}"#,
      "seed must be a whole number from 0 up"
    ),
    (
      #"{"lesson":"leaky","answers":{},"grade":1}"#, "unknown key grade"
    ),
  ])
  func `a bad line gets its error, and the stream goes on`(
    _ line: String, _ words: String
  ) {
    let (code, lines) = stream(
      line, #"{"lesson":"leaky","answers":{"tau":"20 ms"}}"#)
    #expect(code == 1)
    #expect(lines.count == 2)
    #expect(lines.first?.contains(words) == true, "\(lines)")
    #expect(lines.last?.contains(#""correct":1"#) == true)
  }
}
