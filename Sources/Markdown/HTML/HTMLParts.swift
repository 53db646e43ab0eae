/// Task boxes, code, raw HTML and formulas.
extension HTMLWriter {
  /// Writes the box of a task in front of the item's first paragraph.
  mutating func writeCheckbox(before index: Int) {
    guard case .item(_, let checked?) = kind(ofParent: index),
      nodes[index].parent == index - 1
    else { return }
    let state = checked ? "checked=\"\" " : ""
    write("<input \(state)disabled=\"\" type=\"checkbox\"> ")
  }

  mutating func writeCode(_ code: CodeBlock) {
    let language = code.info.utf8.prefix { !$0.isSpace }
    if language.isEmpty {
      openBlock("<pre><code>")
    } else {
      openBlock("<pre><code class=\"language-")
      escape(String(Substring(language)))
      write("\">")
    }
    escape(code.content)
    write("</code></pre>\n")
  }

  /// Writes raw HTML as it is, or as text that shows it.
  mutating func writeHTML(_ html: String) {
    if isUnsafe { write(html) } else { escape(html) }
  }

  mutating func writeMath(_ tex: String, _ isDisplay: Bool) {
    if let writeFormula { return write(writeFormula(tex, isDisplay)) }
    let style = isDisplay ? "display" : "inline"
    write("<span class=\"math \(style)\">", escaping: tex, "</span>")
  }

  /// Writes a formula of its own as a paragraph that holds nothing else.
  mutating func writeMathBlock(_ tex: String, _ index: Int) {
    let isTight = isTight(index)
    if !isTight { openBlock("<p>") }
    writeMath(tex, true)
    if !isTight { write("</p>\n") }
  }
}
