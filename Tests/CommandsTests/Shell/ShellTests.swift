import Commands
import Testing

@Suite struct ShellTests {
  private func result(
    _ arguments: [String], typed: String = ""
  ) -> (code: Int32, output: String, errors: String) {
    let host = CourseFixture.host()
    if !typed.isEmpty { host.type(typed) }
    let code = run(arguments, on: host)
    return (code, host.output, host.errors)
  }

  @Test(arguments: [
    (["chekc"], "did you mean check?"),
    (["leakey"], "did you mean leaky?"),
    (["list", "--jsno"], "list has no option --jsno"),
    (["check", "--jsno"], "did you mean --json?"),
    (["list", "x"], "too many words"),
    (["eval"], "there is nothing to work out"),
    (
      ["list", "--color", "pink"], "--color is always, never or auto, not pink"
    ),
    (["list", "--dots=x"], "--dots is braille, blocks or ascii, not x"),
    (["list", "--width", "abc"], "--width wants a number above 0, not abc"),
    (["list", "--ascii=yes"], "--ascii takes no value"),
    (["eval", "1 mV", "--in", "mw"], "there is no unit mw"),
    (["eval", "1 mV", "--in"], "--in needs a value"),
    (["help", "chekc"], "did you mean check?"),
  ])
  func `a usage error says what is wrong and exits 2`(
    _ arguments: [String], _ words: String
  ) {
    let (code, output, errors) = result(arguments)
    #expect(code == 2)
    #expect(output.isEmpty)
    #expect(errors.contains(words), "\(errors)")
  }

  @Test(arguments: [
    ("10 MΩ * 1 nF", "10 ms\n"),
    ("20 mV / 2 nA", "10 MΩ\n"),
    ("-55 mV - -70 mV", "15 mV\n"),
    ("ln(10) * 8 ms", "18.420680744 ms\n"),
    ("1 + 1", "2\n"),
    ("2 nA < 3 nA", "true\n"),
  ])
  func `eval works out an expression`(_ text: String, _ wanted: String) {
    let (code, output, _) = result(["eval", text])
    #expect(code == 0)
    #expect(output.hasPrefix(String(wanted.dropLast(1))))
  }

  @Test func `eval converts, and refuses what cannot be`() {
    #expect(result(["eval", "10 MΩ * 1 nF", "--in", "s"]).output == "0.01 s\n")
    let refused = result(["eval", "10 MΩ * 1 nF", "--in", "mV"])
    #expect(refused.code == 1)
    #expect(refused.errors.contains("this is a time, not a voltage"))
  }

  @Test func `eval speaks JSON`() {
    #expect(
      result(["eval", "10 MΩ * 1 nF", "--json"]).output
        == #"{"text":"10 ms","unit":"ms","value":10}"# + "\n")
    let (code, output, _) = result(["eval", "10 M", "--json"])
    #expect(code == 1)
    #expect(output.contains(#""class":"unknownUnit""#))
    #expect(output.contains(#""offset":3"#))
  }

  @Test func `eval answers one line after the other`() {
    let (code, output, _) = result(
      ["eval", "--jsonl", "-"], typed: "1 mV\nnonsense(\n2 ms\n")
    #expect(code == 1)
    #expect(output.split(separator: "\n").count == 3)
  }

  @Test func `check proves the course and exits 0`() {
    let (code, output, _) = result(["check"])
    #expect(code == 0)
    #expect(output.contains("2 lessons, 2 exercises"))
    #expect(output.contains("all sound"))
  }

  @Test func `check lists every finding and exits 1`() {
    let host = CourseFixture.host()
    let text = CourseFixture.leaky.replacing("answer: R", with: "anwser: R")
    host.files["/home/me/Lessons/leaky.md"] = Array(text.utf8)
    #expect(run(["check"], on: host) == 1)
    #expect(
      host.output.contains(
        """
        error: `anwser` is no key of a quantity exercise
          /home/me/Lessons/leaky.md:11:1
           11 | anwser: R * C
              | ^~~~~~ did you mean `answer`?
        """))
  }

  @Test func `check of a file that is not there exits 3`() {
    #expect(result(["check", "nowhere.md"]).code == 3)
    #expect(result(["check", "/home/me/Lessons"]).code == 0)
    #expect(result(["check", "/home/me"]).code == 0)
    #expect(result(["check", "/home"]).code == 3)
  }

  @Test func `a finding in JSON has its place`() {
    let host = CourseFixture.host()
    host.files["/home/me/bad.md"] = Array("```exercise\n```\n".utf8)
    #expect(run(["check", "/home/me/bad.md", "--json"], on: host) == 1)
    #expect(host.output.contains(#""line":1"#))
    #expect(host.output.contains(#""column":4"#))
    #expect(host.output.contains(#""code":"exercise-kind""#))
  }

  @Test func `a result is spelt in the characters that are asked for`() {
    #expect(result(["eval", "10 kohm"]).output == "10 kΩ\n")
    #expect(result(["eval", "--ascii", "10 kohm"]).output == "10 kOhm\n")
  }
}
