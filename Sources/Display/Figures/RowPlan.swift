import Plot

/// Which panels of a figure are drawn, and in how many rows of characters.
struct RowPlan {
  private(set) var panels: [Panel]
  /// The rows of each picture, without those for events and axis.
  private(set) var rows: [Int] = []

  private static let fewestRows = 2
  /// Enough for any screen.
  private static let mostRows = 500

  /// Nil if the height is too low even without the strips.
  init?(
    _ figure: Figure, notes: Int, on medium: Medium, height: Int?
  ) {
    panels = figure.panels
    if fill(height, besides: notes, on: medium) { return }
    panels.removeAll { $0.size == .strip }
    guard !panels.isEmpty, fill(height, besides: notes, on: medium) else {
      return nil
    }
  }

  /// Shares the height out; false if it is not enough.
  private mutating func fill(
    _ height: Int?, besides notes: Int, on medium: Medium
  ) -> Bool {
    let tall = panels.filter { $0.size == .tall }.count
    let strips = panels.filter { $0.size == .strip }
      .reduce(0) { $0 + $1.stripRows }
    let natural = tall * Self.naturalRows(on: medium, panels: tall)
    // The axis takes two rows, the events of each tall panel one.
    let room =
      height.map { min($0, Self.mostRows) - 2 - notes - strips - tall }
      ?? natural
    guard room >= tall * Self.fewestRows else { return false }
    var left = room
    var panelsLeft = tall
    rows = panels.map { panel in
      if panel.size == .strip { return panel.stripRows }
      let share = (left + panelsLeft - 1) / panelsLeft
      left -= share
      panelsLeft -= 1
      return share
    }
    return true
  }

  /// The rows that look well where nobody asks for a height: 9 on a screen
  /// of 80 by 24, 5 on one of 40 by 15.
  private static func naturalRows(on medium: Medium, panels: Int) -> Int {
    let byHeight = medium.height.map { $0 * 3 / 8 } ?? 18
    let rows = min(medium.width / 10 + 1, byHeight, 18)
    return max(4, rows * 3 / (panels + 2))
  }
}
