import Export
import Testing
import TestSupport

@Suite struct HTMLPageTests {
  private let elements = Elements(SampleLesson.page())

  @Test(arguments: [HTMLPage.Purpose.study, .handout])
  func `a page is well-formed`(_ purpose: HTMLPage.Purpose) {
    let page = SampleLesson.page(for: purpose)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\""))
    #expect(page.hasSuffix("</html>\n"))
    #expect(Elements(page).isWellFormed)
  }

  @Test func `the same lesson gives the same bytes`() {
    #expect(SampleLesson.page() == SampleLesson.page())
  }

  @Test func `a page has a title, a language, a width and a policy`() {
    #expect(elements.named("title").first?.text == "Sample")
    #expect(elements.named("h1").map(\.text) == ["Sample"])
    #expect(elements.ofClass("minutes").map(\.text) == ["About 7 minutes"])
    let metas = elements.named("meta").map(\.attributes)
    #expect(metas.contains { $0["charset"] == "utf-8" })
    #expect(metas.contains { $0["name"] == "viewport" })
    #expect(
      metas.contains { $0["content"]?.contains("default-src 'none'") == true })
  }

  @Test func `a page runs nothing and fetches nothing`() {
    let fetching = ["script", "link", "img", "iframe", "object", "base", "use"]
    for name in fetching { #expect(elements.named(name).isEmpty, "\(name)") }
    for element in elements.all {
      let keys = element.attributes.keys
      #expect(!keys.contains { $0.hasPrefix("on") || $0 == "src" })
    }
    let style = elements.named("style")[0].text
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test func `the steps are listed and each link leads to its section`() {
    let links = elements.named("a").filter { $0.path.contains("nav") }
    #expect(links.map(\.text) == ["To read ", "To choose", "Self-check"])
    let ids = Set(elements.named("section").compactMap { $0.attributes["id"] })
    for link in elements.named("a") {
      let target = link.attributes["href"] ?? ""
      #expect(target == "#lesson" || ids.contains(String(target.dropFirst())))
    }
    #expect(elements.named("main").first?.attributes["id"] == "lesson")
  }

  @Test func `no two elements have one id, and references lead somewhere`() {
    let ids = elements.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in elements.all {
      for key in ["aria-labelledby", "aria-describedby", "for"] {
        guard let id = element.attributes[key] else { continue }
        #expect(ids.contains(id), "\(key) \(id)")
      }
    }
  }

  @Test func `every field has a label, and no heading level is left out`() {
    let labelled = Set(
      elements.named("label").compactMap { $0.attributes["for"] })
    for field in elements.named("input") {
      let isNamed = labelled.contains(field.attributes["id"] ?? "")
      #expect(isNamed || field.path.contains("label"))
    }
    let levels = elements.all.map(\.name)
      .filter { $0.count == 2 && $0.hasPrefix("h") && $0 != "hr" }
      .compactMap { Int($0.dropFirst()) }
    for (level, next) in zip(levels, levels.dropFirst()) {
      #expect(next <= level + 1)
    }
  }

  @Test func `values stand in place, and no lif link is a link`() {
    #expect(elements.ofClass("value").map(\.text).contains("10\u{A0}ms"))
    #expect(!SampleLesson.page().contains("lif:"))
  }

  @Test func `two steps of one name are two places`() {
    let page = Elements(SampleLesson.page("## A\n\nx\n\n## A\n\ny\n"))
    #expect(
      page.named("section").compactMap { $0.attributes["id"] }
        == ["step-a", "step-a.2"])
  }

  @Test func `what is broken is a notice in its place`() {
    let text = "# L\n\nBefore.\n\n```exercise chioce\n```\n\nAfter.\n"
    let notice = Elements(SampleLesson.page(text)).ofClass("notice")
    #expect(notice.count == 1)
    #expect(
      notice.first?.text == "Something is missing here. Line 5 of this lesson: "
        + "`chioce` is no kind of exercise.")
  }

  @Test(arguments: [HTMLPage.Purpose.study, .handout])
  func `hostile lessons make harmless pages`(_ purpose: HTMLPage.Purpose) {
    for seed in 0..<60 as Range<UInt64> {
      var hostile = HostileText(seed: seed)
      let evil = (0..<8).map { _ in hostile.line(pieces: 6) }
      let text = """
        # \(evil[0])

        \(hostile.text(pieces: 20)) <script>alert(1)</script>
        [a](javascript:alert) ![b](http://x.y/z.png)

        ## \(evil[1])

        \(SampleLesson.experiment.replacing("drive", with: evil[7]))

        ```exercise choice id=b
        - [x] \(evil[2]) "><script>
          > \(evil[3])
        - [ ] \(evil[4])
        hint: \(evil[5])
        explain: \(evil[6]) <img src=x onerror=y>
        ```

        """
      check(SampleLesson.page(text, for: purpose), seed)
    }
  }

  private func check(_ page: String, _ seed: UInt64) {
    let elements = Elements(page)
    #expect(elements.isWellFormed, "seed \(seed)")
    #expect(!page.steering.contains { $0 != "\t" }, "seed \(seed)")
    for name in ["script", "img"] {
      #expect(elements.named(name).isEmpty, "seed \(seed)")
    }
    for link in elements.named("a") {
      let target = link.attributes["href"] ?? ""
      #expect(
        ["#", "http:", "https:", "mailto:"].contains { target.hasPrefix($0) },
        "seed \(seed): \(target)")
    }
  }
}

@Suite struct PageVariantTests {
  // The first variant is dropped, so that the page is about the second.
  private let text = """
    # L

    How much is ten times [3 ms](lif:a)?

    ```exercise quantity id=q
    given:   a = {2, 3, 4} ms
    where:   a > 2.5 ms
    answer:  10 * a
    ```
    """

  @Test func `question and solution are of the same variant`() {
    let page = Elements(SampleLesson.page(text))
    let values = page.ofClass("value").map(\.text)
    #expect(values == ["3\u{A0}ms", "30 ms"])
  }
}
