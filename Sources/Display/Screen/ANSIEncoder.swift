/// Styled lines as the characters that a terminal wants.
///
/// Colour and weight are SGR sequences, links OSC 8; there is nothing else,
/// and text brings no sequences of its own. A line ends as it began: plain,
/// outside any link. Sources: ECMA-48, section 8.3.117; "Hyperlinks in
/// terminal emulators", 2017.
public struct ANSIEncoder: Sendable, Hashable {
  private let usesColor: Bool
  private let followsLinks: Bool

  /// An encoder for a medium: without colour, looks are dropped, and links
  /// unless the medium follows them.
  public init(_ medium: Medium) {
    usesColor = medium.usesColor
    followsLinks = medium.followsLinks
  }

  /// The lines, each with a line feed behind it.
  public func encode(_ lines: [StyledLine]) -> String {
    lines.map { encode($0) + "\n" }.joined()
  }

  /// One line without a line feed.
  public func encode(_ line: StyledLine) -> String {
    var output = ""
    var style = Style.plain
    var link: String?
    for run in line.runs where !run.text.isEmpty {
      let target = followsLinks ? run.link.flatMap(WebAddress.init) : nil
      if target?.text != link {
        link = target?.text
        output += Self.linking(to: link)
      }
      output += change(from: style, to: run.style)
      style = run.style
      output += run.text
    }
    return output + change(from: style, to: .plain)
      + (link == nil ? "" : Self.linking(to: nil))
  }

  private func change(from old: Style, to new: Style) -> String {
    guard usesColor, old != new else { return "" }
    let codes = (old == .plain ? [] : [0]) + new.codes
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  private static func linking(to address: String?) -> String {
    "\u{1B}]8;;\(address ?? "")\u{1B}\\"
  }
}

extension Style {
  /// The numbers that switch the style on from plain text.
  fileprivate var codes: [Int] {
    var codes: [Int] = []
    if isBold { codes.append(1) }
    if isDim { codes.append(2) }
    if isItalic { codes.append(3) }
    if isUnderlined { codes.append(4) }
    if isReversed { codes.append(7) }
    if isStruck { codes.append(9) }
    if let color { codes.append(color.rawValue) }
    return codes
  }
}
