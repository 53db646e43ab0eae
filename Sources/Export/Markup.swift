import Text

/// Markup that is being written. Elements close themselves, and whatever is
/// no markup is escaped, with marks in the place of what would be hidden.
struct Markup {
  private(set) var text = ""

  /// Attributes in the order in which they are written.
  typealias Attributes = KeyValuePairs<String, String>

  /// An element with what stands in it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:],
    _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element with nothing but a text in it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], text: String
  ) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element that never has anything in it.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    writeTag(name, attributes)
    text += " />\n"
  }

  /// The beginning of an element that is closed by hand.
  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    writeTag(name, attributes)
    text += ">"
    if Self.holders.contains(name) { text += "\n" }
  }

  /// The end of an element.
  mutating func close(_ name: String) {
    text += "</\(name)>"
    if !Self.inLine.contains(name) { text += "\n" }
  }

  /// Text, escaped.
  mutating func write(_ plain: String) { text += plain.escaped }

  /// Markup of ours or of a renderer that escapes by itself.
  mutating func add(markup: String) { text += markup }

  private mutating func writeTag(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(value.escaped)\"" }
  }

  /// Elements that hold others, each on a line of its own.
  private static let holders: Set = [
    "html", "head", "body", "header", "nav", "main", "section", "ol", "ul",
    "figure", "svg", "g", "table", "thead", "tbody", "details", "fieldset",
  ]
  /// Elements that stand within a line.
  private static let inLine: Set = [
    "a", "b", "span", "label", "code", "th", "td",
  ]
}

extension String {
  /// The text as it stands in HTML, between tags or between quotation marks.
  var escaped: String {
    let shown = holdsHidden ? visibleLines : self
    guard shown.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else {
      return shown
    }
    return shown.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
