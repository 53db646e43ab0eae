import Platform

/// A bar on standard error for what takes more than a second, where a person
/// sits there.
final class ProgressBar<Machine: Host> {
  private let host: Machine
  private let whole: Int
  private let start: Double
  private var shown = -1

  private static var patience: Double { 1 }
  private static var width: Int { 30 }

  init(of whole: Int, _ console: Console<Machine>) {
    (host, self.whole) = (console.host, max(whole, 1))
    start = console.host.ticks()
  }

  /// So much is done.
  func advance(to done: Int) {
    guard host.isTerminal(.error), host.ticks() - start > Self.patience else {
      return
    }
    let cells = Self.width * done / whole
    guard cells != shown else { return }
    shown = cells
    let bar =
      String(repeating: "#", count: cells)
      + String(repeating: ".", count: Self.width - cells)
    write("\r[\(bar)] \(done)/\(whole)")
  }

  /// Takes the bar away.
  func clear() {
    guard shown >= 0 else { return }
    shown = -1
    write("\r" + String(repeating: " ", count: Self.width + 24) + "\r")
  }

  private func write(_ text: String) {
    _ = host.write(Array(text.utf8), to: .error)
  }
}
