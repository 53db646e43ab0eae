import Text

/// Symbols, numbers, names and text.
extension Layout {
  func leaf(_ leaf: Leaf, _ atom: AtomClass) -> Box {
    let text = characters.glyphs(of: leaf)
    let box = Box(text: text, edge(of: leaf, atom, drawnAs: text))
    guard leaf.role == .text else { return box }
    return box.with(
      lead: text.utf8.first == 0x20 ? .blank : box.lead,
      trail: text.utf8.last == 0x20 ? .blank : box.trail)
  }

  private func edge(
    of leaf: Leaf, _ atom: AtomClass, drawnAs text: String
  ) -> Edge {
    if atom == .function, leaf.role == .symbol { return .largeOperator }
    guard atom == .ordinary else { return edge(of: atom) }
    switch leaf.role {
    case .number: return .number
    case .text: return leaf.text == "d" ? .differential : .word
    case .identifier where isDifferential(leaf): return .differential
    case .identifier:
      return text.utf8.count > 1 && isLong(text) ? .word : .identifier
    case .symbol: return edge(ofSymbol: leaf.text, drawnAs: text)
    }
  }

  private func edge(ofSymbol symbol: String, drawnAs text: String) -> Edge {
    switch symbol {
    case "+", "−", "±", "∓": .sign
    case ".": .punctuation
    case "⋮", "∀", "∃", "∄": .word
    case _ where isLong(text) && text.utf8.allSatisfy(\.isLetter): .word
    default: .tight
    }
  }

  private func isDifferential(_ leaf: Leaf) -> Bool {
    if leaf.text == "d" { return true }
    return characters == .unicode && ["∂", "Δ", "∇"].contains(leaf.text)
  }

  private func isLong(_ text: String) -> Bool { text.width > 1 }

  /// A delimiter of so many rows, drawn around the axis.
  func delimiter(_ glyph: String, rows: Int, _ atom: AtomClass) -> Box {
    if form == .flat {
      return Box(text: self.glyph(glyph), edge(of: atom))
    }
    let half = rows / 2
    let box = fencePost(glyph, above: half, below: half)
    return box.with(atom == .ordinary ? .tall : edge(of: atom))
  }
}
