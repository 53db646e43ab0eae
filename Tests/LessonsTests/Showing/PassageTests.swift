import Diagnostics
import Markdown
import Testing

@testable import Lessons

/// Text where there is room for words only.
@Suite struct PassageTests {
  @Test func `formulas stand on a line, and values in place`() {
    let text = "A drive $R\\,I$ of [20 mV](lif:x) is *not* $e^{-t/\\tau}$."
    let passage = Passage(
      document: Document(SourceText(name: "l.md", text)),
      values: [.init("lif:x", "20 mV"): "18 mV"])
    #expect(passage.plainText == "A drive R I of 18 mV is not e^(−t/τ).")
  }
}
