/// What a terminal is told before and after a full screen.
///
/// Source: xterm control sequences, private modes 1049 (alternate screen),
/// 2004 (bracketed paste) and 25 (cursor).
public enum ScreenControl {
  /// Takes the screen; what was on it comes back with `leave`.
  public static let enter = "\u{1B}[?1049h\u{1B}[?2004h"
  /// Gives the screen back, with the cursor.
  public static let leave = "\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"
}
