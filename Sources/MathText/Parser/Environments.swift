import Diagnostics
import Text

/// Environments, and rows of cells in general.
extension Parser {
  /// Cells up to what ends the innermost table; a last empty row, as made by
  /// a closing `\\`, is none.
  mutating func rows(_ style: Table.Style) -> [[Int]] {
    var rows: [[Int]] = [[]]
    reading: while true {
      let column = rows[rows.count - 1].count
      if column == 0 { takeRules(before: rows.count - 1) }
      let continues = style == .aligned && !column.isMultiple(of: 2)
      let cell = list(until: .cell, continues: continues)
      rows[rows.count - 1].append(cell)
      if lexer.take(.ampersand) { continue reading }
      guard lexer.take(.newline) else { break reading }
      skipRowGap()
      rows.append([])
    }
    if rows.count > 1, let last = rows.last, last.count == 1,
      tree.items(of: last[0]).isEmpty
    {
      rows.removeLast()
    }
    return rows
  }

  /// `\begin{…}` to `\end{…}`.
  mutating func environment(at range: SourceRange) -> Int {
    let place = lexer.offset
    let name = rawArgument()
    let known = Environment(name)
    if known == nil {
      let offer = closest(to: name, among: Environment.names)
      report(
        .unknownEnvironment(name.visible, offer),
        at: SourceRange(place, lexer.offset))
    }
    let environment = known ?? Environment(.matrix)
    var table = Table(
      style: environment.style, rows: [], alignments: environment.alignments)
    if name == "array" { (table.alignments, table.bars) = columns() }
    if name.hasPrefix("alignat") { _ = rawArgument() }
    skipOption()

    let outerRules = rules
    rules = []
    openTables += 1
    table.rows = rows(environment.style)
    openTables -= 1
    (table.rules, rules) = (rules, outerRules)
    closeEnvironment(name, at: range)
    let node = add(.table(table), .inner, through(range))
    if environment.open.isEmpty, environment.close.isEmpty { return node }
    return add(
      .fence(open: environment.open, body: node, close: environment.close),
      .inner, through(range))
  }

  private mutating func closeEnvironment(
    _ name: String, at range: SourceRange
  ) {
    let isClosed = lexer.take(.command("end"))
    if isClosed, rawArgument() == name { return }
    let shown = name.visible
    report(.unclosed("\\begin{\(shown)}", by: "\\end{\(shown)}"), at: range)
  }

  /// `\substack{a \\ b}`: centred rows.
  mutating func substack(at range: SourceRange) -> Int? {
    guard lexer.take(.open) else {
      report(.missingArgument(of: #"\substack"#), at: range)
      return nil
    }
    openBraces += 1
    let rows = nested { $0.rows(.aligned) }
    openBraces -= 1
    if !lexer.take(.close) { report(.unclosed("{", by: "}"), at: range) }
    let table = Table(style: .aligned, rows: rows, alignments: [.centre])
    return add(.table(table), .inner, through(range))
  }

  /// The letters and bars of `{l|cr}`; other marks mean nothing here.
  private mutating func columns() -> ([Table.Alignment], bars: Set<Int>) {
    var alignments: [Table.Alignment] = []
    var bars: Set<Int> = []
    for letter in rawArgument() {
      switch letter {
      case "l": alignments.append(.left)
      case "c": alignments.append(.centre)
      case "r": alignments.append(.right)
      case "|": bars.insert(alignments.count)
      default: break
      }
    }
    return (alignments, bars)
  }

  /// Lines across the table that begin a row.
  private mutating func takeRules(before row: Int) {
    while ["hline", "toprule", "midrule", "bottomrule"].contains(where: {
      lexer.take(.command($0))
    }) {
      rules.insert(row)
    }
  }

  /// The `*` and the length that may stand behind `\\`.
  private mutating func skipRowGap() {
    if lexer.current == UInt8(ascii: "*") { lexer.offset += 1 }
    if lexer.current == UInt8(ascii: "[") { skipOption() }
  }

  /// `[t]` or `[1.5ex]`: brackets around letters, digits and points.
  private mutating func skipOption() {
    var ahead = lexer
    guard ahead.take(.character("[")) else { return }
    while let byte = ahead.current {
      ahead.offset += 1
      if byte == UInt8(ascii: "]") {
        lexer = ahead
        return
      }
      let isPart =
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-") || byte == 0x20
      if !isPart { return }
    }
  }
}

/// What is known of an environment: how its cells stand, and between what.
struct Environment {
  let style: Table.Style
  var alignments: [Table.Alignment] = []
  var open = ""
  var close = ""

  init(_ style: Table.Style, _ open: String = "", _ close: String = "") {
    self.style = style
    self.open = open
    self.close = close
  }

  init?(_ name: String) {
    let base = name.hasSuffix("*") ? String(name.dropLast()) : name
    guard let known = Self.known[base] else { return nil }
    self = known
    if base.hasPrefix("gather") || base == "multline" {
      alignments = [.centre]
    }
  }

  static var names: [String] { known.keys.sorted(by: >) }

  private static let known: [String: Environment] = {
    var table: [String: Environment] = [
      "pmatrix": Environment(.matrix, "(", ")"),
      "bmatrix": Environment(.matrix, "[", "]"),
      "Bmatrix": Environment(.matrix, "{", "}"),
      "vmatrix": Environment(.matrix, "|", "|"),
      "Vmatrix": Environment(.matrix, "‖", "‖"),
      "cases": Environment(.cases, "{"),
      "dcases": Environment(.cases, "{"),
      "rcases": Environment(.cases, "", "}"),
      "eqnarray": Environment(.matrix),
    ]
    table["eqnarray"]?.alignments = [.right, .centre, .left]
    for name in ["matrix", "smallmatrix", "array", "subarray"] {
      table[name] = Environment(.matrix)
    }
    for name in [
      "aligned", "align", "alignedat", "alignat", "split", "gather",
      "gathered", "multline", "equation", "displaymath", "math",
    ] {
      table[name] = Environment(.aligned)
    }
    return table
  }()
}
