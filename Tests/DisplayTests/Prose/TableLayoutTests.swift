import Display
import Testing
import Text

@Suite struct TableLayoutTests {
  private let text = """
    | name | value | note |
    |:-----|------:|:----:|
    | tau | 10 ms | slow |
    | R | 2.5 MOhm | |
    """

  @Test func `columns are as wide as they need and aligned as asked`() {
    #expect(
      page(text, 40)
        == """
         name     value  note
         ────  ────────  ────
         tau      10 ms  slow
         R     2.5 MOhm
        """.page)
  }

  @Test func `a number is not parted from its unit`() {
    let text = """
      | name of it | value |
      |--|--:|
      | resting potential of it | −70 mV |
      """
    #expect(
      page(text, 20)
        == """
         name of it    value
         ───────────  ──────
         resting      −70 mV
         potential
         of it
        """.page)
  }

  @Test func `cells are wrapped where the screen is narrow`() {
    let text = """
      | symbol | meaning |
      |--|--|
      | u | potential of the membrane |
      | R | resistance |
      """
    #expect(
      page(text, 24)
        == """
         symbol  meaning
         ──────  ───────────────
         u       potential of
                 the membrane

         R       resistance
        """.page)
  }

  @Test func `rows become lists where columns would be too narrow`() {
    #expect(
      page(text, 16)
        == """
         name: tau
           value: 10 ms
           note: slow

         name: R
           value:
           2.5 MOhm
           note:
        """.page)
  }

  @Test func `a header without rows is a table too`() {
    #expect(page("|a|b|\n|-|-|", 20) == [" a  b", " ─  ─"])
    #expect(page("|leaky|fire|\n|-|-|", 8) == [" leaky", " fire"])
  }

  @Test func `a wide table uses the whole screen`() {
    let word = String(repeating: "leak ", count: 18)
    let rows = page("|a|b|\n|-|-|\n|\(word)|\(word)|", 200)
    #expect(rows.map(\.width).max() == 1 + 89 + 2 + 89)
  }

  @Test func `wide characters keep the columns straight`() {
    #expect(
      page("|記号|b|\n|-|-|\n|x|y|", 20)
        == [" 記号  b", " ────  ─", " x     y"])
  }

  @Test func `a long title is cut where rows are lists`() {
    let title = String(repeating: "word ", count: 20)
    let text = "|\(title)|b|c|d|\n|-|-|-|-|\n|1|2|3|4|\n|5|6|7|8|\n"
    let rows = page(text, 12).joined()
    #expect(rows.count < 200)
    #expect(rows.contains("…"))
  }
}
