import Display
import TestSupport
import Testing

@Suite struct FrameDiffTests {
  private let encoder = ANSIEncoder(
    Medium(usesColor: true, followsLinks: true))

  @Test func `only rows that differ are written`() {
    let old = Frame(width: 9, height: 3, lines: ["one", "two", "three"])
    let new = Frame(width: 9, height: 3, lines: ["one", "2", "three"])
    let bytes = new.diff(from: old, by: encoder)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{1B}[?2026h\u{1B}[?25l\u{1B}[?7l\u{1B}[2;1H2\u{1B}[K"
        + "\u{1B}[?7h\u{1B}[?2026l")
  }

  @Test func `nothing is sent where nothing differs`() {
    let frame = Frame(width: 9, height: 3, lines: ["one"])
    #expect(frame.diff(from: frame, by: encoder).isEmpty)
  }

  @Test func `a cursor that moved is enough`() {
    let old = Frame(width: 9, height: 3, lines: ["one"])
    var screen = TerminalScreen(width: 9, height: 3)
    screen.show(old.diff(from: nil, by: encoder))
    #expect(!screen.isCursorShown)
    let new = Frame(
      width: 9, height: 3, lines: ["one"],
      cursor: Frame.Position(row: 0, column: 3))
    screen.show(new.diff(from: old, by: encoder))
    #expect(screen.isCursorShown)
    #expect((screen.row, screen.column) == (0, 3))
  }

  @Test func `a screen of another size is drawn anew`() {
    let old = Frame(width: 9, height: 2, lines: ["one", "two"])
    let new = Frame(width: 8, height: 2, lines: ["one", "2"])
    var screen = TerminalScreen(width: 8, height: 2)
    screen.show(Array("\u{1B}[?7l\u{1B}[1;1Hleftover\u{1B}[?7h".utf8))
    screen.show(new.diff(from: old, by: encoder))
    #expect(screen.rows == ["one", "2"])
  }

  @Test func `the last column keeps its character`() {
    let frame = Frame(width: 4, height: 1, lines: ["fire"])
    var screen = TerminalScreen(width: 4, height: 1)
    screen.show(frame.diff(from: nil, by: encoder))
    #expect(screen.rows == ["fire"])
  }

  @Test func `text brings no sequences of its own`() {
    let frame = Frame(width: 20, height: 1, lines: ["\u{1B}[2J\u{9B}1m"])
    var screen = TerminalScreen(width: 20, height: 1)
    screen.show(frame.diff(from: nil, by: encoder))
    #expect(screen.rows == ["␛[2J<U+009B>1m"])
    #expect(screen.complaints.isEmpty)
  }

  @Test func `a difference turns the old screen into the new one`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of frames: \(seed)")
    var hostile = HostileText(seed: seed)
    var old: Frame?
    var screen = TerminalScreen(width: 12, height: 4)
    for _ in 0..<300 {
      let new = randomFrame(like: old, &hostile)
      screen.show(new.diff(from: old, by: encoder))
      var fresh = TerminalScreen(width: 12, height: 4)
      fresh.show(new.diff(from: nil, by: encoder))
      #expect(screen.cells == fresh.cells, "\(new)")
      #expect(screen.isCursorShown == (new.cursor != nil))
      #expect(screen.complaints.isEmpty && screen.isAtRest)
      old = new
    }
  }

  /// Some rows stay as they were, so that there is something to leave alone.
  private func randomFrame(
    like old: Frame?, _ hostile: inout HostileText
  ) -> Frame {
    let lines = (0..<4).map { row in
      if let old, Bool.random(using: &hostile) { return old.lines[row] }
      let a = Run(hostile.line(pieces: 3))
      let b = Run(hostile.line(pieces: 2), Style(.red), link: "http://x.y/")
      return StyledLine([a, b])
    }
    let place = Frame.Position(
      row: Int.random(in: 0..<4, using: &hostile),
      column: Int.random(in: 0..<12, using: &hostile))
    return Frame(
      width: 12, height: 4, lines: lines,
      cursor: Bool.random(using: &hostile) ? place : nil)
  }
}
