import Diagnostics

/// Makes rows of atoms: finds the delimiters that belong together and tells
/// signs from operators.
extension Parser {
  /// A row; one with a single item is that item.
  mutating func row(
    _ items: [Int], from start: Int, continues: Bool = false
  ) -> Int {
    let items = pairBars(pairDelimiters(items))
    classify(items, continues: continues)
    // A scripted atom keeps its row: braces end the reach of its base.
    if items.count == 1, case .leaf = tree[items[0]].kind { return items[0] }
    return add(.row(items), .ordinary, SourceRange(start, lexer.offset))
  }

  /// Puts what stands between delimiters of any two kinds, as in `(a, b]`,
  /// into one node. What has no partner stays an atom.
  private mutating func pairDelimiters(_ items: [Int]) -> [Int] {
    var output: [Int] = []
    var openAt: [Int] = []
    for item in items {
      if opens(item) {
        openAt.append(output.count)
        output.append(item)
      } else if closes(item), let start = openAt.popLast() {
        let opener = output[start]
        let body = Array(output[(start + 1)...])
        output.removeSubrange(start...)
        output.append(fence(from: opener, around: body, to: item))
      } else {
        output.append(item)
      }
    }
    return output
  }

  /// The bars of a row are pairs if their number is even; a single one, as in
  /// `P(a|b)`, is a sign. So are bars with scripts where one should open.
  private mutating func pairBars(_ items: [Int]) -> [Int] {
    let bars = items.indices.filter { isBar(items[$0]) }
    let openers = stride(from: 0, to: bars.count, by: 2).map { bars[$0] }
    guard !bars.isEmpty, bars.count.isMultiple(of: 2),
      !openers.contains(where: { hasScripts(items[$0]) })
    else { return items }
    var output: [Int] = []
    var next = 0
    for pair in stride(from: 0, to: bars.count, by: 2) {
      let (left, right) = (bars[pair], bars[pair + 1])
      output += items[next..<left]
      output.append(
        fence(
          from: items[left], around: Array(items[left + 1..<right]),
          to: items[right]))
      next = right + 1
    }
    return output + items[next...]
  }

  /// A fence; scripts on the closing delimiter go on the whole.
  private mutating func fence(
    from opener: Int, around body: [Int], to closer: Int
  ) -> Int {
    let range = SourceRange(tree[opener].range.lower, tree[closer].range.upper)
    let content = row(body, from: tree[opener].range.upper)
    let fence = add(
      .fence(
        open: delimiter(opener) ?? "", body: content,
        close: delimiter(closer) ?? ""), .inner, range)
    guard case .scripts(var scripts) = tree[closer].kind else { return fence }
    scripts.base = fence
    replace(closer, by: .scripts(scripts))
    tree.nodes[closer].atom = .inner
    tree.nodes[closer].range = range
    return closer
  }
}

// MARK: - Which delimiters

extension Parser {
  private func opens(_ item: Int) -> Bool {
    guard tree[item].atom == .opening, !hasScripts(item),
      let glyph = delimiter(item)
    else { return false }
    return Delimiters.opening.contains(glyph) || isBarGlyph(item)
  }

  private func hasScripts(_ item: Int) -> Bool {
    if case .scripts = tree[item].kind { true } else { false }
  }

  private func closes(_ item: Int) -> Bool {
    guard tree[item].atom == .closing, let glyph = delimiter(item) else {
      return false
    }
    return Delimiters.closing.contains(glyph) || isBarGlyph(item)
  }

  private func isBar(_ item: Int) -> Bool {
    tree[item].atom == .ordinary && isBarGlyph(item)
  }

  private func isBarGlyph(_ item: Int) -> Bool {
    guard let glyph = delimiter(item) else { return false }
    return glyph == "|" || glyph == "‖"
  }

  /// The delimiter that an item is, or that its scripts stand on.
  private func delimiter(_ item: Int) -> String? {
    switch tree[item].kind {
    case .leaf(let leaf) where leaf.role == .symbol: leaf.text
    case .delimiter(let glyph, _): glyph
    case .scripts(let scripts): scripts.base.flatMap { delimiter($0) }
    default: nil
    }
  }
}

// MARK: - Signs

extension Parser {
  /// A plus or minus with nothing to join is a sign (The TeXbook, rules 5, 6
  /// of appendix G).
  private mutating func classify(_ items: [Int], continues: Bool) {
    var previous: AtomClass? = continues ? .ordinary : nil
    var last: Int?
    for item in items {
      if case .space = tree[item].kind { continue }
      let atom = tree[item].atom
      if atom == .binary, !joins(after: previous) {
        tree.nodes[item].atom = .ordinary
      }
      if let last, tree[last].atom == .binary, ends(atom) {
        tree.nodes[last].atom = .ordinary
      }
      previous = tree[item].atom
      last = item
    }
    if let last, tree[last].atom == .binary {
      tree.nodes[last].atom = .ordinary
    }
  }

  private func joins(after previous: AtomClass?) -> Bool {
    switch previous {
    case nil, .binary, .function, .relation, .opening, .punctuation: false
    default: true
    }
  }

  private func ends(_ atom: AtomClass) -> Bool {
    atom == .relation || atom == .closing || atom == .punctuation
  }
}
