import Diagnostics

/// A `[` or `![` that may yet begin a link or an image.
struct Bracket {
  let item: Int
  /// The offset after the bracket.
  let textStart: Int
  let isImage: Bool
  /// The last run of `*` and the like before it.
  let lastRun: Int
  /// Whether a further bracket was opened in it.
  var holdsBracket = false
}

/// Links and images.
extension InlineParser {
  /// Takes `[` or `![`, as text for now.
  mutating func takeOpenBracket(isImage: Bool) -> Bool {
    let end = position + (isImage ? 2 : 1)
    guard text.bytes.byte(at: end - 1) == .openBracket else { return false }
    if !brackets.isEmpty { brackets[brackets.count - 1].holdsBracket = true }
    brackets.append(
      Bracket(
        item: items.count, textStart: end, isImage: isImage,
        lastRun: emphasis.lastRun))
    take(.text, to: end)
    return true
  }

  /// Takes `]`: with what follows it may complete a link or an image.
  mutating func takeCloseBracket() -> Bool {
    guard let bracket = brackets.popLast() else { return false }
    let isAsleep = !bracket.isImage && brackets.count < sleepingBrackets
    sleepingBrackets = min(sleepingBrackets, brackets.count)
    guard !isAsleep, let (target, end) = target(of: bracket) else {
      return false
    }
    targets.append(target)
    let index = targets.count - 1
    items[bracket.item].kind =
      bracket.isImage
      ? .openImage(index) : .openLink(index)
    emphasis.match(after: bracket.lastRun)
    take(.close, to: end)
    // A link holds no other link.
    if !bracket.isImage { sleepingBrackets = brackets.count }
    return true
  }

  /// What follows a `]`: a target in parentheses or a reference.
  private mutating func target(
    of bracket: Bracket
  ) -> (LinkTarget, end: Int)? {
    inlineTarget(at: position + 1) ?? referenceTarget(of: bracket)
  }

  /// `(destination "title")`.
  private mutating func inlineTarget(
    at start: Int
  ) -> (LinkTarget, end: Int)? {
    let bytes = text.bytes
    guard bytes.byte(at: start) == .openParenthesis else { return nil }
    var offset = bytes.skippingSpace(from: start + 1, to: bytes.count)
    var target = WrittenTarget(destination: SourceRange(offset, offset))
    if bytes.byte(at: offset) != .closeParenthesis {
      guard let part = bytes.destination(at: offset) else { return nil }
      (target.destination, offset) = (part.text, part.end)
    }
    let next = bytes.skippingSpace(from: offset, to: bytes.count)
    if next > offset, let part = bytes.title(at: next) {
      (target.title, offset) = (part.text, part.end)
    }
    offset = bytes.skippingSpace(from: offset, to: bytes.count)
    guard bytes.byte(at: offset) == .closeParenthesis else { return nil }
    return (texts.add(target, of: bytes), offset + 1)
  }

  /// `[text][label]`, `[label][]` or `[label]`.
  private mutating func referenceTarget(
    of bracket: Bracket
  ) -> (LinkTarget, end: Int)? {
    guard !definitions.isEmpty else { return nil }
    let bytes = text.bytes
    var end = position + 1
    if let labelEnd = bytes.endOfLabel(at: end) {
      let label = bytes.normalizedLabel(end + 1, labelEnd - 1)
      if !label.isEmpty { return use(label, end: labelEnd) }
      if labelEnd == end + 2 { end = labelEnd }
    }
    guard !bracket.holdsBracket else { return nil }
    let label = bytes.normalizedLabel(bracket.textStart, position)
    return use(label, end: end)
  }

  private mutating func use(
    _ label: [UInt8], end: Int
  ) -> (LinkTarget, end: Int)? {
    definitions.use(label).map { ($0, end) }
  }
}
