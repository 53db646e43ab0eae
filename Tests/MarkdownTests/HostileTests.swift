import Diagnostics
import Markdown
import Testing

/// What nobody writes, but a file may hold.
@Suite struct HostileTests {
  static let depth = 100_000

  /// Much of one thing, with a tag and how often it must be printed.
  struct Nest: CustomTestStringConvertible {
    let text: String
    let tag: String
    let count: Int

    init(_ text: String, _ tag: String, _ count: Int) {
      (self.text, self.tag, self.count) = (text, tag, count)
    }

    var testDescription: String {
      String(text.prefix(12)).debugDescription
    }
  }

  /// What could overflow a stack.
  static let deep: [Nest] = [
    Nest(repeated("> ") + "a", "<blockquote>", depth),
    Nest(repeated("- ") + "a" + repeated("\n"), "<ul>", depth),
    Nest(repeated("[") + "a" + repeated("](/u)"), "<a", 1),
    Nest(repeated("![") + "a" + repeated("](/u)"), "<img", 1),
    Nest(
      repeated("*a **a ", depth / 2) + "b" + repeated(" a** a*", depth / 2),
      "<strong>", depth / 2),
  ]

  @Test(arguments: deep)
  func `a hundred thousand levels are read, compared and printed`(nest: Nest) {
    let document = read(nest.text)
    #expect(html(nest.text).count(of: nest.tag) == nest.count)
    #expect(document == read(nest.text))
    #expect(document.flaws == [])
    #expect(document.plainText(of: 0).utf8.count <= nest.text.utf8.count)
  }

  static let many = 10_000

  /// What could take time that grows faster than the text: these would be
  /// 10⁸ steps each.
  static let broad: [Nest] = [
    Nest(
      "> " + repeated("- ", many) + "a" + repeated("\n>", many), "<ul>", many),
    Nest(repeated("> - ", many) + "a", "<li>", many),
    Nest(repeated("[", many) + repeated("]", many), "<a", 0),
    Nest(repeated("![", many) + repeated("[a](b) ", many), "<a", many),
    Nest(repeated("*a_ ", many), "<em>", 0),
    Nest(repeated("~~a ", many), "<del>", 0),
    Nest(repeated("`a``b", many), "<code>", 2 * many / 3),
    Nest(repeated("<a x='", many), "<p>", 1),
    Nest(repeated("x<!--", many), "<p>", 1),
    Nest(repeated("$a ", many), "<span", 0),
    Nest(repeated("${a}{", many), "<span", 0),
    Nest(repeated("|", many), "<table>", 0),
    Nest(repeated("a | b\n-|-|-\n", many), "<table>", 0),
    Nest(repeated("[a]: /u\n", many) + "\n[a]", "<a", 1),
    Nest(repeated("* * ", many) + "a", "<ul>", 2 * many),
  ]

  @Test(arguments: broad)
  func `much of one thing is read once`(nest: Nest) {
    #expect(html(nest.text).count(of: nest.tag) == nest.count)
    #expect(read(nest.text).flaws == [])
  }

  @Test func `ten megabytes of prose are read whole`() {
    let words = String(repeating: "the membrane leaks ", count: 40)
    let line = "\(words) *into* `u`, and $u$ falls.\n"
    let count = 10_000_000 / line.utf8.count + 1
    let document = read(String(repeating: line, count: count))
    #expect(document.source.bytes.count >= 10_000_000)
    #expect(document.nodes.filter { $0.kind == .emphasis }.count == count)
    #expect(document.nodes.last?.range.upper == document.source.bytes.count - 1)
  }

  @Test func `a long destination used often does not blow the text up`() {
    let text =
      "[x]: /" + Self.repeated("x", Self.many) + "\n\n"
      + Self.repeated("[x]\n", Self.many)
    let printed = html(text)
    #expect(printed.utf8.count < 10 * text.utf8.count)
  }

  @Test func `a wide header over short rows does not blow the text up`() {
    let columns = 2_000
    let text =
      String(repeating: "h|", count: columns) + "\n"
      + String(repeating: "-|", count: columns) + "\n"
      + String(repeating: "d\n", count: columns)
    let printed = html(text)
    #expect(printed.utf8.count < 100 * text.utf8.count)
    #expect(printed.count(of: "<tr>") == columns + 1)
  }

  @Test func `random bytes never trap, and every range is valid`() {
    var noise = Noise(for: "random bytes")
    for _ in 0..<300 {
      let count = Int.random(in: 0...200, using: &noise)
      let bytes = (0..<count).map { _ in
        UInt8.random(in: 0...255, using: &noise)
      }
      let document = Document(SourceText(name: "noise", bytes: bytes))
      #expect(document.flaws == [], "\(bytes)")
      _ = HTMLRenderer().render(document)
    }
  }

  @Test func `random Markdown never traps, and every range is valid`() {
    var noise = Noise(for: "random Markdown")
    for _ in 0..<2_000 {
      let text = noise.markdown(pieces: Int.random(in: 1...20, using: &noise))
      let document = read(text)
      #expect(document.flaws == [], "\(text.debugDescription)")
      for code in document.codeBlocks {
        #expect(
          code.lines.count == code.content.utf8.count(where: { $0 == 10 }))
      }
      _ = HTMLRenderer().render(document)
    }
  }

  private static func repeated(
    _ text: String, _ count: Int = depth
  ) -> String {
    String(repeating: text, count: count)
  }
}

extension String {
  /// How often a word occurs, none overlapping.
  func count(of word: String) -> Int {
    let word = Array(word.utf8)
    let bytes = Array(utf8)
    var count = 0
    var offset = 0
    while offset + word.count <= bytes.count {
      let isHere =
        bytes[offset] == word[0]
        && bytes[offset..<(offset + word.count)].elementsEqual(word)
      count += isHere ? 1 : 0
      offset += isHere ? word.count : 1
    }
    return count
  }
}
