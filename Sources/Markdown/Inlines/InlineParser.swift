/// Finds what stands inside the lines of a leaf block: a flat list of items,
/// in order, in which every `close` ends the innermost open link, image or
/// emphasis.
///
/// One parser serves all blocks of a document, so that its arrays keep their
/// room. Each file beside this one adds one construct as an extension.
struct InlineParser {
  let extensions: Extensions
  var definitions: Definitions

  /// What is read. Filled by the caller, before `parse`.
  var text = InlineText()
  /// What was found.
  var items: [InlineItem] = []
  var references: [[UInt8]] = []
  /// What the links of the whole document lead to.
  var targets: [LinkTarget] = []
  /// What the nodes of the whole document say.
  var texts: Texts
  var emphasis = Emphasis()

  var position = 0
  var brackets: [Bracket] = []
  /// Links in front of a link that is complete hold no link any more: so
  /// many brackets from the first are asleep.
  var sleepingBrackets = 0
  var backticks: BacktickRuns?
  var dollars: Dollars?
  var missing = MissingEnds()

  init(extensions: Extensions, definitions: Definitions, texts: Texts) {
    self.extensions = extensions
    self.definitions = definitions
    self.texts = texts
  }

  /// Reads `text` and leaves what it found in `items`.
  mutating func parse() {
    reset()
    let count = text.bytes.count
    while position < count {
      let end = text.bytes.end(from: position, to: count) { !$0.mayStartInline }
      if end > position { take(.text, to: end) } else { takeConstruct() }
    }
    emphasis.match(after: -1)
  }

  /// Adds an item from the place reached up to `end`, and goes there.
  mutating func take(_ kind: InlineItem.Kind, to end: Int) {
    items.append(InlineItem(kind: kind, start: position, end: end))
    position = end
  }

  /// Takes what begins here; a byte that begins nothing is text.
  private mutating func takeConstruct() {
    let isTaken =
      switch text.bytes[position] {
      case .lineFeed: takeLineBreak()
      case .backslash: takeEscape()
      case .ampersand: takeReference()
      case .backtick: takeCodeSpan()
      case .star, .underscore: takeRun()
      case .tilde: extensions.contains(.strikethrough) && takeTildes()
      case .openBracket: takeOpenBracket(isImage: false)
      case .exclamation: takeOpenBracket(isImage: true)
      case .closeBracket: takeCloseBracket()
      case .less: takeAutolink() || takeHTML()
      case .dollar: extensions.contains(.math) && takeMath()
      default: false
      }
    if !isTaken { take(.text, to: position + 1) }
  }

  private mutating func reset() {
    items.removeAll(keepingCapacity: true)
    references.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    emphasis.reset()
    position = 0
    sleepingBrackets = 0
    backticks = nil
    dollars = nil
    missing = MissingEnds()
  }
}

extension UInt8 {
  /// Whether something other than plain text may begin with this byte.
  @inline(__always)
  fileprivate var mayStartInline: Bool {
    // A bit for each of the line feed and `!$&*<`, and of `[\]_`~`.
    let low: UInt64 =
      1 << 0x0A | 1 << 0x21 | 1 << 0x24 | 1 << 0x26 | 1 << 0x2A | 1 << 0x3C
    let high: UInt64 =
      1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x1F | 1 << 0x20 | 1 << 0x3E
    let marks = self < 64 ? low : self < 128 ? high : 0
    return marks &>> UInt64(self & 63) & 1 == 1
  }
}
