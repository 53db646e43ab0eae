import Display
import Lessons
import Tutor

/// The sliders one below the other, and the readouts at their right; on a
/// narrow screen the readouts follow in lines of their own.
struct SliderPanel {
  private let medium: Medium
  private let rows: Int
  private let explorer: Explorer
  private let parameters: [Sandbox.Parameter]

  init(medium: Medium, rows: Int, explorer: Explorer) {
    (self.medium, self.explorer) = (medium, explorer)
    parameters = explorer.sandbox.parameters
    let count = max(parameters.count, explorer.trial?.readouts.count ?? 0)
    self.rows = min(rows, max(1, count))
  }

  var lines: [StyledLine] {
    guard medium.width >= 64 else { return sliders + readoutLines }
    let right = readoutColumn
    let sliders = sliders
    let widest = sliders.map(\.width).max() ?? 0
    let left = min(medium.width - Self.readoutWidth, widest + 4)
    return (0..<rows).map { row in
      let line = sliders.indices.contains(row) ? sliders[row] : ""
      guard right.indices.contains(row) else { return line }
      return line + .blanks(max(1, left - line.width)) + right[row]
    }
  }

  // MARK: Sliders

  /// The sliders around the chosen one, as many as there are rows.
  private var sliders: [StyledLine] {
    let most = max(0, parameters.count - rows)
    let first = min(max(0, explorer.selected - rows / 2), most)
    return parameters.indices.dropFirst(first).prefix(rows).map { index in
      let isLast = index == first + rows - 1
      let more =
        index == first && first > 0
        ? "↑" : isLast && index + 1 < parameters.count ? "↓" : " "
      return slider(parameters[index], index == explorer.selected, more)
    }
  }

  private func slider(
    _ parameter: Sandbox.Parameter, _ isChosen: Bool, _ more: String
  ) -> StyledLine {
    let style = isChosen ? Style(.cyan, bold: true) : .plain
    let mark = set(isChosen ? " ▸ " : " \(more) ", style)
    let name = set(parameter.symbol, style)
    let value = set(
      parameter.value, Style(bold: parameter.former != nil))
    let lead =
      mark + name + .blanks(1 + nameWidth - name.width)
      + .blanks(max(0, valueWidth - value.width)) + value + .blanks(2)
    let room = medium.width >= 64 ? Self.readoutWidth + 2 : 1
    return lead
      + bar(parameter, cells: medium.width - lead.width - room, isChosen)
  }

  /// A line with the value as a knob on it, and a notch where it was at first.
  private func bar(
    _ parameter: Sandbox.Parameter, cells: Int, _ isChosen: Bool
  ) -> StyledLine {
    let cells = min(cells, 72)
    guard cells >= 5 else { return "" }
    func place(_ part: Double) -> Int {
      Int((part * Double(cells - 1)).rounded())
    }
    var line = Array(repeating: "─", count: cells)
    if let former = parameter.formerFraction { line[place(former)] = "┼" }
    let knob = place(parameter.fraction)
    return set(line[..<knob].joined(), Style(dim: true))
      + set("●", Style(isChosen ? .cyan : nil, bold: isChosen))
      + set(line[(knob + 1)...].joined(), Style(dim: true))
  }

  private var nameWidth: Int { widest(parameters.map(\.symbol)) }
  private var valueWidth: Int { max(8, widest(parameters.map(\.value))) }

  private func widest(_ texts: [String]) -> Int {
    texts.map { set($0, .plain).width }.max() ?? 0
  }

  // MARK: Readouts

  private static let readoutWidth = 24

  private var readoutColumn: [StyledLine] {
    let readouts = explorer.trial?.readouts ?? []
    let width = widest(readouts.map(\.name))
    return readouts.map { readout in
      let name = set(readout.name, Style(dim: true))
      return name + .blanks(2 + width - name.width)
        + set(readout.value ?? "—", .plain)
    }
  }

  private var readoutLines: [StyledLine] {
    let words = (explorer.trial?.readouts ?? []).map {
      "\($0.name)\u{A0}\($0.value ?? "—")"
        .replacing(" ", with: "\u{A0}")
    }
    let line = set(words.joined(separator: "  "), .plain)
    return Array(
      line.wrapped(to: medium.width, first: " ", rest: " ").prefix(2))
  }

  private func set(_ text: String, _ style: Style) -> StyledLine {
    StyledLine(text, style).spelled(in: medium.characters)
  }
}
