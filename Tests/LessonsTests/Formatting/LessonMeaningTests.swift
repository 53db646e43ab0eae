import Diagnostics
import Markdown
import Testing

@testable import Lessons

/// A layout that says something else is noticed, and where.
@Suite struct LessonMeaningTests {
  private func difference(_ one: String, _ other: String) -> SourceRange? {
    let texts = [one, other].map { SourceText(name: "lesson.md", $0) }
    let meanings = texts.map {
      LessonMeaning(LessonFence.all(in: Document($0)), in: $0)
    }
    return meanings[0].firstDifference(from: meanings[1])
  }

  private static let fence = """
    Prose

    ```exercise choice id=a
    - [x] yes
      > good
    k: v w
    ```
    End
    """

  @Test(arguments: [
    ("k: v w", "k:   v\n   w"), ("  > good", ">  good"),
    ("- [x] yes", " - [X]  yes "), ("e choice", "e   choice"),
    ("- [x]", "\n\n- [x]"), ("```\nEnd", " ```` \nEnd"),
  ])
  func `layout makes no difference`(_ old: String, _ new: String) {
    let other = Self.fence.replacing(old, with: new)
    #expect(other != Self.fence)
    #expect(difference(Self.fence, other) == nil)
  }

  @Test(arguments: [
    ("k: v w", "k: vw"), ("k: v w", "l: v w"), ("k: v w", "k: v\nw: w"),
    ("[x]", "[ ]"), ("yes", "y es"), ("> good", "good"), ("good", "goo d"),
    ("id=a", "id=b"), ("choice", "order"), ("```", "~~~"), ("\n```\n", "\n"),
    ("Prose\n", "Prose \n"), ("- [x] yes\n", ""), ("k: v w\n", ""),
  ])
  func `words make a difference`(_ old: String, _ new: String) {
    let other = Self.fence.replacing(old, with: new)
    #expect(other != Self.fence)
    #expect(difference(Self.fence, other)?.lower == 7)
  }

  @Test func `prose below makes a difference`() {
    let other = Self.fence.replacing("End", with: "The end")
    #expect(difference(Self.fence, other) != nil)
    #expect(difference("Prose", "Prose\n\n" + Self.fence) != nil)
  }
}
