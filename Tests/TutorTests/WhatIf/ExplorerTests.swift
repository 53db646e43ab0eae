import Lessons
import Plot
import Testing
import Tutor

/// Keys in front of the sliders.
@Suite struct ExplorerTests {
  /// At the parameter of the second lesson, amp = 1.9 nA first.
  private func explorer(_ keys: [Key] = []) throws -> Explorer {
    let lesson = SampleCourse.two
    let sandbox = try #require(
      lesson.sandbox(at: lesson.steps[1].stops[0], posed: lesson.exercises[0]))
    var explorer = Explorer(sandbox, title: "Drive")
    explorer.receive(explorer.request.perform())
    for key in keys { press(key, &explorer) }
    return explorer
  }

  /// Presses a key and brings back the run that it asks for.
  private func press(_ key: Key, _ explorer: inout Explorer) {
    if explorer.update(key) == .run {
      explorer.receive(explorer.request.perform())
    }
  }

  private func value(_ explorer: Explorer, _ name: String = "amp") -> String? {
    explorer.sandbox.parameter(name)?.value
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test(
    arguments: [
      ([.right], "2 nA"), ([.left], "1.8 nA"), ([.right, .left], "1.9 nA"),
      ([.shiftRight], "2 nA"), ([.character(">")], "2 nA"),
      ([.character("."), .character(".")], "3 nA"),
      ([.shiftLeft], "1 nA"), ([.character("<")], "1 nA"),
      ([.character(","), .character("l")], "1.1 nA"),
      ([.right, .right, .character("0")], "1.9 nA"),
      ([.right, .down, .right, .character("R")], "1.9 nA"),
    ] as [([Key], String)])
  func `keys move the chosen slider`(_ keys: [Key], _ shown: String) throws {
    #expect(value(try explorer(keys)) == shown)
  }

  @Test(
    arguments: [
      ([], 0), ([.down], 1), ([.up], 0), ([.down, .down, .up], 1),
      ([.end], 6), ([.end, .down], 6), ([.end, .tab], 0), ([.end, .home], 0),
      ([.character("j"), .character("j"), .character("k")], 1),
    ] as [([Key], Int)])
  func `arrows choose a slider`(_ keys: [Key], _ place: Int) throws {
    #expect(try explorer(keys).selected == place)
  }

  @Test func `only what changes a value asks for a run`() throws {
    var one = try explorer()
    #expect(one.update(.right) == .run)
    for key: Key in [.down, .up, .home, .character("f"), .control("x")] {
      #expect(one.update(key) == .nothing)
    }
    #expect(one.update(.escape) == .leave)
    #expect(one.update(.character("q")) == .leave)
  }

  @Test func `the picture follows the keys`() throws {
    let still = try explorer()
    #expect(still.trial?.readouts.first?.value == "0")
    var one = still
    for _ in 0..<16 { press(.right, &one) }
    #expect(value(one) == "3.5 nA")
    #expect(one.trial?.readouts.first?.value == "5")
  }

  @Test func `steps of one slider are undone together`() throws {
    var one = try explorer([.right, .right, .down, .right, .right])
    #expect(value(one, "C") == "1.1 nF")
    press(.character("z"), &one)
    #expect(value(one, "C") == "1 nF")
    #expect(value(one) == "2.1 nA")
    press(.character("u"), &one)
    #expect(value(one) == "1.9 nA")
    press(.character("z"), &one)
    #expect(one.notice == "There is nothing to undo.")
  }

  @Test func `presets come round to the first`() throws {
    var one = try explorer()
    var seen: [String] = []
    for _ in 0..<5 {
      press(.character("p"), &one)
      seen.append(one.notice ?? "")
    }
    #expect(
      seen == [
        "Preset: just below the rheobase.", "Preset: at twice the rheobase.",
        "Preset: without a leak.", "Preset: with noise in the input.",
        "Preset: as at first.",
      ])
    #expect(value(one) == "1.9 nA")
    #expect(one.sandbox.names.count == 7)
    press(.character("z"), &one)
    #expect(one.sandbox.names.contains("sigma"))
  }

  @Test func `a value is typed behind an equals sign`() throws {
    var one = try explorer([.character("=")] + keys("3 nA"))
    #expect(one.prompt.takesAnswer)
    #expect(one.prompt.line.text == "3 nA")
    #expect(value(one) == "1.9 nA")
    press(.enter, &one)
    #expect(value(one) == "3 nA")
    #expect(one.notice == "Read as amp = 3 nA.")
    #expect(one.entry == nil)
    for key in [.character("=")] + keys("R = 8 MΩ") + [.enter] {
      press(key, &one)
    }
    #expect(value(one, "R") == "8 MΩ")
  }

  @Test func `what cannot be read stays to be mended`() throws {
    var one = try explorer([.character("=")] + keys("3 q") + [.enter])
    #expect(one.entry?.text == "3 q")
    #expect(one.notice?.isEmpty == false)
    press(.backspace, &one)
    #expect(one.notice == nil)
    press(.escape, &one)
    #expect(one.entry == nil)
    #expect(value(one) == "1.9 nA")
  }

  @Test func `a trace that is kept lies behind the next`() throws {
    var one = try explorer([.character("b"), .right])
    #expect(one.trial?.figure.panels[0].curves.count == 2)
    press(.character("b"), &one)
    #expect(one.trial?.figure.panels[0].curves.count == 1)
  }

  @Test func `help goes with any key, which does nothing else`() throws {
    var one = try explorer([.character("?")])
    #expect(one.showsHelp)
    press(.right, &one)
    #expect(!one.showsHelp)
    #expect(value(one) == "1.9 nA")
  }

  @Test func `a run that is refused leaves the picture and says so`() throws {
    var one = try explorer()
    one.receive(.failure(TrialError(sentence: "This is not run: too long.")))
    #expect(one.notice == "This is not run: too long.")
    #expect(one.trial != nil)
  }
}
