import Diagnostics
import Display
import Markdown
import TestSupport
import Testing

/// Whatever a text holds, what comes out steers no terminal.
@Suite struct SinkTests {
  private static let media = [
    Medium(width: 40),
    Medium(width: 20, characters: .ascii),
    Medium(width: 60, usesColor: true, followsLinks: true),
  ]

  /// The control characters and what goes by other doors, one by one.
  private static let doors: [String] =
    (0...0x9F).compactMap { Unicode.Scalar($0).map { String($0) } } + [
      "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{1B}]52;c;aGk=\u{7}",
      "\u{202E}", "\u{2066}", "\u{2028}", "\u{E0041}", "\u{301}",
      "\u{200B}", "\u{FEFF}",
    ]

  @Test func `no function lets a control character through`() {
    for door in Self.doors { check(door + "a " + door) }
  }

  @Test func `no hostile page lets a control character through`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of hostile pages: \(seed)")
    var hostile = HostileText(seed: seed)
    for _ in 0..<150 { check(hostile.text(pieces: 25)) }
  }

  private func check(_ text: String) {
    for medium in Self.media {
      let lines = lines(of: text, on: medium)
      let shown = ANSIEncoder(medium).encode(lines)
      #expect(lines.allSatisfy { $0.text.steering.isEmpty && !$0.hasBreak })
      #expect(shown.withoutOwnSequences.steering.isEmpty, "\(medium)")
      let frame = Frame(width: medium.width, height: 9, lines: lines)
      var screen = TerminalScreen(width: medium.width, height: 9)
      screen.show(frame.diff(from: nil, by: ANSIEncoder(medium)))
      #expect(screen.complaints.isEmpty, "\(text.debugDescription)")
      if medium.characters == .ascii {
        let others = shown.unicodeScalars.filter { !$0.isASCII }
        #expect(others.isEmpty, "\(text.debugDescription)")
      }
    }
  }

  /// The text through everything that makes lines.
  private func lines(of text: String, on medium: Medium) -> [StyledLine] {
    let link = "http://x.y/" + text
    let line = StyledLine([Run(text, Style(.red), link: link), Run(text)])
      .spelled(in: medium.characters)
    let document = Document(SourceText(name: "hostile", text))
    let layout = MarkdownLayout(document, on: medium) { address, _ in
      address.hasPrefix("lif:") ? text : nil
    }
    return layout.lines() + line.wrapped(to: medium.width)
      + document.nodes.indices.map { layout.line(of: $0) }
      + [
        line, line.prefix(width: 7), line.padded(to: 90, .center),
        line.trimmed, line.truncated(to: 9).spelled(in: medium.characters),
      ]
  }
}

extension StyledLine {
  fileprivate var hasBreak: Bool { text.utf8.contains(0x0A) }
}

extension String {
  /// The text without SGR and OSC 8, the only sequences of an encoder.
  var withoutOwnSequences: String {
    let looks = #/\u{1B}\[[0-9;]*m/#.matchingSemantics(.unicodeScalar)
    let links = #/\u{1B}\]8;;[\u{21}-\u{7E}]*\u{1B}\\/#
      .matchingSemantics(.unicodeScalar)
    return replacing(looks, with: "").replacing(links, with: "")
  }
}
