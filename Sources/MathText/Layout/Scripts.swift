/// Subscripts, superscripts and limits.
extension Layout {
  func scripts(
    _ scripts: Scripts, _ atom: AtomClass, inScript: Bool
  ) -> Box {
    let base = scripts.base.map { box($0, inScript: inScript) } ?? Box()
    if form == .tall, scripts.asLimits {
      let isNamed = base.trail == .largeOperator || base.trail == .function
      return limits(scripts, around: base)
        .with(isNamed ? .largeOperator : edge(of: atom))
    }
    if form == .tall, characters == .unicode,
      let sign = tree.integral(scripts.base)
    {
      return bounds(scripts, on: sign)
    }
    return attach(scripts, to: nucleus(base)).with(
      lead: base.lead == .none ? .identifier : base.lead,
      trail: trail(of: base, scripts), .scripted)
  }

  /// Primes go on the line; what else is raised or lowered goes on script
  /// characters, on rows of its own, or behind `^` and `_`.
  private func attach(_ scripts: Scripts, to base: Box) -> Box {
    let (primes, upper) = splitPrimes(scripts.upper)
    let primed =
      primes.isEmpty
      ? base
      : Box.beside([(0, base), (0, Box(text: primes))])
        .with(lead: base.lead, trail: base.trail)
    if usesScriptCharacters {
      return characterScripts(scripts.lower, upper, on: primed)
    }
    return form == .flat
      ? lineScripts(scripts.lower, upper, on: primed)
      : rowScripts(scripts.lower, upper, on: primed)
  }

  /// The primes a superscript begins with, and the rest of it.
  private func splitPrimes(_ upper: Int?) -> (String, [Int]) {
    guard let upper else { return ("", []) }
    let items = tree.items(of: upper)
    let rest = items.drop { id in
      if case .leaf(let leaf) = tree[id].kind {
        leaf.text == "′"
      } else {
        false
      }
    }
    let count = items.count - rest.count
    return (String(repeating: glyph("′"), count: count), Array(rest))
  }

  /// Whether scripts stand behind `^` and `_`.
  private var isLinear: Bool { form == .flat && !usesScriptCharacters }

  private func trail(
    of base: Box, _ scripts: Scripts
  ) -> Edge {
    switch base.trail {
    case .differential where isLinear && scripts.upper != nil: .power
    case .differential where scripts.lower == nil: .differential
    case .largeOperator: .largeOperator
    case .function: scripts.asLimits ? .largeOperator : .function
    case _ where isLinear && scripts.upper != nil: .power
    case .number, .differential, .none, .identifier:
      isLinear ? .word : .identifier
    default: base.trail
    }
  }
}

// MARK: - On one line

extension Layout {
  private func characterScripts(
    _ lower: Int?, _ upper: [Int], on base: Box
  ) -> Box {
    let below =
      lower.flatMap { tree.scriptCharacters($0, ScriptCharacters.lowered) }
      ?? ""
    let above = upper.compactMap {
      tree.scriptCharacters($0, ScriptCharacters.raised)
    }.joined()
    if base.isTall {
      return corner(Box(text: above), Box(text: below), on: base, gap: 0)
    }
    return Box.beside([(0, base), (0, Box(text: below + above))])
  }

  private func lineScripts(
    _ lower: Int?, _ upper: [Int], on base: Box
  ) -> Box {
    var parts: [(gap: Int, box: Box)] = [(0, base)]
    if let lower {
      parts.append((0, Box(text: "_")))
      parts.append((0, lineSubscript(lower)))
    }
    if !upper.isEmpty {
      parts.append((0, Box(text: "^")))
      parts.append((0, argument(upper, join(upper, inScript: true))))
    }
    return Box.beside(parts)
  }

  /// A script on one line, in parentheses unless it is one number or name, or
  /// one in parentheses of its own.
  private func argument(_ items: [Int], _ box: Box) -> Box {
    if items.count == 1, case .fence("(", let body, ")") = tree[items[0]].kind,
      case .leaf = tree[body].kind
    {
      return box
    }
    let isWhole = box.binding == .atom && box.lead != .opening && !box.isEmpty
    return isWhole ? box : parentheses(box)
  }

  /// Letters and digits below the line are read as one name.
  private func lineSubscript(_ id: Int) -> Box {
    let items = tree.items(of: id)
    let box = box(id, inScript: true)
    let isName =
      !box.isEmpty && box.rows[0].utf8.allSatisfy { $0.isLetter || $0.isDigit }
    return isName ? box : argument(items, box)
  }

  /// The base of scripts, on one line in parentheses if it is made of parts.
  private func nucleus(_ base: Box) -> Box {
    guard form == .flat, base.binding < .atom else { return base }
    return parentheses(base).with(lead: .opening, trail: .closing)
  }
}

// MARK: - On rows

extension Layout {
  private func rowScripts(_ lower: Int?, _ upper: [Int], on base: Box) -> Box {
    let below = lower.map { box($0, inScript: true) } ?? Box()
    let above = upper.isEmpty ? Box() : join(upper, inScript: true)
    let isFence = base.trail == .tallClosing
    return corner(above, below, on: base, gap: isFence ? 1 : 0)
  }

  /// Scripts at the right-hand corners of a base: on the first and last row
  /// of a fence, beyond the rows of anything else.
  private func corner(
    _ upper: Box, _ lower: Box, on base: Box, gap: Int
  ) -> Box {
    let isFence = base.trail == .tallClosing
    let inset = isFence && base.isTall ? 0 : 1
    let above = base.rise + inset
    let below = base.fall + inset
    let column = scriptColumn(upper, above, lower, below)
    var box = Box.beside([(0, base), (gap, column)])
    box.rise = max(base.rise, upper.isTall ? box.baseline : 0)
    box.fall = max(base.fall, lower.isTall ? box.depth : 0)
    return box
  }

  /// `upper` ending so many rows above the baseline, `lower` starting so many
  /// below it.
  private func scriptColumn(
    _ upper: Box, _ above: Int, _ lower: Box, _ below: Int
  ) -> Box {
    var rows: [Box] = []
    if !upper.isEmpty {
      rows.append(upper)
      rows += Array(repeating: Box(), count: max(0, above - 1))
    }
    let middle = rows.count
    rows.append(Box())
    if !lower.isEmpty {
      rows += Array(repeating: Box(), count: max(0, below - 1))
      rows.append(lower)
    }
    return Box.stack(rows, on: middle, .left)
  }

  /// Scripts above and below their base.
  private func limits(_ scripts: Scripts, around base: Box) -> Box {
    var boxes = [base]
    var middle = 0
    if let upper = scripts.upper {
      boxes.insert(box(upper, inScript: true), at: 0)
      middle = 1
    }
    if let lower = scripts.lower {
      boxes.append(box(lower, inScript: true))
    }
    return Box.stack(boxes, on: middle)
  }

  /// A tall integral sign with its bounds beside its ends.
  private func bounds(_ scripts: Scripts, on sign: String) -> Box {
    let count = sign == "∫" ? 1 : sign == "∬" ? 2 : 3
    let rows = ["⌠", "⎮", "⌡"].map { String(repeating: $0, count: count) }
    let body = Box(rows: rows, width: count, baseline: 1)
    let upper = scripts.upper.map { box($0, inScript: true) } ?? Box()
    let lower = scripts.lower.map { box($0, inScript: true) } ?? Box()
    let column = scriptColumn(upper, 1, lower, 1)
    var whole = Box.beside([(0, body), (0, column)]).with(.largeOperator)
    whole.rise = whole.baseline
    whole.fall = whole.depth
    return whole
  }
}
