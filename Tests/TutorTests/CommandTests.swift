import Testing
import Tutor

@Suite struct CommandTests {
  @Test(
    arguments: [
      (":h", .hint), (":hint", .hint), (":s", .solution),
      (":solution", .solution), (":n", .next), (":next", .next),
      (":skip", .next), (":p", .previous), (":previous", .previous),
      (":b", .previous), (":back", .previous), (":l", .list), (":list", .list),
      (":?", .help), (":help", .help), ("?", .help), (" ? ", .help),
      (":q", .quit), (":quit", .quit), (":exit", .quit), (":Q", .quit),
      (" :h ", .hint), (": h", .hint),
    ] as [(String, Command)])
  func `a colon makes a command everywhere`(text: String, command: Command) {
    #expect(Command(text, bareLetters: false) == command)
    #expect(Command(text, bareLetters: true) == command)
  }

  @Test(arguments: ["h", "s", "n", "p", "l", "q", "b", "hint", "quit", "back"])
  func `bare letters and words are commands only where no answer is`(
    text: String
  ) {
    #expect(Command(text, bareLetters: true) != nil)
    #expect(
      Command(text, bareLetters: true) == Command(":" + text, bareLetters: true)
    )
    #expect(Command(text, bareLetters: false) == nil)
  }

  @Test(arguments: ["", " ", ":", "::", ":x", ":hh", ":1", ":hint!", "::q"])
  func `what is no command is none`(text: String) {
    #expect(Command(text, bareLetters: false) == nil)
    #expect(Command(text, bareLetters: true) == nil)
  }

  @Test func `each command has a letter of its own, which means it`() {
    #expect(Set(Command.allCases.map(\.letter)).count == Command.allCases.count)
    for command in Command.allCases {
      #expect(Command(String(command.letter), bareLetters: true) == command)
      #expect(!command.words.isEmpty)
    }
  }
}
