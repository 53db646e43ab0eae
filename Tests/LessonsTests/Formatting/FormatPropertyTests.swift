import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import Lessons

/// Laws of formatting, over lesson files of chance.
@Suite struct FormatPropertyTests {
  /// Hands files to a check, as they were and as they are formatted.
  private func eachFile(
    _ purpose: String, _ check: (String, String) throws -> Void
  ) throws {
    var random = SeededRandom(announcing: purpose)
    for _ in 0..<3000 {
      var fence = RandomFence(seed: random.next())
      let file = fence.file()
      try check(file, try formatted(file))
    }
  }

  @Test func `what is formatted stays as it is`() throws {
    try eachFile("formatting twice") { text, once in
      let twice = try formatted(once)
      #expect(twice == once, "\(text.debugDescription)")
    }
  }

  @Test func `nothing but blanks and the case of a mark changes`() throws {
    try eachFile("formatting keeps letters") { text, result in
      let (before, after) = (letters(of: text), letters(of: result))
      #expect(before == after, "\(text.debugDescription)")
    }
  }

  /// Everything but blanks, line feeds and returns; `[X]` is `[x]`.
  private func letters(of text: String) -> [UInt8] {
    let all = text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return all.indices.map { index in
      let isMark =
        index > 0 && index + 1 < all.count && all[index - 1] == 0x5B
        && all[index + 1] == 0x5D
      return isMark && all[index] == 0x58 ? 0x78 : all[index]
    }
  }

  @Test func `the blocks of a lesson read the same`() throws {
    try eachFile("formatting keeps meaning") { text, result in
      let (before, after) = (blocks(of: text), blocks(of: result))
      #expect(before == after, "\(text.debugDescription)")
    }
  }

  /// The facts of each block, and its other lines without their blanks.
  private func blocks(of text: String) -> [[String]] {
    let document = Document(SourceText(name: "lesson.md", text))
    return document.children(of: 0).compactMap { index in
      let node = document.nodes[index]
      guard case .codeBlock(let code) = node.kind else { return nil }
      let block = Block(code, range: node.range, in: document.source)
      guard block.words.first != "swift" else { return [code.content] }
      return block.words + block.attributes.map { $0.name + "=" + $0.value }
        + block.entries.map { $0.key + ":" + $0.value }
        + block.others.map { line in
          String(decoding: letters(of: line.text), as: UTF8.self)
        }
    }
  }

  /// A tab or an accent where blanks are wanted is an error, and a layout
  /// with blanks is none: such files are left out.
  @Test func `the exercises of a lesson read the same`() throws {
    try eachFile("formatting keeps findings") { text, result in
      guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x09 }) else { return }
      let (before, after) = (findings(in: text), findings(in: result))
      #expect(before == after, "\(text.debugDescription)")
    }
  }

  /// What is wrong with a lesson, without places.
  private func findings(in text: String) -> [String] {
    Lesson(id: "lesson", SourceText(name: "lesson.md", text))
      .diagnostics.map(\.code).sorted()
  }
}
