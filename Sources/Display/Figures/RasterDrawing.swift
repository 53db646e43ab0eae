import Plot

extension DotCanvas {
  /// The spikes of a raster, each in its row and column.
  mutating func draw(_ raster: Raster, on frame: DotFrame) {
    let plan = RasterPlan(raster.rows.count, rows: rows, dots)
    var marks = RasterMarks(columns: columns, rows: rows)
    for (index, row) in raster.rows.enumerated() {
      for time in row.times {
        guard let column = frame.column(at: time) else { continue }
        if dots == .ascii {
          marks.add(plan, index, column)
        } else {
          let first = plan.row(of: index) * dots.down
          let slots = plan.slots(of: index)
          draw(
            column: column, from: first + slots.lowerBound,
            through: first + slots.upperBound, Event.style)
        }
      }
    }
    marks.put(on: &self)
  }
}

/// The characters of a raster in ASCII.
private struct RasterMarks {
  let columns: Int
  /// Two bits for the upper and the lower half, and one for a crowd.
  var bits: [UInt8]

  init(columns: Int, rows: Int) {
    self.columns = columns
    bits = Array(repeating: 0, count: columns * rows)
  }

  mutating func add(_ plan: RasterPlan, _ index: Int, _ column: Int) {
    let place = plan.row(of: index) * columns + column
    guard bits.indices.contains(place) else { return }
    if plan.perRow == 1, bits[place] != 0 { bits[place] |= 4 }
    for slot in plan.slots(of: index) { bits[place] |= 1 << UInt8(slot) }
    if plan.perRow == 1 { bits[place] |= 8 }
  }

  func put(on canvas: inout DotCanvas) {
    for (place, bits) in bits.enumerated() where bits != 0 {
      canvas.put(
        Self.mark(bits), column: place % columns, row: place / columns,
        Event.style)
    }
  }

  private static func mark(_ bits: UInt8) -> Character {
    if bits & 8 != 0 { return bits & 4 != 0 ? "#" : "|" }
    return bits == 1 ? "'" : bits == 2 ? "." : ":"
  }
}
