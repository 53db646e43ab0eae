import Display
import Testing
import Tutor

@testable import Faces

@Suite struct ExplorerLayoutTests {
  private func explorer(_ keys: [Key] = []) throws -> Explorer {
    var explorer = try #require(Explorer.standard)
    explorer.receive(explorer.request.perform())
    for key in keys where explorer.update(key) == .run {
      explorer.receive(explorer.request.perform())
    }
    return explorer
  }

  private func frame(
    _ explorer: Explorer, _ width: Int, _ height: Int,
    _ characters: Medium.Characters = .unicode
  ) -> Frame {
    let medium = Medium(width: width, height: height, characters: characters)
    return ExplorerLayout(on: medium).frame(of: explorer)
  }

  @Test func `sliders stand beside readouts, the chosen one is marked`() throws
  {
    let lines = frame(try explorer([.right, .down]), 80, 24).lines.text
    #expect(
      Array(lines[..<10])
        == """
         A standard neuron

           amp       2.6 nA  ────────●────────────────────────  spikes      5
         ▸ R          10 MΩ  ────────────────●────────────────  1/interval  68.8 Hz
           C           1 nF  ────────────────●────────────────  latency     14.7 ms
           u_rest    −70 mV  ────────────────●────────────────  u∞          −44 mV
           u_reset   −65 mV  ────────────────●────────────────  rheobase    2 nA
           ϑ         −50 mV  ────────────────●────────────────  τ           10 ms
           t_ref       2 ms  ──────●──────────────────────────

        """.page)
    #expect(lines[22] == " R: 1 MΩ to 100 MΩ")
    #expect(lines[23].hasPrefix(" ↑↓ choose   ←→ change"))
    #expect(lines[23].hasSuffix("q back"))
  }

  @Test func `what is said stands below, with what can be typed set off`()
    throws
  {
    var explorer = try explorer([.character("=")])
    for key in "5" { _ = explorer.update(.character(key)) }
    _ = explorer.update(.enter)
    let lines = frame(explorer, 80, 24).lines.text
    #expect(lines.contains { $0.hasPrefix(" · 5 has no unit, a current") })
    #expect(!lines.joined().contains("`"))
  }

  @Test func `a knob leaves a notch where it was at first`() throws {
    let keys = Array(repeating: Key.right, count: 20)
    let line = frame(try explorer(keys), 80, 24).lines.text[2]
    #expect(
      line
        == " ▸ amp       4.5 nA  ────────┼─────●──────────────────  "
        + "spikes      12")
  }

  @Test(
    arguments: [
      (200, 50), (120, 40), (80, 24), (64, 20), (63, 20), (40, 15), (40, 10),
      (20, 8), (10, 4), (1, 1),
    ], [Medium.Characters.unicode, .ascii])
  func `every screen has its frame, and no line is too wide`(
    _ size: (width: Int, height: Int), _ characters: Medium.Characters
  ) throws {
    for keys: [Key] in [
      [], [.character("f")], [.character("?")], [.character("=")],
      [.character("b"), .right], [.character("p")],
    ] {
      let frame = frame(
        try explorer(keys), size.width, size.height, characters)
      #expect(frame.lines.count == size.height)
      #expect(frame.lines.allSatisfy { $0.width <= size.width })
      if characters == .ascii {
        let other = frame.lines.text.filter { !$0.utf8.allSatisfy { $0 < 128 } }
        #expect(other == [])
      }
    }
  }

  @Test func `a low screen shows the sliders around the chosen one`() throws {
    let lines = frame(
      try explorer([.down, .down, .down, .down]), 40, 15
    ).lines.text
    #expect(
      Array(lines[..<5])
        == """
         ↑ u_rest    −70 mV  ─────────●────────
         ▸ u_reset   −65 mV  ─────────●────────
         ↓ ϑ         −50 mV  ─────────●────────
         spikes 5  1/interval 63 Hz
         latency 16.1 ms  u∞ −45 mV
        """.page.map { $0.replacing(" ", with: " ") })
    #expect(lines[12].hasPrefix("        t  0"))
    #expect(lines[14] == " ↑↓ choose   ←→ change   ? help   q back")
  }

  @Test func `a value is typed above the keys, with the cursor in it`() throws {
    let typing = try explorer([
      .character("="), .character("3"), .character("q"),
    ])
    let frame = frame(typing, 80, 24)
    #expect(frame.lines.text[22] == " amp = 3q")
    #expect(frame.lines.text[23] == " Enter set it   Esc leave it")
    #expect(frame.cursor == .init(row: 22, column: 9))
  }

  @Test func `a wide screen has the f–I curve beside the trace`() throws {
    let wide = frame(try explorer(), 160, 40).lines.text
    #expect(wide.contains { $0.contains("f Hz") })
    let narrow = frame(try explorer(), 80, 24).lines.text
    #expect(!narrow.contains { $0.contains("f Hz") })
    let asked = frame(try explorer([.character("f")]), 80, 24).lines.text
    #expect(asked.contains { $0.contains("f Hz") })
  }

  @Test func `the full-screen face hands everything to the sliders`() throws {
    var page = SamplePages.page(SamplePages.lines(1...3))
    page.explorer = try explorer()
    var face = FullScreenFace(on: Medium(width: 80, height: 24))
    #expect(face.filter(.down, on: page) == .down)
    #expect(face.filter(.pageDown, on: page) == .pageDown)
    #expect(face.frame(of: page).lines.text[0] == " A standard neuron")
    #expect(face.farewell(page).text[0] == " A standard neuron")
  }
}
