import LIFCore
import Quantities

/// How the rows of a program are meant, where there is more than one way.
enum Reading: Sendable, CaseIterable {
  /// Each row tells how a step has ended, as is asked.
  case ends
  /// A row for time zero comes before them.
  case zeroFirst
  /// Each row tells how a step begins, and whether there was a spike in it.
  case starts
  /// Each row tells how a step begins, and whether that came of a spike.
  case startsAfterSpike

  /// The rows as if they told how steps have ended; nil if they cannot be
  /// meant so.
  func rows(of rows: [Row], in one: JudgeCase) -> [Row]? {
    let beginsAtStart = rows.first.map {
      ($0.u - one.start.value).magnitude < 0.01 && !$0.fires
        && $0.time.magnitude < one.step.value / 4
    }
    guard self == .ends || beginsAtStart == true else { return nil }
    let after = rows.dropFirst()
    switch self {
    case .ends: return rows
    case .zeroFirst:
      return rows.count == one.currents.count + 1 ? Array(after) : nil
    case .starts:
      return zip(rows, after).map {
        Row(time: $1.time, u: $1.u, fires: $0.fires)
      }
    case .startsAfterSpike:
      return rows.count == one.currents.count ? Array(after) : nil
    }
  }
}
