import Markdown

/// Sets blocks one below the other.
///
/// Nesting is kept on a stack of steps rather than on the call stack: a page
/// may be nested as deeply as it likes.
struct BlockSetter {
  private(set) var lines: [StyledLine] = []
  let document: Document
  let medium: Medium
  var text: InlineSetter
  var indentation: Indentation
  /// The indentation of the empty line due before the next line.
  private var gap: StyledLine?
  private var bullets = 0
  private var steps: [Step] = []

  /// What is still to be done.
  private enum Step {
    case enter(Int, afterGap: Bool)
    case enterItem(Int, marker: StyledLine, afterGap: Bool)
    case leave(to: StyledLine, bullets: Int)
  }

  init(
    _ document: Document, on medium: Medium, _ text: InlineSetter,
    _ indentation: Indentation
  ) {
    self.document = document
    self.medium = medium
    self.text = text
    self.indentation = indentation
  }

  /// Sets blocks by their indices.
  mutating func set(_ blocks: [Int]) {
    plan(blocks, isTight: false)
    while let step = steps.popLast() {
      switch step {
      case .enter(let index, let afterGap):
        if afterGap { gap = indentation.rest }
        if document.nodes.indices.contains(index) { enter(index) }
      case .enterItem(let index, let marker, let afterGap):
        if afterGap { gap = indentation.rest }
        enterItem(index, marker)
      case .leave(let outer, let bullets):
        leave(to: outer, bullets)
      }
    }
  }

  /// Adds lines below what is there, each behind its indentation.
  mutating func add(_ block: [StyledLine]) {
    let above = lines.isEmpty ? [] : [gap].compactMap(\.self)
    gap = nil
    lines += (above + block).map { $0.trimmed.spelled(in: medium.characters) }
  }

  /// Adds the list of the addresses that the text mentioned.
  mutating func setNotes() {
    guard !text.notes.isEmpty else { return }
    gap = StyledLine()
    for (number, address) in text.notes.numbered {
      let marker = StyledLine(" [\(number)] ", Style(dim: true))
      let room = max(1, medium.width - marker.width)
      let pieces = StyledLine(address, Style(dim: true))
        .spelled(in: medium.characters).cut(into: room)
      indentation = Indentation(
        first: marker, rest: .blanks(marker.width), in: medium.width)
      addWhole(pieces)
    }
  }

  /// Adds lines that are not to be wrapped. A marker too deep to have room
  /// of its own goes before them.
  mutating func addWhole(_ block: [StyledLine]) {
    let (first, rest) = indentation.take()
    let hasRoom = first.width <= rest.width
    if !hasRoom { add([first]) }
    add(
      block.enumerated().map { place, line in
        (place == 0 && hasRoom ? first : rest) + line
      })
  }

  private mutating func plan(_ blocks: [Int], isTight: Bool) {
    steps += blocks.enumerated().reversed().map { place, index in
      .enter(index, afterGap: place > 0 && !isTight)
    }
  }

  private mutating func enter(_ index: Int) {
    switch document.nodes[index].kind {
    case .document: plan(Array(document.children(of: index)), isTight: false)
    case .blockQuote: enterQuote(index)
    case .list(let style): enterList(index, style)
    default: setLeaf(index)
    }
  }

  private mutating func enterQuote(_ index: Int) {
    let bar = StyledLine("│ ", Style(dim: true))
    let outer = indentation.enter(first: bar, rest: bar)
    steps.append(.leave(to: outer, bullets: bullets))
    plan(Array(document.children(of: index)), isTight: false)
  }

  private mutating func enterList(_ index: Int, _ style: ListStyle) {
    let items = Array(document.children(of: index))
    steps.append(.leave(to: indentation.rest, bullets: bullets))
    let markers = Markers(style, count: items.count, depth: bullets)
    if style == .bullet { bullets += 1 }
    for (place, item) in items.enumerated().reversed() {
      guard
        case .item(let isTight, let checked) = document.nodes[item].kind
      else { continue }
      let marker = markers[place, checked].spelled(in: medium.characters)
      steps.append(
        .enterItem(item, marker: marker, afterGap: place > 0 && !isTight))
    }
  }

  private mutating func enterItem(_ index: Int, _ marker: StyledLine) {
    let outer = indentation.enter(
      first: marker, rest: .blanks(marker.width))
    steps.append(.leave(to: outer, bullets: bullets))
    let isTight = document.nodes[index].kind.isTightItem
    plan(Array(document.children(of: index)), isTight: isTight)
  }

  /// An item in which nothing stood still shows its marker.
  private mutating func leave(to outer: StyledLine, _ bullets: Int) {
    if indentation.isFresh { add([indentation.take().first]) }
    indentation.leave(to: outer)
    self.bullets = bullets
  }
}

extension Node.Kind {
  fileprivate var isTightItem: Bool {
    if case .item(isTight: true, _) = self { true } else { false }
  }
}
