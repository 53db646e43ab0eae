import Testing
import Tutor

@Suite struct CommandTests {
  @Test(
    arguments: [
      (":h", .hint), (":hint", .hint), (":s", .solution),
      (":solution", .solution), (":n", .next), (":next", .next),
      (":skip", .next), (":p", .previous), (":previous", .previous),
      (":b", .previous), (":back", .previous), (":l", .list), (":list", .list),
      (":g", .go), (":r", .run), (":run", .run), (":t", .table),
      (":table", .table), (":x", .reset), (":reset", .reset), (":c", .curves),
      (":?", .help), (":help", .help), ("?", .help), (" ? ", .help),
      (":q", .quit), (":quit", .quit), (":exit", .quit), (":Q", .quit),
      (" :h ", .hint), (": h", .hint),
    ] as [(String, Command.Name)])
  func `a colon makes a command everywhere`(text: String, name: Command.Name) {
    for bare in [Command.Bare.nothing, .words, .alone, .letters] {
      #expect(Command(text, bare: bare) == Command(name))
    }
  }

  @Test(arguments: ["h", "s", "n", "p", "l", "q", "b", "r", "t", "x", "g", "c"])
  func `bare letters are commands only where no answer begins with one`(
    letter: String
  ) {
    #expect(Command(letter, bare: .letters) != nil)
    #expect(
      Command(letter, bare: .letters) == Command(":" + letter, bare: .nothing))
    #expect(Command(letter, bare: .words) == nil)
    #expect(Command(letter, bare: .nothing) == nil)
  }

  @Test(
    arguments: [
      "hint", "quit", "back", "skip", "table", "run", "list", "play",
      "explore",
    ])
  func `whole words are commands unless an answer is in words`(word: String) {
    #expect(
      Command(word, bare: .words) == Command(":" + word, bare: .nothing))
    #expect(Command(word, bare: .letters) != nil)
    #expect(Command(word, bare: .nothing) == nil)
  }

  @Test(arguments: ["h", "hint", "q", "quit", "list", "run", "go", "?", "x"])
  func `beside a program only what stands alone is a command`(word: String) {
    #expect(
      Command(word, bare: .alone) == Command(":" + word, bare: .nothing))
    #expect(Command("\(word) neuron.go", bare: .alone) == nil)
    #expect(Command("./\(word)", bare: .alone) == nil)
  }

  @Test(
    arguments: [
      (":g 3", Command(.go, "3")), (": g  fire 2 ", Command(.go, "fire 2")),
      (":l leaky cells", Command(.list, "leaky cells")),
      (":goto 3", Command(.go, "3")), (":search tau", Command(.list, "tau")),
    ])
  func `what stands behind a command is what it is about`(
    text: String, command: Command
  ) {
    #expect(Command(text, bare: .words) == command)
  }

  @Test(
    arguments: [
      "", " ", ":", "::", ":hh", ":1", ":hint!", "::q", ":h 3", ":s now",
      ":q fire",
    ])
  func `what is no command is none`(text: String) {
    #expect(Command(text, bare: .words) == nil)
    #expect(Command(text, bare: .letters) == nil)
  }

  @Test func `each command has a way to type it, which means it`() {
    let names = Command.Name.allCases
    #expect(Set(names.map(\.typed)).count == names.count)
    for name in names {
      #expect(Command(name.typed, bare: .words)?.name == name)
      #expect(!name.words.isEmpty)
    }
    #expect(names.filter { $0.letter == nil } == [.play, .explore])
  }
}
