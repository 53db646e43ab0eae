/// Atoms side by side.
extension Layout {
  /// The boxes of some items joined with the blanks that their edges ask for.
  func join(_ items: [Int], inScript: Bool) -> Box {
    let boxes = items.map { box($0, inScript: inScript) }
    let drawn = boxes.indices.filter { !boxes[$0].isEmpty }
    return join(
      drawn.map { boxes[$0] }, ties: ties(of: drawn.map { items[$0] }),
      inScript: inScript)
  }

  /// Joins boxes; a tie says how one hangs on the box before it.
  func join(_ boxes: [Box], ties: [Tie] = [], inScript: Bool) -> Box {
    let boxes = form == .flat ? parenthesised(boxes) : boxes
    var parts: [(gap: Int, box: Box)] = []
    var previous = Edge.none
    for (index, box) in boxes.enumerated() {
      let usual = gap(previous, box.lead, inScript: inScript)
      let blanks =
        switch index < ties.count ? ties[index] : .none {
        case .none: usual
        case .close: 0
        case .apart: max(1, usual)
        }
      parts.append((blanks, box))
      if box.isOversized { return .oversized }
      previous = box.trail
    }
    if boxes.count == 1 { return boxes[0] }
    return Box.beside(parts).with(
      lead: boxes.first?.lead ?? .none, trail: previous, binding(of: boxes))
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
