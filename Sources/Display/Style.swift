/// How a stretch of text looks, in words that every terminal knows.
///
/// Only the sixteen named colours are used, which the reader's own theme
/// makes legible on light and dark backgrounds alike.
public struct Style: Sendable, Hashable {
  /// One of the named colours; nil is the reader's own text colour.
  public var color: Color?
  /// Heavier.
  public var isBold = false
  /// Fainter.
  public var isDim = false
  /// Slanted.
  public var isItalic = false
  /// With a line below.
  public var isUnderlined = false
  /// With a line through.
  public var isStruck = false
  /// With text and background exchanged.
  public var isReversed = false

  /// A style that differs from plain text in what is named.
  public init(
    _ color: Color? = nil, bold: Bool = false, dim: Bool = false,
    italic: Bool = false, underlined: Bool = false, struck: Bool = false,
    reversed: Bool = false
  ) {
    self.color = color
    isBold = bold
    isDim = dim
    isItalic = italic
    isUnderlined = underlined
    isStruck = struck
    isReversed = reversed
  }

  /// Plain text.
  public static let plain = Style()
}

/// The named colours that are legible as text on light and dark alike, by
/// the numbers that terminals have for them.
public enum Color: Int, Sendable, Hashable, CaseIterable {
  /// Wrong, and errors.
  case red = 31
  /// Right.
  case green = 32
  /// Warnings and remarks.
  case yellow = 33
  /// Links: the bright blue, since many terminals have a plain one that is
  /// nearly black.
  case blue = 94
  /// Spikes.
  case magenta = 35
  /// What can be typed, and the trace.
  case cyan = 36
}
