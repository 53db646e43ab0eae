import Plot

/// How the rows of a raster share the rows of characters, and of dots.
///
/// Where there are few, each has characters of its own; then a row of dots;
/// then several share one, so that no spike is lost however many they are.
struct RasterPlan {
  /// How many share a row of characters.
  let perRow: Int
  /// How many share a row of dots.
  let perSlot: Int
  /// Rows of characters.
  let rows: Int
  private let dots: Medium.Dots

  /// The plan for so many rows of a raster on at most `most` rows of
  /// characters.
  init(_ count: Int, rows most: Int, _ dots: Medium.Dots) {
    let (count, most) = (max(count, 1), max(most, 1))
    let crowd = count.divided(roundingUpBy: most)
    self.dots = dots
    if crowd <= dots.slots {
      (perRow, perSlot) = (crowd, 1)
    } else {
      perSlot = count.divided(roundingUpBy: most * dots.slots)
      perRow = perSlot * dots.slots
    }
    rows = count.divided(roundingUpBy: perRow)
  }

  /// The row of characters of a row of the raster.
  func row(of index: Int) -> Int { index / perRow }

  /// The dots of a row of the raster within its character, from the top.
  func slots(of index: Int) -> ClosedRange<Int> {
    if perRow == 1 { return 0...dots.tallest }
    let used = perRow / perSlot
    let first = index % perRow / perSlot * dots.slots / used
    return first...first
  }
}

extension Medium.Dots {
  /// How many rows of a raster a character can keep apart. In ASCII they are
  /// two: `'` and `.`, and `:` for both.
  var slots: Int { self == .braille ? 4 : 2 }

  /// The last slot of a spike that has the character to itself: Braille
  /// leaves a blank to the next one.
  fileprivate var tallest: Int { self == .braille ? 2 : 1 }
}

extension Int {
  /// Divided by a positive number, and rounded up.
  fileprivate func divided(roundingUpBy divisor: Int) -> Int {
    (self - 1) / divisor + 1
  }
}
