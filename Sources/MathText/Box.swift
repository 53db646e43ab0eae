import Text

/// A block of text that knows the row on which its neighbours stand.
///
/// Every row is exactly `width` columns wide. A box beyond `Limits` is
/// replaced by an empty one that says so, as is every box made from it.
struct Box: Sendable, Equatable {
  var rows: [String] = [""]
  var width = 0
  var baseline = 0
  /// How many rows above and below the baseline count as its body, to which
  /// fences and scripts fit themselves; rows of scripts do not.
  var rise = 0
  var fall = 0
  /// What it begins and ends with, which decides the blanks around it.
  var lead = Edge.none
  var trail = Edge.none
  var binding = Binding.atom
  var isOversized = false

  /// Nothing.
  init() {}

  /// One row of text.
  init(text: String, _ edge: Edge = .identifier) {
    width = text.width
    rows = [text]
    lead = edge
    trail = edge
    if width > Limits.columns { self = .oversized }
  }

  /// One row of text that is shown however wide it is.
  init(verbatim text: String) {
    width = text.width
    rows = [text]
  }

  /// Rows that are all of this width.
  init(rows: [String], width: Int, baseline: Int) {
    self.rows = rows
    self.width = width
    self.baseline = baseline
    rise = baseline
    fall = rows.count - 1 - baseline
  }

  static let oversized: Box = {
    var box = Box()
    box.isOversized = true
    return box
  }()

  /// Rows below the baseline.
  var depth: Int { rows.count - 1 - baseline }
  var isEmpty: Bool { width == 0 && rows.count == 1 && !isOversized }
  /// Whether more than scripts stick out of its row.
  var isTall: Bool { rise > 0 || fall > 0 }

  func with(lead: Edge, trail: Edge, _ binding: Binding = .atom) -> Box {
    var box = self
    box.lead = lead
    box.trail = trail
    box.binding = binding
    return box
  }

  func with(_ edge: Edge, _ binding: Binding = .atom) -> Box {
    with(lead: edge, trail: edge, binding)
  }
}

/// How closely the one-line form of something holds together.
enum Binding: Int, Sendable, Comparable {
  /// A relation, a sum, a quotient, a product, something with scripts, `du`,
  /// and what nothing can tear apart.
  case relation, sum, quotient, product, scripted, differential, atom

  static func < (a: Binding, b: Binding) -> Bool { a.rawValue < b.rawValue }
}

// MARK: - Building

extension Box {
  static func blank(width: Int, above: Int = 0, below: Int = 0) -> Box {
    Box(
      rows: Array(repeating: blanks(width), count: above + 1 + below),
      width: width, baseline: above)
  }

  /// Boxes side by side on one baseline, each after so many blanks.
  static func beside(_ parts: [(gap: Int, box: Box)]) -> Box {
    if parts.contains(where: { $0.box.isOversized }) { return .oversized }
    let above = parts.map(\.box.baseline).max() ?? 0
    let below = parts.map(\.box.depth).max() ?? 0
    let width = parts.reduce(0) { $0 + $1.gap + $1.box.width }
    guard fits(width: width, rows: above + 1 + below) else {
      return .oversized
    }
    let rows = (-above...below).map { row in
      parts.map { blanks($0.gap) + $0.box.row(row) }.joined()
    }
    var box = Box(rows: rows, width: width, baseline: above)
    box.rise = parts.map(\.box.rise).max() ?? 0
    box.fall = parts.map(\.box.fall).max() ?? 0
    return box
  }

  /// Boxes one below the other, the baseline being that of `middle`.
  static func stack(
    _ boxes: [Box], on middle: Int, _ alignment: Table.Alignment = .centre
  ) -> Box {
    if boxes.contains(where: \.isOversized) { return .oversized }
    let width = boxes.map(\.width).max() ?? 0
    let height = boxes.reduce(0) { $0 + $1.rows.count }
    guard middle < boxes.count, fits(width: width, rows: height) else {
      return .oversized
    }
    let rows = boxes.flatMap { $0.padded(to: width, alignment).rows }
    let above = boxes[..<middle].reduce(0) { $0 + $1.rows.count }
    return Box(
      rows: rows, width: width, baseline: above + boxes[middle].baseline)
  }

  /// The same with blanks at its sides.
  func padded(to wanted: Int, _ alignment: Table.Alignment) -> Box {
    let missing = wanted - width
    if missing <= 0 { return self }
    let left =
      switch alignment {
      case .left: 0
      case .centre: missing / 2
      case .right: missing
      }
    var box = self
    box.rows = rows.map { blanks(left) + $0 + blanks(missing - left) }
    box.width = wanted
    return box
  }

  /// The row at a distance from the baseline; blanks where there is none.
  func row(_ distance: Int) -> String {
    let index = baseline + distance
    return index >= 0 && index < rows.count ? rows[index] : blanks(width)
  }

  private static func fits(width: Int, rows: Int) -> Bool {
    width <= Limits.columns && rows <= Limits.rows
      && width * rows <= Limits.cells
  }
}
