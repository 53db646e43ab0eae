import Text

/// A stretch of text in one style.
public struct Run: Sendable, Hashable {
  /// What is shown; nothing in it can steer a terminal.
  public let text: String
  /// How it looks.
  public var style: Style
  /// Where it leads, for terminals that follow links.
  public var link: String?

  /// A run of any text: control characters are made visible here, in the
  /// one place through which text reaches a screen.
  public init(_ text: String, _ style: Style = .plain, link: String? = nil) {
    self.text = text.visible
    self.style = style
    self.link = link
  }
}

/// One line of a screen: runs from left to right, never a line break.
public struct StyledLine: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The runs from left to right.
  public var runs: [Run]

  /// A line of runs.
  public init(_ runs: [Run] = []) { self.runs = runs }

  /// A line in one style.
  public init(_ text: String, _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text, style)]
  }

  /// A line of plain text.
  public init(stringLiteral text: String) { self.init(text) }

  /// The text without its looks.
  public var text: String { runs.map(\.text).joined() }

  /// One line after another on the same row.
  public static func + (a: StyledLine, b: StyledLine) -> StyledLine {
    StyledLine(a.runs + b.runs)
  }
}
