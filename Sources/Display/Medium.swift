/// What a page is drawn on: how wide it is, and what it can show.
public struct Medium: Sendable, Hashable {
  /// Columns, at least 1.
  public var width: Int
  /// Rows, where there is a screen; nil for an endless scroll.
  public var height: Int?
  /// Whether colour and weight may be used.
  public var usesColor: Bool
  /// Which characters prose, maths and frames are made of.
  public var characters: Characters
  /// What curves are drawn with.
  public var dots: Dots
  /// Whether links may be sent for the terminal to follow.
  public var followsLinks: Bool
  /// Whether it is read aloud: then nothing is drawn, formulas and the rows
  /// of tables are lines of text.
  public var isSpoken: Bool

  /// The characters that a screen can show.
  public enum Characters: Sendable, Hashable {
    /// Greek letters, box drawing, a true minus.
    case unicode
    /// Seven bits.
    case ascii

    /// What stands where something was cut off.
    public var ellipsis: String { self == .ascii ? "..." : "…" }
  }

  /// What curves are drawn with.
  public enum Dots: String, Sendable, CaseIterable {
    /// Two by four dots a character.
    case braille
    /// Two by two quarter blocks a character.
    case blocks
    /// One mark a character.
    case ascii

    /// What to try where these do not show; after the last, the first.
    public var next: Dots {
      switch self {
      case .braille: .blocks
      case .blocks: .ascii
      case .ascii: .braille
      }
    }
  }

  /// A medium with everything named; the defaults are a plain page.
  public init(
    width: Int = 80, height: Int? = nil, usesColor: Bool = false,
    characters: Characters = .unicode, dots: Dots = .braille,
    followsLinks: Bool = false, isSpoken: Bool = false
  ) {
    self.width = max(1, width)
    self.height = height
    self.usesColor = usesColor
    self.characters = characters
    self.dots = characters == .ascii ? .ascii : dots
    self.followsLinks = followsLinks
    self.isSpoken = isSpoken
  }
}

extension Medium {
  /// Whether emphasis shows, or would only be read out as marks.
  var needsNoMarks: Bool { usesColor || isSpoken }
}
