import TestSupport
import Testing
import Tutor

@Suite struct LineEditorTests {
  /// The editor after keys; a string types its characters.
  private func editor(_ keys: [Key]) -> LineEditor {
    var editor = LineEditor()
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  /// The line with `|` where the cursor is.
  private func line(_ editor: LineEditor) -> String {
    String(editor.characters[..<editor.cursor]) + "|"
      + String(editor.characters[editor.cursor...])
  }

  private static let typed = "abc def".map { Key.character($0) }

  @Test func `escape empties the line`() {
    var editor = LineEditor()
    editor.set("10 ms")
    let isTaken = editor.handle(.escape)
    #expect(isTaken)
    #expect(editor == LineEditor())
  }

  @Test(
    arguments: [
      ([], "abc def|"),
      ([.left], "abc de|f"),
      ([.left, .left, .right], "abc de|f"),
      ([.right], "abc def|"),
      ([.home], "|abc def"),
      ([.control("a"), .left], "|abc def"),
      ([.home, .end], "abc def|"),
      ([.home, .control("e")], "abc def|"),
      ([.home, .character("x"), .character("y")], "xy|abc def"),
      ([.backspace], "abc de|"),
      ([.home, .backspace], "|abc def"),
      ([.home, .delete], "|bc def"),
      ([.delete], "abc def|"),
      ([.control("u")], "|"),
      ([.left, .control("u")], "|f"),
      ([.home, .control("k")], "|"),
      ([.home, .right, .control("k")], "a|"),
      ([.control("w")], "abc |"),
      ([.control("w"), .control("w")], "|"),
      ([.left, .control("w")], "abc |f"),
      ([.home, .control("w")], "|abc def"),
    ] as [([Key], String)])
  func `keys edit the line`(keys: [Key], expected: String) {
    #expect(line(editor(Self.typed + keys)) == expected)
  }

  @Test(
    arguments: [
      .enter, .tab, .pageUp, .pageDown, .control("c"), .control("z"),
    ] as [Key])
  func `other keys leave the line alone, and say so`(key: Key) {
    var editor = editor(Self.typed)
    let before = editor
    let isTaken = editor.handle(key)
    #expect(!isTaken)
    #expect(editor == before)
  }

  // MARK: History

  /// An editor in which lines were sent.
  private func remembering(_ lines: String...) -> LineEditor {
    var editor = LineEditor()
    for line in lines {
      editor.set(line)
      #expect(editor.take() == line)
    }
    return editor
  }

  private func lines(
    of editor: LineEditor, after keys: Key...
  ) -> [String] {
    var editor = editor
    return keys.map { key in
      _ = editor.handle(key)
      return editor.text
    }
  }

  @Test func `a line that was sent leaves an empty one`() {
    let editor = remembering("3.5 nA")
    #expect(editor.text == "")
    #expect(editor.cursor == 0)
  }

  @Test func `up and down walk through what was sent`() {
    let editor = remembering("one", "two", "three")
    let found = lines(
      of: editor, after: .up, .up, .up, .up, .down, .down, .down)
    #expect(found == ["three", "two", "one", "one", "two", "three", ""])
  }

  @Test func `the line being typed is kept while older ones are seen`() {
    var editor = remembering("one", "two")
    editor.set("dra")
    let found = lines(of: editor, after: .up, .up, .down, .down, .down)
    #expect(found == ["two", "one", "two", "dra", "dra"])
  }

  @Test func `a line from the history can be sent again`() {
    var editor = remembering("one", "two")
    _ = editor.handle(.up)
    _ = editor.handle(.up)
    _ = editor.handle(.character("!"))
    #expect(editor.take() == "one!")
    #expect(lines(of: editor, after: .up, .up) == ["one!", "two"])
  }

  @Test func `a line twice in a row is kept once, an empty one never`() {
    let editor = remembering("one", "one", "", "  ", "two")
    let found = lines(of: editor, after: .up, .up, .up)
    #expect(found == ["two", "one", "one"])
  }

  @Test func `a hundred lines are remembered`() {
    var editor = LineEditor()
    for number in 1...150 {
      editor.set("\(number)")
      _ = editor.take()
    }
    for _ in 1...200 { _ = editor.handle(.up) }
    #expect(editor.text == "51")
  }

  // MARK: What a line holds

  @Test func `a paste is one line without control characters`() {
    let editor = editor([
      .paste("3.5\tnA\r\nand\nmore\u{1B}[31m\u{0}\u{9B}!\u{2028}x\u{7F}")
    ])
    #expect(line(editor) == "3.5 nA and more[31m! x|")
  }

  @Test func `a control character is not typed`() {
    #expect(line(editor([.character("\u{1B}"), .character("\u{85}")])) == " |")
    #expect(line(editor([.character("\u{9D}"), .character("a")])) == "a|")
  }

  @Test func `a line that is set holds no more than one that is typed`() {
    var editor = LineEditor()
    editor.set("a\tb\u{1B}c" + String(repeating: "x", count: 9000))
    #expect(editor.text.hasPrefix("a bcx"))
    #expect(editor.characters.count == LineEditor.limit)
    #expect(editor.cursor == LineEditor.limit)
  }

  @Test func `a paste is cut at the limit, wherever the cursor is`() {
    let flood = String(repeating: "ab", count: 500_000)
    var editor = editor([.character("z"), .home, .paste(flood), .paste(flood)])
    #expect(editor.characters.count == LineEditor.limit)
    #expect(editor.cursor == LineEditor.limit - 1)
    #expect(editor.characters.last == "z")
    _ = editor.handle(.character("y"))
    #expect(editor.characters.count == LineEditor.limit)
  }

  @Test func `a letter under a million marks is no letter`() {
    let marks = String(repeating: "\u{301}", count: 1_000_000)
    #expect(line(editor([.paste("a" + marks), .paste("b")])) == "b|")
  }

  @Test(arguments: ["e\u{301}", "👩‍🔬", "🇩🇪", "1\u{FE0F}\u{20E3}"])
  func `what is joined is one character, however it was typed`(text: String) {
    let scalars = text.unicodeScalars.map { Key.character(Character($0)) }
    for keys in [scalars, [.paste(text)], [.character(Character(text))]] {
      let editor = editor([.character("a")] + keys + [.character("b")])
      #expect(editor.characters == ["a", Character(text), "b"])
      #expect(editor.cursor == 3)
      #expect(
        line(self.editor([.character("a")] + keys + [.backspace])) == "a|")
    }
  }

  @Test func `the cursor stays inside, whatever is pressed`() {
    let seed: UInt64 = 77
    print("seed \(seed)")
    var random = SeededRandom(seed: seed)
    let keys: [Key] = [
      .character("a"), .character(" "), .character("\u{301}"),
      .character("\u{200D}"), .character("👩"), .character("🇩"),
      .paste("one two\n"), .backspace, .delete, .left, .right, .up, .down,
      .home, .end, .control("w"), .control("u"), .control("k"),
    ]
    var editor = LineEditor()
    for _ in 0..<20_000 {
      if Int.random(in: 0..<50, using: &random) == 0 { _ = editor.take() }
      guard let key = keys.randomElement(using: &random) else { continue }
      _ = editor.handle(key)
      #expect((0...editor.characters.count).contains(editor.cursor))
      #expect(Array(editor.text) == editor.characters)
    }
  }
}
