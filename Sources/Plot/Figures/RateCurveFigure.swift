import Quantities

extension Figure {
  /// The f–I curve: the rate in Hz over a constant current in nA, or over
  /// whatever else an axis says.
  ///
  /// Measured points are marks, the closed form is a line; the rheobase is a
  /// named place. The ceiling 1/t_ref is a level where the curves come near,
  /// and is said in words where they stay far below.
  public static func rateCurve(
    measured: [Point], closedForm: [Point] = [], rheobase: Double? = nil,
    ceiling: Double? = nil, over name: String = "I",
    unitSymbol: String = "nA"
  ) -> Figure {
    let all = (measured + closedForm).filter(\.isFinite)
    let top = all.map(\.y).max() ?? 0
    let level = ceiling.map { Level(name: "1/t_ref", value: $0) }
    let isNear = level.map { $0.value <= 1.5 * top } ?? false
    let highest = isNear ? max(top, level?.value ?? 0) : top
    let panel = Panel(
      vertical: Axis(
        label: "f", unit: .hertz, from: 0,
        to: highest > 0 ? 1.05 * highest : 1),
      curves: [
        Curve(name: "measured", points: measured, form: .points),
        Curve(name: "closed form", points: closedForm),
      ].filter { !$0.points.isEmpty },
      levels: level.map { [$0] } ?? [],
      marks: rheobase.map { [Mark(name: "rheobase", at: $0)] } ?? [],
      weight: 2)
    var figure = Figure(
      horizontal: Axis(
        label: name, unitSymbol: unitSymbol,
        from: min(0, all.map(\.x).min() ?? 0), to: all.map(\.x).max() ?? 1),
      panels: [panel], caption: "")
    figure.caption = figure.rateCaption(all, rheobase, ceiling)
    return figure
  }

  /// `Silent up to 2 nA, the rheobase; 156 Hz at 4 nA; never above 500 Hz.`
  private func rateCaption(
    _ points: [Point], _ rheobase: Double?, _ ceiling: Double?
  ) -> String {
    var parts: [String] = []
    if let rheobase {
      parts.append("silent up to \(horizontal.inWords(rheobase)), the rheobase")
    }
    let last = points.max { ($0.x, $0.y) < ($1.x, $1.y) }
    if let last, let rate = panels.first?.vertical.inWords(last.y) {
      parts.append("\(rate) at \(horizontal.inWords(last.x))")
    }
    if let ceiling, let most = panels.first?.vertical.inWords(ceiling) {
      parts.append("never above \(most)")
    }
    return parts.isEmpty ? "No rates." : parts.sentence
  }
}
