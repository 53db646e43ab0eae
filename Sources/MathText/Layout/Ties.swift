/// How a box hangs on the one before it, beyond what their classes say.
enum Tie {
  case none
  /// It goes on a word, or a unit.
  case close
  /// It is the unit of a number.
  case apart
}

extension Layout {
  /// The ties of the items of a row.
  func ties(of items: [Int]) -> [Tie] {
    var ties = Array(repeating: Tie.none, count: items.count)
    tieWords(items, &ties)
    tieUnits(items, &ties)
    return ties
  }

  /// What an author sets apart from a number by a space is its unit, and goes
  /// on up to what is no part of one: `10\,\mu\mathrm{s}` is 10 μs.
  private func tieUnits(_ items: [Int], _ ties: inout [Tie]) {
    var isInUnit = false
    var isAfterNumber = false
    for (index, item) in items.enumerated() {
      let isSpaced = tree[item].spaceBefore > 0
      isInUnit = isUnitPart(item) && (isInUnit || (isAfterNumber && isSpaced))
      if isInUnit { ties[index] = isSpaced ? .apart : .close }
      isAfterNumber = isNumber(item)
    }
  }

  private func isNumber(_ id: Int) -> Bool {
    switch tree[id].kind {
    case .leaf(let leaf): leaf.role == .number
    case .scripts(let scripts): scripts.base.map(isNumber) ?? false
    default: false
    }
  }

  private func isUnitPart(_ id: Int) -> Bool {
    switch tree[id].kind {
    case .leaf(let leaf):
      switch leaf.role {
      case .identifier, .text: tree[id].atom == .ordinary
      case .symbol: ["/", "%", "°", "′", "″"].contains(leaf.text)
      case .number: false
      }
    case .scripts(let scripts): scripts.base.map(isUnitPart) ?? false
    default: false
    }
  }

  /// Which items go on a word: three or more Latin letters in a row, small
  /// ones but for the first, are one, as people write `rate` where they mean
  /// no product. Differentials at its end, as in `Cdu`, are no part of it.
  private func tieWords(_ items: [Int], _ ties: inout [Tie]) {
    let letters = items.map(latinLetter) + [nil]
    var start = 0
    for (index, letter) in letters.enumerated() {
      if let letter, letter >= 0x61 || index == start { continue }
      let end = withoutDifferentials(letters, start, index)
      if end - start >= 3 {
        for inner in (start + 1)..<end { ties[inner] = .close }
      }
      start = letter == nil ? index + 1 : index
    }
  }

  private func latinLetter(_ id: Int) -> UInt8? {
    guard case .leaf(let leaf) = tree[id].kind, leaf.role == .identifier,
      leaf.alphabet == .italic, leaf.text.utf8.count == 1
    else { return nil }
    return leaf.text.utf8.first
  }

  /// The end of a word from which `dt`, `du` and the like are cut off.
  private func withoutDifferentials(
    _ letters: [UInt8?], _ start: Int, _ end: Int
  ) -> Int {
    var end = end
    while end - start > 2, letters[end - 2] == UInt8(ascii: "d"),
      let variable = letters[end - 1], variable >= UInt8(ascii: "r")
    {
      end -= 2
    }
    return end
  }
}
