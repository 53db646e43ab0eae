import Plot

/// Which panels of a figure are drawn, and in how many rows of characters.
struct RowPlan {
  private(set) var panels: [Panel]
  /// The rows of each picture, without those for events and axis.
  private(set) var rows: [Int] = []
  private let horizontal: Axis

  /// Enough for any screen.
  private static let mostRows = 500

  /// Nil if the height is too low even without the strips.
  init?(
    _ figure: Figure, notes: Int, on medium: Medium, height: Int?
  ) {
    panels = figure.panels
    horizontal = figure.horizontal
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
    let tall = panels.filter { $0.size == .tall }
    let strips = panels.filter { $0.size == .strip }
      .reduce(0) { $0 + $1.stripRows }
    let heads = tall.reduce(0) {
      $0 + $1.headRows(over: horizontal, on: medium, columns: 0).count
    }
    let weights = tall.reduce(0) { $0 + $1.share }
    let wishes = tall.map { $0.naturalRows(on: medium, among: weights) }
    let least = tall.map(\.fewestRows)
    // The axis takes two rows.
    let room =
      height.map { min($0, Self.mostRows) - 2 - notes - strips - heads }
      ?? wishes.reduce(0, +)
    guard room >= least.reduce(0, +) else { return false }
    var shares = Shares(room: room, wishes: wishes[...], least: least[...])
    rows = panels.map { panel in
      panel.size == .strip
        ? panel.stripRows : panel.rowsTaken(of: shares.next, on: medium)
    }
    return true
  }
}

/// Rows shared out in proportion to what is wished.
private struct Shares {
  var room: Int
  var wishes: ArraySlice<Int>
  var least: ArraySlice<Int>

  /// The share of the next one, no less than its least.
  var next: Int {
    mutating get {
      let whole = max(wishes.reduce(0, +), 1)
      guard let wish = wishes.popFirst(), let floor = least.popFirst() else {
        return 0
      }
      let fair = (room * wish + whole - 1) / whole
      let share = max(floor, min(fair, room - least.reduce(0, +)))
      room -= share
      return share
    }
  }
}

extension Panel {
  fileprivate var fewestRows: Int { raster == nil ? 2 : 1 }

  /// A raster takes no more than it fills.
  fileprivate func rowsTaken(of share: Int, on medium: Medium) -> Int {
    guard let raster else { return share }
    return RasterPlan(raster.rows.count, rows: share, medium.dots).rows
  }

  /// The rows that look well where nobody asks for a height: 9 on a screen
  /// of 80 by 24, 5 on one of 40 by 15. A raster has a row for each train
  /// while there are up to 20, or as many as half of the screen.
  fileprivate func naturalRows(on medium: Medium, among weights: Int) -> Int {
    if let raster {
      let most = medium.height.map { max(4, $0 / 2) } ?? 20
      return rowsTaken(of: min(max(raster.rows.count, 1), most), on: medium)
    }
    let byHeight = medium.height.map { $0 * 3 / 8 } ?? 18
    let rows = min(medium.width / 10 + 1, byHeight, 18)
    return max(4, rows * 3 / (weights + 2) * share)
  }

  fileprivate var share: Int { min(max(weight, 1), 100) }
}
