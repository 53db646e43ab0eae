import Quantities

/// A figure in words and numbers, for whoever cannot see it.
public struct FigureTable: Sendable, Hashable {
  /// What the columns hold, with units: `t in ms`, `u in mV`.
  public var header: [String]
  /// The curves where points are measured, else at round places; `none`
  /// where a curve says nothing. A row for each spike train of a raster.
  public var rows: [[String]]
  /// The levels, marks and events of each panel: `ϑ: −50 mV`,
  /// `rheobase: 2 nA`, `spikes (2): 18.5, 27.4 ms`.
  public var remarks: [String]
}

extension Figure {
  /// The figure as a table of at most `limit` rows, and at most `limit`
  /// events a panel.
  public func table(rows limit: Int = 12) -> FigureTable {
    let raster = panels.lazy.compactMap(\.raster).first
    if let raster { return table(of: raster, rows: limit) }
    let places =
      measuredPlaces(atMost: limit)
      ?? horizontal.roundPlaces(atMost: limit)
    let columns = panels.flatMap { panel in
      panel.curves.map { $0.column(at: places, panel.vertical) }
    }
    let first = horizontal.labels(of: places)
    return FigureTable(
      header: [horizontal.heading(horizontal.label)] + headings,
      rows: first.indices.map { row in [first[row]] + columns.map { $0[row] } },
      remarks: panels.flatMap { panel in
        panel.namedLevels + horizontal.named(panel.marks)
          + panel.namedEvents(on: horizontal, atMost: limit)
      })
  }

  /// Where points are measured; evenly thinned out if they are too many. One
  /// point alone tells little of the line it lies on, so that round places
  /// come beside it.
  private func measuredPlaces(atMost limit: Int) -> [Double]? {
    let measured = panels.flatMap(\.curves).filter { $0.form == .points }
    let places = Set(measured.flatMap(\.points).map(\.x)).filter(\.isFinite)
      .sorted()
    if places.isEmpty { return nil }
    let hasLine = panels.flatMap(\.curves).contains { $0.form != .points }
    if places.count == 1, hasLine, limit > 1 {
      let round = horizontal.roundPlaces(atMost: limit - 1)
      return Set(round + places).sorted()
    }
    let step = places.count.divided(roundingUpBy: max(limit, 1))
    return stride(from: 0, to: limit < 1 ? 0 : places.count, by: step)
      .map { places[$0] }
  }

  /// A curve's name; where panels share it, what they measure as well.
  private var headings: [String] {
    let names = panels.flatMap { $0.curves.map(\.name) }
    return panels.flatMap { panel in
      panel.curves.map { curve in
        let isShared = names.filter { $0 == curve.name }.count > 1
        let label = panel.vertical.label
        return panel.vertical.heading(
          isShared && label != curve.name
            ? "\(label) \(curve.name)" : curve.name)
      }
    }
  }
}

extension Axis {
  /// Round places, as many as there may be.
  fileprivate func roundPlaces(atMost limit: Int) -> [Double] {
    let limit = min(max(limit, 0), 1000)
    let choices = (0...limit).lazy.reversed().map { ticks(about: $0) }
    return choices.first { $0.count <= limit } ?? []
  }

  /// `u in mV`, or the name alone.
  func heading(_ name: String) -> String {
    unitSymbol.isEmpty ? name : "\(name) in \(unitSymbol)"
  }

  /// `rheobase: 2 nA`, `lag 36°, 10 ms: from 25 ms to 35 ms`.
  func named(_ marks: [Mark]) -> [String] {
    marks.filter {
      !$0.name.isEmpty && $0.start.isFinite && $0.end.isFinite
    }.map { mark in
      mark.start == mark.end
        ? "\(mark.name): \(quantity(of: mark.start))"
        : "\(mark.name): from \(quantity(of: mark.start)) to "
          + quantity(of: mark.end)
    }
  }
}

extension Int {
  /// Divided by a positive number, and rounded up.
  fileprivate func divided(roundingUpBy divisor: Int) -> Int {
    (self + divisor - 1) / divisor
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
  fileprivate var namedLevels: [String] {
    levels.filter(\.value.isFinite).map { level in
      "\(level.name): "
        + vertical.quantity(of: level.value)
    }
  }

  fileprivate func namedEvents(
    on axis: Axis, atMost limit: Int
  ) -> [String] {
    let front = events.filter { !$0.isFaint }
    let faint = events.filter(\.isFaint)
    return axis.listed(front, eventName, atMost: limit)
      + axis.listed(faint, eventName + " " + faintName, atMost: limit)
  }
}

extension Axis {
  /// `spikes (20, the first 3): 1, 2, 3 ms`; nothing of no events.
  fileprivate func listed(
    _ events: [Event], _ name: String, atMost limit: Int
  ) -> [String] {
    let moments = events.map(\.x).filter(\.isFinite)
    guard !moments.isEmpty else { return [] }
    let shown = moments.prefix(max(0, limit))
    let number =
      shown.count < moments.count
      ? "\(moments.count), the first \(shown.count)" : "\(moments.count)"
    let list = labels(of: Array(shown)).joined(separator: ", ")
    return ["\(name) (\(number)): \(list)\(unitSuffix)"]
  }
}
