import Platform

/// Something of ours that is measured in steps of the loop in C.
struct Row: Sendable {
  /// How often each of the two is measured, in turns; the best counts.
  static let turns = 7

  let name: String
  /// What is to be reached.
  let aim: String
  /// Does the work once and says how many things it has done.
  let work: @Sendable () -> Int
  /// Whether it gives what it should, in words; nil if there is nothing to
  /// say.
  var check: (@Sendable (CLoop) -> String)?

  /// What a measurement found, in nanoseconds.
  struct Measured {
    var ours = Double.infinity
    var theirs = Double.infinity
    var remark: String?
  }

  /// Ours for one thing, and one step of the loop.
  func measured(against loop: CLoop) -> Measured {
    var best = Measured()
    for _ in 0..<Self.turns {
      best.theirs = min(best.theirs, loop.nanosecondsPerStep() ?? .infinity)
      best.ours = min(best.ours, nanosecondsEach(work))
    }
    best.remark = check?(loop)
    return best
  }
}

/// How long each of the things takes that some work does.
func nanosecondsEach(_ work: () -> Int) -> Double {
  let host = LiveHost()
  let start = host.ticks()
  let count = work()
  return (host.ticks() - start) * 1e9 / Double(max(count, 1))
}
