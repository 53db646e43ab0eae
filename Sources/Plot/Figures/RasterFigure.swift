import Quantities

extension Figure {
  /// Spike trains in rows over time in ms, and beneath them the rate of the
  /// whole population in Hz: spikes a bin, divided by rows and bin.
  ///
  /// Spikes before `start` and after `end` are left out. A bin has `bin` ms,
  /// or a round fiftieth of the whole; there is no rate of fewer than two
  /// rows, nor where it is not wanted.
  public static func raster(
    rows: [Raster.Row], noun: String = "neuron", from start: Double,
    to end: Double, showsRate: Bool = true, bin: Double? = nil,
    marks: [Mark] = []
  ) -> Figure {
    let time = Axis(label: "t", unit: .milliseconds, from: start, to: end)
    let raster = Raster(noun: noun, rows: rows).within(time)
    var panels = [Panel(raster: raster, marks: marks)]
    if showsRate, rows.count > 1 {
      panels.append(raster.ratePanel(over: time, bin: bin))
    }
    return Figure(horizontal: time, panels: panels, caption: raster.caption)
  }
}

extension Raster {
  fileprivate func ratePanel(over time: Axis, bin: Double?) -> Panel {
    let bins = Bins(over: time.drawable, wanted: bin)
    let points = bins.rates(of: self)
    let top = points.map(\.y).max() ?? 0
    return Panel(
      vertical: Axis(
        label: "rate", unit: .hertz, from: 0, to: top > 0 ? top : 1),
      curves: [Curve(name: "rate", points: points)], size: .strip)
  }

  /// `20 neurons, 341 spikes; neuron 12 fires most, 31 times.`
  fileprivate var caption: String {
    let counts = rows.map(\.times.count)
    let whole = counts.reduce(0, +)
    let most = counts.max() ?? 0
    let start =
      rows.count.counted(noun) + ", "
      + (whole == 0 ? "no spikes" : whole.counted("spike"))
    let first = counts.firstIndex(of: most) ?? 0
    let others = counts.filter { $0 == most }.count - 1
    if rows.count < 2 || whole == 0 { return start + "." }
    let times = most.counted("time")
    if others == rows.count - 1 { return "\(start), \(times) each." }
    let name =
      rows[first].name.isEmpty ? "\(noun) \(first + 1)" : rows[first].name
    return others == 0
      ? "\(start); \(name) fires most, \(times)."
      : "\(start); \(name) and \(others) more fire most, \(times) each."
  }
}

extension Int {
  fileprivate func counted(_ noun: String) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(noun)s"
  }
}

/// Time in equal pieces, of which the last may be shorter.
private struct Bins {
  let start: Double
  let end: Double
  let width: Double
  let count: Int

  /// At most a thousand.
  init(over time: Axis, wanted: Double?) {
    let length = time.upper - time.lower
    let round = ticks(from: 0, to: length, about: 50).dropFirst().first
    let width = wanted.flatMap { $0 > length / 1000 ? $0 : nil } ?? round
    (start, end) = (time.lower, time.upper)
    self.width = min(width ?? length, length)
    let pieces = (length / self.width).rounded(.up)
    count = pieces.isFinite ? min(max(1, Int(pieces)), 1000) : 1
  }

  private func edge(_ index: Int) -> Double {
    min(start + Double(index) * width, end)
  }

  private func index(at time: Double) -> Int {
    let place = (time - start) / width
    return place.isFinite ? min(max(Int(place), 0), count - 1) : 0
  }

  /// The rate as steps, in spikes a thousand units of time and row.
  func rates(of raster: Raster) -> [Point] {
    var counts = Array(repeating: 0, count: count)
    for time in raster.rows.lazy.flatMap(\.times) {
      counts[index(at: time)] += 1
    }
    return counts.indices.flatMap { index in
      let (from, to) = (edge(index), edge(index + 1))
      let whole = (to - from) * Double(max(raster.rows.count, 1))
      let rate = whole > 0 ? 1000 * Double(counts[index]) / whole : 0
      return [Point(from, rate), Point(to, rate)]
    }
  }
}
