/// What is open at a place in a line, outermost first, and how text looks
/// there.
///
/// Nodes close in the order in which they open. Tags of HTML need not: what
/// stands within one that is closed too early stays open.
struct InlineSpans {
  /// How text looks, where it leads, and whether it is raised or lowered.
  struct Looks {
    var style = Style.plain
    var link: String?
    /// Whether it is part of a link, followed or not.
    var isLink = false
    var script: ScriptPlace?
  }

  typealias Change = (inout Looks) -> Void

  enum Kind {
    /// A node, up to an index.
    case node(end: Int)
    /// A tag, up to one that closes it.
    case tag(String)
  }

  struct Span {
    fileprivate let kind: Kind
    fileprivate let change: Change
    fileprivate var outside: Looks
    /// What is written behind it.
    let closing: String
  }

  private(set) var looks: Looks
  private var spans: [Span] = []
  private var openTags = 0

  /// So many tags may be open at once; further ones are passed over, so that
  /// looking for one to close costs little.
  private static let mostTags = 32

  init(_ style: Style = .plain) { looks = Looks(style: style) }

  /// Opens a span; false where that is one too many.
  mutating func open(
    _ kind: Kind, closing: String, _ change: @escaping Change
  ) -> Bool {
    if case .tag = kind {
      guard openTags < Self.mostTags else { return false }
      openTags += 1
    }
    spans.append(
      Span(kind: kind, change: change, outside: looks, closing: closing))
    change(&looks)
    return true
  }

  /// Closes the innermost node, if it ends before an index.
  mutating func closeNode(before index: Int) -> Span? {
    for place in spans.indices.reversed() {
      guard case .node(let end) = spans[place].kind else { continue }
      return end <= index ? close(place) : nil
    }
    return nil
  }

  /// Closes the innermost tag of a name.
  mutating func closeTag(_ name: String) -> Span? {
    guard openTags > 0 else { return nil }
    let place = spans.lastIndex { span in
      if case .tag(name) = span.kind { true } else { false }
    }
    return place.map { close($0) }
  }

  /// Closes the innermost span.
  mutating func closeLast() -> Span? {
    spans.isEmpty ? nil : close(spans.count - 1)
  }

  private mutating func close(_ place: Int) -> Span {
    let closed = spans.remove(at: place)
    if case .tag = closed.kind { openTags -= 1 }
    looks = closed.outside
    for inner in spans.indices[place...] {
      spans[inner].outside = looks
      spans[inner].change(&looks)
    }
    return closed
  }
}
