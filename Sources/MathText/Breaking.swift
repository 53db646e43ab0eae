/// Formulas that are too wide: broken before relations, then before operators.
extension Layout {
  /// The formula broken into lines of at most `width` columns, or nil where
  /// some part is too wide for one.
  func broken(to width: Int) -> Box? {
    var lines: [Line] = []
    for items in lineItems {
      let parts = brokenLine(items, to: width)
      guard parts.allSatisfy({ $0.fits(width) }) else { return nil }
      lines += parts
    }
    return pileOfLines(lines.map(\.indented))
  }

  /// The rows of a formula on one line that is broken, first at its relations
  /// and operators, then wherever it must be; nil if it is too large.
  ///
  /// Where one part is most of it, breaking it anywhere takes fewer rows.
  func wrapped(to width: Int) -> [String]? {
    let lines = lineItems.map { join($0, inScript: false) }
    if lines.contains(where: \.isOversized) { return nil }
    let anywhere = lines.flatMap { MathText.wrapped($0, to: width) }
    if width <= 12 { return anywhere }
    let inParts =
      lineItems
      .flatMap { joiningShort(brokenLine($0, to: width), to: width) }
      .flatMap { line in
        MathText.wrapped(line.box, to: width - line.indent)
          .map { blanks(line.indent) + $0 }
      }
    return inParts.count > anywhere.count + 1 ? anywhere : inParts
  }

  /// The lines, with one that is too wide put behind a short one before it.
  private func joiningShort(_ lines: [Line], to width: Int) -> [Line] {
    var joined: [Line] = []
    for line in lines {
      if !line.fits(width), let last = joined.last, last.box.width * 3 < width {
        let items = last.items + line.items
        joined[joined.count - 1] = Line(
          items: items, box: join(items, inScript: false), indent: last.indent)
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// The lines of a formula: those of an aligned table, or the one there is.
  private var lineItems: [[Int]] {
    let items = tree.items(of: tree.root)
    if items.count == 1, case .table(let table) = tree[items[0]].kind,
      table.style == .aligned
    {
      return table.rows.map { row in row.flatMap { tree.items(of: $0) } }
    }
    return [items]
  }

  private func brokenLine(_ items: [Int], to width: Int) -> [Line] {
    let whole = Line(
      items: items, box: join(items, inScript: false), indent: 0)
    if whole.fits(width) { return [whole] }
    var lines: [Line] = []
    for line in filled(items, to: width, before: [.relation]) {
      if line.fits(width) {
        lines.append(line)
        continue
      }
      // One relation is still too wide: it is cut at its operators, and what
      // fits of it goes on the line before.
      let start = lines.popLast()
      lines += filled(
        (start?.items ?? []) + line.items, to: width,
        before: [.relation, .binary], indentFirst: !lines.isEmpty)
    }
    return lines
  }

  private struct Line {
    var items: [Int]
    var box: Box
    var indent: Int

    func fits(_ width: Int) -> Bool { box.width + indent <= width }

    var indented: Box {
      Box.beside([(indent, box)]).with(lead: box.lead, trail: box.trail)
    }
  }

  /// Lines as full as they get when broken before atoms of these classes.
  private func filled(
    _ items: [Int], to width: Int, before classes: [AtomClass],
    indentFirst: Bool = false
  ) -> [Line] {
    let indent = width < 40 ? 2 : 4
    var lines: [Line] = []
    for piece in pieces(of: items, before: classes) {
      if let last = lines.last, last.items.count < Limits.itemsOfLine {
        let longer = last.items + piece
        let box = join(longer, inScript: false)
        if box.width + last.indent <= width {
          lines[lines.count - 1] = Line(
            items: longer, box: box, indent: last.indent)
          continue
        }
      }
      let isFirst = lines.isEmpty && !indentFirst
      lines.append(
        Line(
          items: piece, box: join(piece, inScript: false),
          indent: isFirst ? 0 : indent))
    }
    return lines
  }

  /// Cuts before each atom of these classes, except the first.
  private func pieces(
    of items: [Int], before classes: [AtomClass]
  ) -> [[Int]] {
    var pieces: [[Int]] = []
    for item in items {
      if pieces.isEmpty || classes.contains(tree[item].atom) {
        pieces.append([item])
      } else {
        pieces[pieces.count - 1].append(item)
      }
    }
    return pieces
  }

  /// Lines below each other, with a blank row where two would touch.
  private func pileOfLines(_ lines: [Box]) -> Box? {
    var boxes: [Box] = []
    for line in lines {
      if let last = boxes.last, last.depth > 0 || line.baseline > 0 {
        boxes.append(Box())
      }
      boxes.append(line)
    }
    let pile = Box.stack(boxes, on: 0, .left)
    return pile.isOversized ? nil : pile
  }
}
