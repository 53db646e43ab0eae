import Testing

@testable import Export

@Suite struct StylesheetTests {
  @Test func `every class of a page has its style`() {
    let elements = Elements(SampleLesson.page())
    let classes = Set(
      elements.all.flatMap {
        ($0.attributes["class"] ?? "").split(separator: " ").map(String.init)
      })
    for name in classes {
      #expect(Stylesheet.text.contains("." + name), "\(name)")
    }
  }

  @Test func `braces are in balance, and XML has nothing to read in it`() {
    var depth = 0
    for character in Stylesheet.text {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(!Stylesheet.text.contains("<") && !Stylesheet.text.contains("&"))
  }
}
