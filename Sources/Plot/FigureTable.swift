import Quantities

/// A figure in words and numbers, for whoever cannot see it.
public struct FigureTable: Sendable, Hashable {
  /// What the columns hold, with units: `t in ms`, `u in mV`.
  public var header: [String]
  /// The curves at round places; `none` where a curve says nothing.
  public var rows: [[String]]
  /// The levels and events of each panel: `ϑ: −50 mV`,
  /// `spikes (2): 18.5, 27.4 ms`.
  public var remarks: [String]
}

extension Figure {
  /// The figure as a table of at most `limit` rows, and at most `limit`
  /// events a panel.
  public func table(rows limit: Int = 12) -> FigureTable {
    let places = horizontal.places(atMost: limit)
    let columns = panels.flatMap { panel in
      panel.curves.map { $0.column(at: places, panel.vertical) }
    }
    let first = horizontal.labels(of: places)
    return FigureTable(
      header: [horizontal.heading(horizontal.label)]
        + panels.flatMap(\.headings),
      rows: first.indices.map { row in [first[row]] + columns.map { $0[row] } },
      remarks: panels.flatMap { panel in
        panel.namedLevels
          + panel.namedEvents(on: horizontal, atMost: limit)
      })
  }
}

extension Axis {
  /// Round places, as many as there may be.
  fileprivate func places(atMost limit: Int) -> [Double] {
    let limit = min(max(limit, 0), 1000)
    let choices = (0...limit).lazy.reversed().map { ticks(about: $0) }
    return choices.first { $0.count <= limit } ?? []
  }

  fileprivate func heading(_ name: String) -> String {
    "\(name) in \(unitSymbol)"
  }
}

extension Curve {
  fileprivate func column(
    at places: [Double], _ axis: Axis
  ) -> [String] {
    let values = places.map { value(at: $0) }
    var labels = axis.labels(of: values.compactMap(\.self))[...]
    return values.map { value in
      value == nil ? "none" : labels.popFirst() ?? ""
    }
  }
}

extension Panel {
  fileprivate var headings: [String] {
    curves.map { vertical.heading($0.name) }
  }

  fileprivate var namedLevels: [String] {
    levels.filter(\.value.isFinite).map { level in
      "\(level.name): "
        + vertical.quantity(of: level.value)
    }
  }

  fileprivate func namedEvents(
    on axis: Axis, atMost limit: Int
  ) -> [String] {
    let moments = events.map(\.x).filter(\.isFinite)
    guard !moments.isEmpty else { return [] }
    let shown = moments.prefix(max(0, limit))
    let number =
      shown.count < moments.count
      ? "\(moments.count), the first \(shown.count)" : "\(moments.count)"
    let list = axis.labels(of: Array(shown))
    return [
      "\(eventName) (\(number)): \(list.joined(separator: ", ")) "
        + axis.unitSymbol
    ]
  }
}
