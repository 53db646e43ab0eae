import Display
import Platform

/// What the terminal and the environment say about how to show things.
///
/// Colour: `--color`, then NO_COLOR, CLICOLOR_FORCE and FORCE_COLOR,
/// TERM=dumb, and last whether the output is a terminal. ASCII: `--ascii`, or
/// a C locale that is named while the output is a terminal.
struct Surroundings<Machine: Host> {
  private let host: Machine
  private let options: Options?

  init(_ host: Machine, _ options: Options?) {
    self.host = host
    self.options = options
  }

  var medium: Medium {
    let size = host.terminalSize()
    return Medium(
      width: width(size), height: isTerminal ? size.rows : nil,
      usesColor: usesColor, characters: isASCII ? .ascii : .unicode,
      dots: dots, followsLinks: followsLinks, isSpoken: isSpoken)
  }

  /// The same for a page that scrolls by, where COLUMNS is heeded before the
  /// terminal is asked.
  var page: Medium {
    var page = medium
    page.height = nil
    if options?["width"] == nil { page.width = columns ?? page.width }
    return page
  }

  /// Whether pages are written one below the other.
  var isLinear: Bool {
    isSpoken || isDumb || !isTerminal || !host.isTerminal(.input)
  }

  /// Whether pages are for a screen reader: it is asked for.
  private var isSpoken: Bool { options?.has("linear") == true }

  private var isTerminal: Bool { host.isTerminal(.output) }
  private var isDumb: Bool { host.environment["TERM"] == "dumb" }

  private var followsLinks: Bool {
    isTerminal && !isSpoken && LinkSupport.isKnown(in: host.environment)
  }

  private func width(_ size: TerminalSize) -> Int {
    if let asked = options?["width"].flatMap({ Int($0) }), asked > 0 {
      return min(asked, 1000)
    }
    return isTerminal ? size.columns : columns ?? 80
  }

  private var columns: Int? {
    let columns = host.environment["COLUMNS"].flatMap { Int($0) }
    return columns.map { min(max($0, 1), 1000) }
  }

  private var usesColor: Bool {
    switch options?["color"] {
    case "always": return true
    case "never": return false
    default: break
    }
    if isSet("NO_COLOR") { return false }
    if isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR") { return true }
    return isTerminal && !isDumb
  }

  private func isSet(_ name: String) -> Bool {
    host.environment[name].map { !$0.isEmpty } ?? false
  }

  private func isForced(_ name: String) -> Bool {
    isSet(name) && host.environment[name] != "0"
  }

  private var isASCII: Bool {
    if options?.has("ascii") == true { return true }
    guard isTerminal else { return false }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { host.environment[$0] }.first { !$0.isEmpty }
    return locale == "C" || locale == "POSIX"
  }

  private var dots: Medium.Dots {
    options?["dots"].flatMap(Medium.Dots.init) ?? .braille
  }
}
