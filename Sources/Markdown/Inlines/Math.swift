/// Formulas: `$…$` in the line, `$$…$$` for display.
extension InlineParser {
  /// Takes a formula.
  mutating func takeMath() -> Bool {
    if dollars == nil { dollars = Dollars(text.bytes) }
    guard let partner = dollars?.partner(of: position, in: text.bytes) else {
      return false
    }
    let isDisplay = text.bytes.byte(at: position + 1) == .dollar
    let width = isDisplay ? 2 : 1
    take(
      .math(lower: position + width, upper: partner, isDisplay: isDisplay),
      to: partner + width)
    return true
  }
}

/// The dollar signs of a text, and which may close which.
///
/// The formula that a sign opens is closed by the next sign between the same
/// braces, so that `$\text{for $x$}$` is one formula; if that one cannot
/// close it, nothing does, so that "$5 and $6" stays text.
struct Dollars {
  private var offsets: [Int] = []
  /// For each sign, the next between the same braces; -1 after the last.
  private var following: [Int] = []
  private var cursor = 0

  init(_ bytes: [UInt8]) {
    /// The last sign in each group, and the groups that are open.
    var last = [-1]
    var groups = [0]
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case .backslash: offset += 1
      case .openBrace:
        groups.append(last.count)
        last.append(-1)
      case .closeBrace:
        groups.removeLast()
        if groups.isEmpty {
          groups.append(last.count)
          last.append(-1)
        }
      case .dollar:
        add(offset, to: &last[groups[groups.count - 1]])
      default: break
      }
      offset += 1
    }
  }

  private mutating func add(_ offset: Int, to last: inout Int) {
    if last >= 0 { following[last] = offsets.count }
    last = offsets.count
    offsets.append(offset)
    following.append(-1)
  }

  /// The offset of the sign, or of the first of two, that closes the formula
  /// opened at an offset. Offsets must increase from call to call.
  mutating func partner(of offset: Int, in bytes: [UInt8]) -> Int? {
    while cursor < offsets.count, offsets[cursor] < offset { cursor += 1 }
    guard cursor < offsets.count, offsets[cursor] == offset else { return nil }
    if bytes.byte(at: offset + 1) == .dollar {
      guard let closing = next(after: cursor + 1),
        bytes.byte(at: closing + 1) == .dollar
      else { return nil }
      return closing
    }
    guard let closing = next(after: cursor), closing > offset + 1,
      !bytes[offset + 1].isSpace, !bytes[closing - 1].isSpace,
      !bytes.byte(at: closing + 1).isDigit
    else { return nil }
    return closing
  }

  private func next(after index: Int) -> Int? {
    let next = following[index]
    return next >= 0 ? offsets[next] : nil
  }
}
