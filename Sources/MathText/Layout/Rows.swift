/// Atoms side by side.
extension Layout {
  /// The boxes of some items joined with the blanks that their edges ask for.
  func join(_ items: [Int], inScript: Bool) -> Box {
    let boxes = items.map { box($0, inScript: inScript) }
    let drawn = boxes.indices.filter { !boxes[$0].isEmpty }
    let isWord = wordFlags(drawn.map { items[$0] })
    return join(
      drawn.map { boxes[$0] }, isWord: isWord, inScript: inScript)
  }

  /// Joins boxes; `isWord` says of each that it goes on the word before it.
  func join(_ boxes: [Box], isWord: [Bool] = [], inScript: Bool) -> Box {
    let boxes = form == .flat ? parenthesised(boxes) : boxes
    var parts: [(gap: Int, box: Box)] = []
    var previous = Edge.none
    for (index, box) in boxes.enumerated() {
      let clings = index < isWord.count && isWord[index]
      let blanks =
        clings ? 0 : gap(previous, box.lead, inScript: inScript)
      parts.append((blanks, box))
      if box.isOversized { return .oversized }
      previous = box.trail
    }
    if boxes.count == 1 { return boxes[0] }
    return Box.beside(parts).with(
      lead: boxes.first?.lead ?? .none, trail: previous, binding(of: boxes))
  }

  /// Which items go on a word: three or more Latin letters in a row, small
  /// ones but for the first, are one, as people write `rate` where they mean
  /// no product. Differentials at its end, as in `Cdu`, are no part of it.
  private func wordFlags(_ items: [Int]) -> [Bool] {
    var flags = Array(repeating: false, count: items.count)
    let letters = items.map(latinLetter) + [nil]
    var start = 0
    for (index, letter) in letters.enumerated() {
      if let letter, letter >= 0x61 || index == start { continue }
      let end = withoutDifferentials(letters, start, index)
      if end - start >= 3 {
        for inner in (start + 1)..<end { flags[inner] = true }
      }
      start = letter == nil ? index + 1 : index
    }
    return flags
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

// MARK: - Precedence on one line

extension Layout {
  /// A quotient beside a factor gets parentheses; `C du/dt` may stand bare.
  private func parenthesised(_ boxes: [Box]) -> [Box] {
    boxes.indices.map { index in
      let box = boxes[index]
      guard box.binding == .quotient else { return box }
      let before = index > 0 ? boxes[index - 1].trail : .none
      let after = index + 1 < boxes.count ? boxes[index + 1].lead : .none
      let isDerivative = box.lead == .differential
      let keeps = isFactor(after) || (isFactor(before) && !isDerivative)
      return keeps || before == .tight ? parentheses(box) : box
    }
  }

  private func isFactor(_ edge: Edge) -> Bool {
    switch edge {
    case .none, .relation, .binary, .punctuation, .blank, .sign: false
    default: true
    }
  }

  /// How a row of boxes holds together.
  private func binding(of boxes: [Box]) -> Binding {
    if boxes.isEmpty { return .atom }
    let edges = boxes.flatMap { [$0.lead, $0.trail] }
    if edges.contains(.relation) || edges.contains(.punctuation) {
      return .relation
    }
    if edges.contains(.binary) || edges.contains(.sign) { return .sum }
    if edges.contains(.tight) || boxes.contains(where: isQuotient) {
      return .quotient
    }
    let isDifferential =
      boxes.count == 2 && boxes[0].trail == .differential
      && boxes[1].binding >= .scripted
    return isDifferential ? .differential : .product
  }

  private func isQuotient(_ box: Box) -> Bool { box.binding == .quotient }

  /// The box in parentheses, on one line.
  func parentheses(_ box: Box) -> Box {
    Box.beside([
      (0, Box(text: "(")), (0, box), (0, Box(text: ")")),
    ]).with(lead: .word, trail: .closing)
  }

  /// In parentheses unless it holds together at least like this.
  func parentheses(_ box: Box, below binding: Binding) -> Box {
    box.binding < binding ? parentheses(box) : box
  }
}
