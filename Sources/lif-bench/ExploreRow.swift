import Display
import Faces
import Tutor

/// Frames of the sliders on a large screen: a key, the run it asks for, the
/// pictures of trace and f–I curve, and the bytes for the terminal.
struct ExploreRow {
  static let name = "explore: frames at 200 x 50"
  static let aim = ">= 60 /s"

  private let medium = Medium(width: 200, height: 50, usesColor: true)

  /// Frames a second, of the best of several turns.
  func measured() -> Double? {
    guard let explorer = Explorer.standard else { return nil }
    let best = (0..<Row.turns).map { _ in
      nanosecondsEach { draw(from: explorer) }
    }.min()
    return best.map { 1e9 / $0 }
  }

  /// The current goes up and down in steps, and with it the frames.
  private func draw(from start: Explorer) -> Int {
    let encoder = ANSIEncoder(medium)
    let layout = ExplorerLayout(on: medium)
    var explorer = start
    var shown: Frame?
    var bytes = 0
    for index in 0..<120 {
      _ = explorer.update(index % 60 < 30 ? .right : .left)
      explorer.receive(explorer.request.perform())
      let frame = layout.frame(of: explorer)
      bytes += frame.diff(from: shown, by: encoder).count
      shown = frame
    }
    return bytes > 0 ? 120 : 0
  }
}
