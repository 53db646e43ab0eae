public import Display
public import Plot
public import Tutor

/// The list of lessons, outside a session.
public struct Menu: Sendable {
  private let parts: [Page.Part]

  /// A list with its title.
  public init(title: String, entries: [Page.MenuEntry]) {
    parts = [.line(title, .title), .menu(entries)]
  }

  /// The list as lines.
  public func lines(on medium: Medium) -> [StyledLine] {
    PartLayout(medium: medium).lines(of: parts)
  }
}

/// A figure with its caption, outside a session.
public struct Picture: Sendable {
  private let figure: Figure

  /// A figure to be shown by itself.
  public init(_ figure: Figure) { self.figure = figure }

  /// The figure as lines.
  public func lines(on medium: Medium) -> [StyledLine] {
    PartLayout(medium: medium).lines(of: .figure(figure)).withoutDoubleBlanks
  }
}
