import Platform

/// Another simulator, driven by a script in Python that prints how many
/// nanoseconds a unit of its work has taken.
struct Peer {
  private let program: Program

  /// Nil if the script cannot be run, as when the simulator is not installed.
  init?(_ script: String, python: String) {
    program = Program([python, "-c", script])
    guard nanoseconds() != nil else { return nil }
  }

  func nanoseconds() -> Double? {
    guard let output = program.output() else { return nil }
    let last = String(decoding: output, as: UTF8.self)
      .split(separator: "\n").last
    return last.flatMap { Double($0) }
  }
}

/// Something of ours beside the same in another simulator.
struct PeerRow: Sendable {
  let name: String
  let peer: String
  let aim: String
  let script: String
  /// How many nanoseconds ours takes for a unit of the work.
  let ours: @Sendable () -> Double

  func measured(against peer: Peer) -> Row.Measured {
    var best = Row.Measured()
    for _ in 0..<3 {
      best.theirs = min(best.theirs, peer.nanoseconds() ?? .infinity)
      best.ours = min(best.ours, ours(), ours())
    }
    return best
  }
}
