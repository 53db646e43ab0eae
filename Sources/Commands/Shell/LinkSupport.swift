/// Whether a terminal lets its user follow links that stand in the text.
///
/// Only a terminal that is known to is believed: elsewhere an address would
/// be hidden for good. FORCE_HYPERLINK decides where it is set; 0 is no.
/// Inside tmux or screen the outer terminal cannot be known. Source:
/// "Hyperlinks in terminal emulators" (OSC 8), its list of adoption.
enum LinkSupport {
  /// What the variables of the environment tell.
  static func isKnown(in environment: [String: String]) -> Bool {
    if let forced = environment["FORCE_HYPERLINK"], !forced.isEmpty {
      return forced != "0"
    }
    let terminal = environment["TERM"] ?? ""
    let isInside =
      environment["TMUX"] != nil || environment["STY"] != nil
      || terminal.hasPrefix("screen") || terminal.hasPrefix("tmux")
    if isInside || terminal == "dumb" || terminal == "linux" { return false }
    return terminals.contains(terminal)
      || marks.contains { environment[$0] != nil }
      || programs.contains(environment["TERM_PROGRAM"] ?? "")
      || version(environment["VTE_VERSION"]) >= 5001
      || version(environment["KONSOLE_VERSION"]) >= 201_204
  }

  private static let terminals: Set = [
    "xterm-kitty", "alacritty", "foot", "foot-extra", "xterm-ghostty",
    "wezterm", "contour", "rio",
  ]
  private static let marks = ["KITTY_WINDOW_ID", "WT_SESSION", "DOMTERM"]
  private static let programs: Set = [
    "iTerm.app", "WezTerm", "vscode", "ghostty", "rio",
  ]

  private static func version(_ text: String?) -> Int {
    text.flatMap { Int($0) } ?? 0
  }
}
