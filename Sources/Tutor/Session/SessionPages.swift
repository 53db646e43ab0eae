// Turning pages: a page in the place of another, a page on top of another,
// and what is said on a page.

extension Session {
  /// Begins another page; what lay under the last is gone.
  mutating func turnPage(to scene: Scene) {
    beneath = []
    showNew(scene)
  }

  /// Lays a page on top of this one, which comes back as it is now.
  mutating func open(_ scene: Scene) -> [Effect] {
    beneath.append(
      Leaf(
        number: pageNumber, scene: self.scene, exchanges: exchanges,
        line: line, confirmation: confirmation))
    showNew(scene)
    return []
  }

  /// Closes the help, if it is open: no page lies on top of it.
  mutating func closeHelp() {
    if case .help = scene { _ = close() }
  }

  /// Uncovers the page below.
  mutating func close() -> [Effect] {
    if let leaf = beneath.popLast() { show(leaf) }
    return []
  }

  private mutating func showNew(_ scene: Scene) {
    show(
      Leaf(
        number: pageCount, scene: scene, exchanges: [], line: LineEditor(),
        confirmation: nil))
    pageCount += 1
  }

  private mutating func show(_ leaf: Leaf) {
    scene = leaf.scene
    exchanges = leaf.exchanges
    line = leaf.line
    confirmation = leaf.confirmation
    pageNumber = leaf.number
  }

  /// The stop on the screen, or the one under what lies on top of it.
  var visit: Visit? {
    let scenes = [scene] + beneath.reversed().map(\.scene)
    return scenes.lazy.compactMap { scene in
      if case .stop(let visit) = scene { visit } else { nil }
    }.first
  }

  /// Adds a sentence to the page.
  mutating func say(_ text: String, _ tone: Page.Tone) {
    exchanges.append(.init(kind: .notice, parts: [.line(text, tone)]))
  }
}
