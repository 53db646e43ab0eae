/// Text that is gathered until something else comes: pieces that stand side
/// by side become one node.
///
/// As long as the pieces follow each other in the text of the leaf block,
/// nothing is copied.
struct PendingText {
  /// What it takes of the text of the leaf block, marks included.
  private(set) var start = 0
  private(set) var end = 0
  /// The part of that text that it is, while it is one.
  private var part = 0..<0
  /// Where among the texts it is put together, where it is not.
  private var copy: Int?
  private(set) var isEmpty = true

  /// Adds a part of the text that an item says.
  mutating func add(
    _ lower: Int, _ upper: Int, of item: InlineItem, in text: InlineText,
    to texts: inout Texts
  ) {
    if isEmpty {
      self = PendingText()
      (start, part, isEmpty) = (item.start, lower..<upper, false)
    } else if copy == nil, part.upperBound == lower {
      part = part.lowerBound..<upper
    } else {
      startCopy(of: text, to: &texts)
      texts.append(text.bytes[lower..<upper])
    }
    end = item.end
  }

  /// Adds characters that stand nowhere.
  mutating func add(
    _ characters: [UInt8], of item: InlineItem, in text: InlineText,
    to texts: inout Texts
  ) {
    if isEmpty {
      self = PendingText()
      (start, isEmpty) = (item.start, false)
    }
    startCopy(of: text, to: &texts)
    texts.append(reference: characters)
    end = item.end
  }

  private mutating func startCopy(of text: InlineText, to texts: inout Texts) {
    guard copy == nil else { return }
    copy = texts.count
    texts.append(text.bytes[part])
  }

  /// Ends the text; the result is where it stands among the texts.
  mutating func take(
    from text: InlineText, to texts: inout Texts
  ) -> Stretch {
    isEmpty = true
    if let copy { return copy..<texts.count }
    return texts.add(part.lowerBound, part.upperBound, of: text)
  }
}
