import Testing

@testable import Export

@Suite struct MarkupTests {
  @Test func `text and attributes are escaped`() {
    var markup = Markup()
    markup.element("b", ["class": "\"<&>"], text: "<i> & \"\u{1B}\u{202E}")
    #expect(
      markup.text == "<b class=\"&quot;&lt;&amp;&gt;\">"
        + "&lt;i&gt; &amp; &quot;␛&lt;U+202E&gt;</b>")
  }

  @Test func `elements close in the order in which they open`() {
    var markup = Markup()
    markup.element("p") {
      $0.element("b") { $0.element("code", text: "a") }
      $0.empty("input", ["type": "text"])
    }
    #expect(
      markup.text == "<p><b><code>a</code></b><input type=\"text\" />\n</p>\n")
  }
}
