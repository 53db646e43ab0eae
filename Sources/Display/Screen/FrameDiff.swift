extension Frame {
  /// The bytes that turn a screen showing `old` into one showing this frame.
  ///
  /// Only rows that differ are written. Without an old frame, or with one of
  /// another size, everything is erased and written. The terminal shows the
  /// whole change at once if it knows synchronized output (mode 2026), and
  /// lines are kept from spilling over where it counts columns otherwise
  /// (mode 7). Nothing is sent where nothing differs.
  public func diff(from old: Frame?, by encoder: ANSIEncoder) -> [UInt8] {
    let isSameSize = old?.width == width && old?.height == height
    let known = isSameSize ? old : nil
    if known == self { return [] }
    var output = Control.begin + (known == nil ? Control.eraseAll : "")
    for (row, line) in lines.enumerated() {
      let shown = known?.lines[row] ?? StyledLine()
      if line != shown { output += written(line, row, by: encoder) }
    }
    output += cursor.map(Control.show) ?? ""
    return Array((output + Control.end).utf8)
  }

  /// A full row is not followed by an erasure: with the cursor still on the
  /// last column, that would take away the last character.
  private func written(
    _ line: StyledLine, _ row: Int, by encoder: ANSIEncoder
  ) -> String {
    Control.move(to: Position(row: row, column: 0)) + encoder.encode(line)
      + (line.width < width ? Control.eraseRest : "")
  }
}

/// The sequences that steer the screen. Source: the control sequences of
/// xterm, "CSI" and "DEC private mode set".
private enum Control {
  /// Hold the screen, hide the cursor, do not wrap.
  static let begin = "\u{1B}[?2026h\u{1B}[?25l\u{1B}[?7l"
  /// Wrap again, show the change.
  static let end = "\u{1B}[?7h\u{1B}[?2026l"
  /// Erase the whole screen.
  static let eraseAll = "\u{1B}[0m\u{1B}[2J"
  /// Erase from the cursor to the end of the row.
  static let eraseRest = "\u{1B}[K"

  /// Places the cursor; terminals count from 1.
  static func move(to place: Frame.Position) -> String {
    "\u{1B}[\(place.row + 1);\(place.column + 1)H"
  }

  static func show(at place: Frame.Position) -> String {
    move(to: place) + "\u{1B}[?25h"
  }
}
