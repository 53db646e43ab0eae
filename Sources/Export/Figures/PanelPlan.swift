import Plot

/// Where everything of a panel stands: from top to bottom its name and the
/// key to its curves, the names of its marks, its events, its picture.
struct PanelPlan {
  let panel: Panel
  let frame: PlotFrame
  /// How far down the line of the panel's name stands.
  let nameLine: Double
  let key: [KeyEntry]
  let markLines: [(mark: Mark, line: Double)]
  let eventRows: [EventRow]

  /// A curve in the key, and where its name begins.
  struct KeyEntry {
    let index: Int
    let place: Place
  }

  /// Events in a row of their own.
  struct EventRow {
    let events: [Event]
    let top: Double
    static let height = 17.0
    /// What they are, beside them.
    let name: String
  }

  init(
    _ panel: Panel, horizontal: Axis, from left: Double, to right: Double,
    below top: Double, height: Double
  ) {
    self.panel = panel
    nameLine = top + FigurePlan.line - 6
    let start = Place(x: left + panel.name.room + 24, y: nameLine)
    key = panel.key(from: start, between: left, and: FigurePlan.width)
    var bottom = (key.last?.place.y ?? nameLine) + 6
    markLines = panel.marks.filter { $0.isNamed(on: horizontal) }.map { mark in
      bottom += FigurePlan.line
      return (mark, bottom - 6)
    }
    let rows = panel.hasEventRow ? panel.eventsByRow : []
    eventRows = rows.map { events in
      bottom += EventRow.height
      return EventRow(
        events: events, top: bottom - EventRow.height,
        name: panel.name(of: events))
    }
    frame = PlotFrame(
      horizontal: horizontal, vertical: panel.vertical, left: left,
      top: bottom + 4, width: right - left, height: height)
  }
}

extension Panel {
  /// What is written above it: `u in mV`.
  var name: String {
    if curves.isEmpty, raster == nil { return eventName }
    return vertical.name
  }

  /// What events of a row are: `spikes`, `spikes before`.
  func name(of events: [Event]) -> String {
    events.allSatisfy(\.isFaint) ? eventName + " before" : eventName
  }

  /// The events of now, and those of before.
  var eventsByRow: [[Event]] {
    [events.filter { !$0.isFaint }, events.filter(\.isFaint)]
      .filter { !$0.isEmpty }
  }

  /// The places of names in the key, one after the other, in further lines
  /// where the first is full. One line needs no key.
  fileprivate func key(
    from start: Place, between left: Double, and right: Double
  ) -> [PanelPlan.KeyEntry] {
    guard curves.count > 1 || curves.contains(where: { $0.form == .points })
    else { return [] }
    var place = start
    return curves.indices.map { index in
      let room = curves[index].name.room + PanelPlan.KeyEntry.sample
      if place.x + room > right, place.x > left {
        place = Place(x: left, y: place.y + FigurePlan.line)
      }
      defer { place.x += room + 16 }
      return PanelPlan.KeyEntry(index: index, place: place)
    }
  }
}

extension PanelPlan.KeyEntry {
  /// The width of a piece of the curve before its name.
  static let sample = 28.0
}

extension Mark {
  /// Whether it has a name and lies on the axis.
  fileprivate func isNamed(on axis: Axis) -> Bool {
    !name.isEmpty
      && [start, end].allSatisfy { (0...1).contains(axis.fraction(of: $0)) }
  }
}

extension Axis {
  /// `u in mV`, or the name alone.
  var name: String {
    unitSymbol.isEmpty ? label : "\(label) in \(unitSymbol)"
  }
}
