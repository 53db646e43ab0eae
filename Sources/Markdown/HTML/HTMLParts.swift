/// Task boxes, code, raw HTML and formulas.
extension HTMLWriter {
  /// Writes the box of a task in front of the item's first paragraph.
  mutating func writeCheckbox(before index: Int) {
    guard case .item(_, let checked?) = form(ofParent: index),
      elements[index].parent == index - 1
    else { return }
    write(checked ? "<input checked=\"\"" : "<input")
    write(" disabled=\"\" type=\"checkbox\"> ")
  }

  mutating func writeCode(_ code: CodeElement) {
    let language = texts[code.info].prefix { !$0.isSpace }
    openBlock("<pre><code")
    if !language.isEmpty {
      write(" class=\"language-")
      escape(language.startIndex..<language.endIndex)
      write("\"")
    }
    output.append(.greater)
    escape(code.content)
    write("</code></pre>\n")
  }

  /// Writes raw HTML as it is, or as text that shows it, a block of it on
  /// lines of its own; comments are shown to nobody.
  mutating func writeHTML(_ html: Stretch, isBlock: Bool = false) {
    if !isUnsafe, isComment(html) { return }
    if isBlock { openBlock("") }
    if isUnsafe { copy(html) } else { escape(html) }
    if isBlock { output.append(.lineFeed) }
  }

  /// Whether a comment is all of it.
  private func isComment(_ html: Stretch) -> Bool {
    guard texts.has("<!--", at: html.lowerBound),
      let end = texts.find(
        "-->", from: html.lowerBound + 2, to: html.upperBound)
    else { return false }
    return texts.skippingSpace(from: end + 3, to: html.upperBound)
      == html.upperBound
  }

  mutating func writeMath(_ tex: Stretch, _ isDisplay: Bool) {
    if let writeFormula {
      return copy(writeFormula(tree.string(tex), isDisplay))
    }
    write("<span class=\"math ")
    write(isDisplay ? "display\">" : "inline\">")
    escape(tex)
    write("</span>")
  }

  /// Writes a formula of its own as a paragraph that holds nothing else.
  mutating func writeMathBlock(_ tex: Stretch, _ index: Int) {
    let isTight = isTight(index)
    if !isTight { openBlock("<p>") }
    writeMath(tex, true)
    if !isTight { write("</p>\n") }
  }
}
