/// Tables, accents, and what is done to a body as a whole.
extension MathMLWriter {
  mutating func writeTable(_ table: Table) {
    let style = table.style == .aligned ? " displaystyle=\"true\"" : ""
    writeElement("mtable", style) { writer in
      for (index, row) in table.rows.enumerated() {
        writer.writeElement("mtr") { $0.writeCells(row, index, of: table) }
      }
    }
  }

  /// Aligned equations are cut at their relations, which keep their blanks
  /// by standing close to what is before them.
  private mutating func writeCells(
    _ cells: [Int], _ row: Int, of table: Table
  ) {
    for (column, cell) in cells.enumerated() {
      let alignment = table.alignment(ofColumn: column).style
      let isClose = table.style == .aligned && !column.isMultiple(of: 2)
      let padding = isClose ? "; padding-left: 0" : ""
      // The second spelling is that of browsers which align no block by the
      // first; the others pass over it.
      let style =
        "text-align: \(alignment); text-align: -webkit-\(alignment)\(padding)"
        + table.borders(ofRow: row, column: column)
      writeElement("mtd", " style=\"\(style)\"") { $0.writeItems(of: cell) }
    }
  }

  mutating func writeAccent(_ accent: Accent, on body: Int) {
    let isBelow = accent == .underline || accent == .underbrace
    let isAccent = isBelow ? "accentunder" : "accent"
    writeElement(isBelow ? "munder" : "mover", " \(isAccent)=\"true\"") {
      $0.writeNode(body)
      $0.writeToken(
        "mo", accent.operatorText, " stretchy=\"\(accent.isStretchy)\"")
    }
  }

  /// Core has no element for a frame or a stroke: the one is drawn by a
  /// style, the other by those browsers that still know `menclose`.
  mutating func writeEnclosed(_ enclosure: Enclosure, _ body: Int) {
    switch enclosure {
    case .phantom: writeElement("mphantom") { $0.writeItems(of: body) }
    case .cancel:
      writeElement("menclose", " notation=\"updiagonalstrike\"") {
        $0.writeItems(of: body)
      }
    case .boxed:
      writeElement("mrow", " style=\"border: 1px solid; padding: 0.2em\"") {
        $0.writeItems(of: body)
      }
    }
  }
}

extension Table {
  /// The bars and lines at the sides of a cell, as a style.
  fileprivate func borders(ofRow row: Int, column: Int) -> String {
    let isLast = column + 1 == rows[row].count
    var style = ""
    if bars.contains(column) { style += "; border-left: 1px solid" }
    if isLast, bars.contains(column + 1) {
      style += "; border-right: 1px solid"
    }
    if rules.contains(row) { style += "; border-top: 1px solid" }
    if row + 1 == rows.count, rules.contains(rows.count) {
      style += "; border-bottom: 1px solid"
    }
    return style
  }
}

extension Table.Alignment {
  fileprivate var style: String {
    switch self {
    case .left: "left"
    case .centre: "center"
    case .right: "right"
    }
  }
}

extension Accent {
  /// Whether the mark is as wide as what it marks.
  fileprivate var isStretchy: Bool {
    switch self {
    case .overline, .underline, .overbrace, .underbrace: true
    default: false
    }
  }

  fileprivate var operatorText: String {
    switch self {
    case .hat: "^"
    case .check: "ˇ"
    case .tilde: "~"
    case .acute: "´"
    case .grave: "`"
    case .breve: "˘"
    case .bar: "¯"
    case .overline: "‾"
    case .underline: "_"
    case .dot: "˙"
    case .ddot: "¨"
    case .dddot: "\u{20DB}"
    case .vec: "→"
    case .ring: "˚"
    case .overbrace: "⏞"
    case .underbrace: "⏟"
    }
  }
}
