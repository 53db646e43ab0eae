import Markdown
import Testing

@Suite struct ListTests {
  private func tightness(_ text: String) -> [Bool] {
    read(text).nodes.compactMap {
      if case .item(let isTight, _) = $0.kind { isTight } else { nil }
    }
  }

  @Test func `a list is loose where a blank line parts what is in it`() {
    #expect(tightness("- a\n- b\n") == [true, true])
    #expect(tightness("- a\n\n- b\n") == [false, false])
    #expect(tightness("- a\n\n  b\n- c\n") == [false, false])
    #expect(tightness("- a\n- b\n\n") == [true, true])
  }

  @Test func `a blank line inside a quote or code parts nothing outside`() {
    #expect(tightness("- > a\n  >\n- b\n") == [true, true])
    #expect(tightness("- ```\n  a\n\n  ```\n- b\n") == [true, true])
  }

  @Test func `a blank line in an inner list leaves the outer one tight`() {
    #expect(tightness("- a\n  - b\n\n    c\n- d\n") == [true, false, true])
  }

  @Test func `styles carry the first number`() {
    #expect(read("7. a\n").kinds[0] == .list(.ordered(start: 7)))
    #expect(read("+ a\n").kinds[0] == .list(.bullet))
    #expect(read("1234567890. a\n").kinds[0] == .paragraph)
  }

  @Test func `a task is an item that begins with a box and has text`() {
    let checks = read("- [ ] a\n- [x] b\n- [X] c\n- [x]\n- [y] d\n- e [x] f\n")
      .nodes.compactMap { node -> Bool?? in
        if case .item(_, let checked) = node.kind {
          .some(checked)
        } else {
          nil
        }
      }
    #expect(checks == [false, true, true, nil, nil, nil])
  }

  @Test func `the box is no part of the text of a task`() {
    let document = read("1. [x] is *open*\n")
    #expect(document.plainText(of: 0) == "is open")
    #expect(document.source { $0 == .text("is ") } == "is ")
    #expect(read("- [x] a\n", .none).plainText(of: 0) == "[x] a")
  }
}
