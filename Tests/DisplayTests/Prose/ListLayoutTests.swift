import Display
import Testing

@Suite struct ListLayoutTests {
  @Test func `bullets alternate and text hangs`() {
    let text = """
      - the membrane leaks
        - slowly
          - or not
      - done
      """
    #expect(
      page(text, 18)
        == """
         • the membrane
           leaks
           ◦ slowly
             • or not
         • done
        """.page)
  }

  @Test func `numbers are aligned and counted on`() {
    #expect(
      page("9. a\n9. b\n9. c", 20) == ["  9. a", " 10. b", " 11. c"])
  }

  @Test func `a loose list has space between its items`() {
    let text = "1. a\n\n   b\n\n2. - c\n   - d\n"
    #expect(
      page(text, 20)
        == [" 1. a", "", "    b", "", " 2. • c", "    • d"])
  }

  @Test func `tasks have boxes`() {
    #expect(
      page("- [x] done\n- [ ] todo", 20) == [" ☑ done", " ☐ todo"])
    #expect(page("1. [x] done", 20) == [" 1. ☑ done"])
  }

  @Test func `an empty item shows its marker`() {
    #expect(page("- a\n-\n- c", 20) == [" • a", " •", " • c"])
    #expect(page("1.\n", 20) == [" 1."])
  }

  @Test func `a list stands clear of what surrounds it`() {
    #expect(
      page("a\n\n- b\n\nc", 20) == [" a", "", " • b", "", " c"])
    #expect(
      page("- b\n\n  > q\n\n- c", 20)
        == [" • b", "", "   │ q", "", " • c"])
  }

  @Test func `code and tables stand behind the marker`() {
    #expect(page("- ```\n  x\n  ```", 20) == [" •     x"])
    #expect(
      page("- |a|\n  |-|\n  |b|", 20) == [" • a", "   ─", "   b"])
  }
}
