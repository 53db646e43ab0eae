import Diagnostics
import Judge
import TestSupport
import Testing

@testable import Lessons

@Suite struct TypedCommandTests {
  @Test(
    arguments: [
      ("./neuron", ["./neuron"]),
      ("  python3   neuron.py\t-v ", ["python3", "neuron.py", "-v"]),
      ("python3 'my neuron.py'", ["python3", "my neuron.py"]),
      (#"python3 "my neuron.py""#, ["python3", "my neuron.py"]),
      (#"python3 my\ neuron.py"#, ["python3", "my neuron.py"]),
      (#"a'b c'"d e"f"#, ["ab cd ef"]), ("x '' y", ["x", "", "y"]),
      (#"'a\b' "a\b" a\b"#, [#"a\b"#, #"a\b"#, "ab"]),
      (#""\"\\\$\`""#, [#""\$`"#]), (#"a\\ \"b\'"#, [#"a\"#, #""b'"#]),
      (#"a\"#, [#"a\"#]), (#"'it'\''s'"#, ["it's"]),
      ("go run neuron.go", ["go", "run", "neuron.go"]),
      ("neurone.py « é »", ["neurone.py", "«", "é", "»"]),
    ])
  func `words are cut as a shell cuts them`(_ text: String, _ words: [String])
    throws
  {
    #expect(try TypedCommand(text).words == words)
  }

  @Test(arguments: [
    "~/neuron", "$HOME/x", "*.py", "a{b,c}", "`id`", "x=1", "#",
  ])
  func `nothing is expanded`(_ word: String) throws {
    #expect(try TypedCommand("run \(word)").words == ["run", word])
  }

  @Test(arguments: ["", "   ", "''", #""" x"#, "\t\n"])
  func `without a name there is no command`(_ text: String) {
    #expect(throws: TypedCommand.Fault.empty) { try TypedCommand(text) }
  }

  @Test(arguments: [
    ("python3 'neuron.py", 8, 18), (#"x "a\""#, 2, 6), ("'", 0, 1),
    ("é 'x", 3, 5),
  ])
  func `a quote without its other end is pointed at`(
    _ text: String, _ lower: Int, _ upper: Int
  ) {
    #expect(throws: TypedCommand.Fault.openQuote(SourceRange(lower, upper))) {
      try TypedCommand(text)
    }
  }

  @Test(arguments: ["|", "&", ";", "<", ">", "(", ")"])
  func `what only a shell understands is pointed at, except in quotes`(
    _ sign: String
  ) throws {
    #expect(throws: TypedCommand.Fault.shell(SourceRange(2, 3))) {
      try TypedCommand("x \(sign) y")
    }
    #expect(try TypedCommand("x '\(sign)'").words == ["x", sign])
    #expect(try TypedCommand("x \\\(sign)").words == ["x", sign])
  }

  @Test func `words that are written as typed are read as the same words`()
    throws
  {
    var random = SeededRandom(announcing: "words of commands")
    let letters = Array("ab'\"\\ $|é\t*-./;\n漏")
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        String(
          (0..<Int.random(in: 1...6, using: &random)).map { _ in
            letters.randomElement(using: &random) ?? "a"
          })
      }
      #expect(try TypedCommand(words.asTyped).words == words)
    }
    #expect(["x", ""].asTyped == "x ''")
    #expect(["python3", "neuron.py"].asTyped == "python3 neuron.py")
  }
}
