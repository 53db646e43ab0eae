import Commands
import Platform
import Testing

/// Links are sent only to terminals that are known to follow them.
@Suite struct LinkSupportTests {
  private let link = "\u{1B}]8;;http://x.y\u{1B}\\"

  private func output(
    _ environment: [String: String], isTerminal: Bool = true,
    _ options: [String] = []
  ) -> String {
    let host = FakeHost()
    host.environment = environment
    if isTerminal { host.terminals = [.output] }
    host.type("[a](http://x.y)")
    _ = run(["render"] + options, on: host)
    return host.output
  }

  @Test(arguments: [
    ["TERM": "xterm-kitty"], ["TERM": "xterm", "VTE_VERSION": "7200"],
    ["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"],
    ["TERM": "xterm-256color", "WT_SESSION": "1"],
    ["TERM": "xterm", "KONSOLE_VERSION": "220400"],
    ["TERM": "vt100", "FORCE_HYPERLINK": "1"],
  ])
  func `a terminal that follows links gets them`(_ known: [String: String]) {
    let output = output(known)
    #expect(output.contains(link))
    #expect(!output.contains("[1]"))
  }

  @Test(arguments: [
    ["TERM": "xterm-256color"], ["TERM": "dumb", "VTE_VERSION": "7200"],
    ["TERM": "xterm", "VTE_VERSION": "4900"],
    ["TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"],
    ["TERM": "xterm-kitty", "TMUX": "/tmp/x"],
    ["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"],
    ["TERM": "xterm", "VTE_VERSION": "seven"],
  ])
  func `any other gets the address below`(_ unknown: [String: String]) {
    let output = output(unknown)
    #expect(!output.contains("\u{1B}]8"))
    #expect(output.contains("[1] http://x.y"))
  }

  @Test func `nor does a file, or who asked for a linear text`() {
    let kitty = ["TERM": "xterm-kitty"]
    #expect(!output(kitty, isTerminal: false).contains("\u{1B}]8"))
    #expect(!output(kitty, ["--linear"]).contains("\u{1B}]8"))
  }
}
