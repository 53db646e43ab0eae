import Markdown
import Testing

@Suite struct ConformanceTests {
  @Test func `every example of CommonMark prints what the standard says`() {
    for example in Shared.examples("commonmark-0.31.2") {
      let printed = html(example.markdown, .none)
      #expect(printed == example.html, "\(example.testDescription)")
    }
  }

  @Test
  func `tables, strikethrough and tasks print what GitHub's standard says`() {
    let wanted = ["Tables", "Strikethrough", "Task"]
    for example in Shared.examples("gfm-0.29-extensions-only")
    where wanted.contains(where: example.section.hasPrefix) {
      #expect(
        html(example.markdown) == example.html, "\(example.testDescription)")
    }
  }

  /// Footnotes, how deep braces are counted, and that a fence of math is
  /// code, are that program's own.
  @Test func `dollars open and close maths as in pulldown-cmark`() {
    let foreign: Set = [27, 31, 45, 47]
    for example in Shared.examples("pulldown-math")
    where !foreign.contains(example.example) {
      let ours = html(example.markdown).squeezed
      #expect(ours == example.html.squeezed, "\(example.testDescription)")
    }
  }

  @Test func `every node of every example lies in its parent, and in order`() {
    for example in Shared.examples("commonmark-0.31.2") {
      for extensions in [Extensions.none, .all] {
        let flaws = read(example.markdown, extensions).flaws
        #expect(flaws == [], "\(example.testDescription)")
      }
    }
  }
}

extension String {
  /// HTML without the space around tags, its classes of maths as ours.
  fileprivate var squeezed: String {
    var text = ""
    for part in split(whereSeparator: \.isWhitespace) {
      if let last = text.last, last != ">", part.first != "<" { text += " " }
      text += part
    }
    for style in ["inline", "display"] {
      let theirs = "class=\"math math-\(style)\""
      text = text.replacing(theirs, with: "class=\"math \(style)\"")
    }
    return text.replacing("&quot;", with: "\"")
  }
}
