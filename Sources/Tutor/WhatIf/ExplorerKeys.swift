import Lessons

extension Explorer {
  /// Takes a key, and says what it asks for.
  public mutating func update(_ key: Key) -> Wish {
    notice = nil
    if entry != nil { return type(key) }
    if showsHelp {
      showsHelp = false
      return .nothing
    }
    switch key {
    case .up: return choose(selected - 1)
    case .down: return choose(selected + 1)
    case .tab: return choose((selected + 1) % max(1, sandbox.names.count))
    case .home: return choose(0)
    case .end: return choose(sandbox.names.count - 1)
    case .left: return move(up: false)
    case .right: return move(up: true)
    case .shiftLeft: return move(up: false, coarse: true)
    case .shiftRight: return move(up: true, coarse: true)
    case .escape: return .leave
    case .character(let letter): return press(letter)
    default: return .nothing
    }
  }

  private mutating func press(_ letter: Character) -> Wish {
    switch letter {
    case "k": return choose(selected - 1)
    case "j": return choose(selected + 1)
    case "h": return move(up: false)
    case "l": return move(up: true)
    case ",", "<": return move(up: false, coarse: true)
    case ".", ">": return move(up: true, coarse: true)
    case "=": entry = LineEditor()
    case "0": return resetOne()
    case "r", "R": return resetAll()
    case "z", "u": return undo()
    case "p": return nextPreset()
    case "b": return keepBehind()
    case "f": showsRates.toggle()
    case "?": showsHelp = true
    case "q": return .leave
    default: notice = "`?` shows the keys."
    }
    return .nothing
  }

  /// The keys with what they do, the most wanted first.
  public static let keys = [
    Page.KeyHelp("↑↓", "choose"), .init("←→", "change"), .init("?", "help"),
    .init("=", "type"), .init("z", "undo"), .init("p", "preset"),
    .init("f", "f–I"), .init("b", "keep"), .init("0", "as at first"),
    .init("q", "back"),
  ]

  /// All keys, each in a line that a narrow screen has room for.
  public static let help = [
    Page.KeyHelp("↑ ↓", "choose; also k j, Tab"),
    .init("← →", "change by a step; also h l"),
    .init("< >", "a coarse step; also ⇧← ⇧→"),
    .init("=", "type a value, such as 3 nA"),
    .init("0", "this parameter as at first"),
    .init("R", "all of them as at first"),
    .init("z", "undo, again and again"),
    .init("p", "the next preset"),
    .init("b", "keep this trace, or drop it"),
    .init("f", "the f–I curve, or the trace"),
    .init("Esc", "back; also q"),
  ]
}

// MARK: - Changes

extension Explorer {
  private mutating func choose(_ place: Int) -> Wish {
    selected = min(max(place, 0), max(0, sandbox.names.count - 1))
    moving = nil
    return .nothing
  }

  private mutating func move(up: Bool, coarse: Bool = false) -> Wish {
    guard let name = parameter?.name else { return .nothing }
    let before = sandbox
    switch sandbox.move(name, up: up, coarse: coarse) {
    case .moved:
      if moving != name { remember(before) }
      moving = name
      return .run
    case .stays(let sentence):
      notice = sentence
      return .nothing
    }
  }

  private mutating func resetOne() -> Wish {
    guard let parameter, parameter.former != nil else {
      notice = "It is as it was at first."
      return .nothing
    }
    var copy = sandbox
    guard copy.reset(parameter.name) else {
      notice = "With the other values it cannot be; R resets all."
      return .nothing
    }
    return change(to: copy)
  }

  private mutating func resetAll() -> Wish {
    var copy = sandbox
    copy.reset()
    return change(to: copy, "Everything is as it was at first.")
  }

  private mutating func undo() -> Wish {
    guard let last = past.popLast() else {
      notice = "There is nothing to undo."
      return .nothing
    }
    sandbox = last
    moving = nil
    _ = choose(selected)
    return .run
  }

  private mutating func nextPreset() -> Wish {
    let all = Preset.allCases
    for step in 1...all.count {
      let place = (preset + step) % all.count
      guard let other = sandbox.preset(all[place]) else { continue }
      preset = place
      return change(to: other, "Preset: \(all[place].words).")
    }
    return .nothing
  }

  private mutating func keepBehind() -> Wish {
    let isKept = behind != nil
    behind = isKept ? nil : trial
    notice =
      isKept
      ? "The trace behind is dropped."
      : "This trace stays behind the next ones; b drops it."
    return .run
  }

  private mutating func change(
    to other: Sandbox, _ words: String? = nil
  ) -> Wish {
    remember(sandbox)
    sandbox = other
    moving = nil
    notice = words
    _ = choose(selected)
    return .run
  }

  /// Values to which `z` may lead back; of very many the last ones.
  private mutating func remember(_ sandbox: Sandbox) {
    past.append(sandbox)
    if past.count > 500 { past.removeFirst() }
  }
}

// MARK: - A value that is typed

extension Explorer {
  private mutating func type(_ key: Key) -> Wish {
    switch key {
    case .escape: entry = nil
    case .enter: return take()
    default: _ = entry?.handle(key)
    }
    return .nothing
  }

  /// Reads `3 nA` for the chosen parameter, or `R = 8 MΩ` for any.
  private mutating func take() -> Wish {
    guard let text = entry?.text, let name = parameter?.name,
      !text.allSatisfy(\.isWhitespace)
    else {
      entry = nil
      return .nothing
    }
    var copy = sandbox
    do {
      let echo = try copy.assign(
        text.contains("=") ? text : "\(name) = \(text)")
      entry = nil
      return change(to: copy, "Read as \(echo).")
    } catch {
      notice = error.sentence
      return .nothing
    }
  }
}
