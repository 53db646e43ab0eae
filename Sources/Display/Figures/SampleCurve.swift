import Plot

/// The potential of a neuron that fires a few times and falls back to rest,
/// without axes: it shows how curves look on a medium.
public func sampleCurve(
  on medium: Medium, columns: Int, rows: Int
) -> [StyledLine] {
  let points = sawtooth
  let panel = Panel(
    vertical: Axis(label: "", unitSymbol: "", from: 0, to: 1),
    curves: [Curve(name: "", points: points)])
  let horizontal = Axis(
    label: "", unitSymbol: "", from: 0, to: points.last?.x ?? 1)
  let picture = panel.picture(
    over: horizontal, columns: columns, rows: rows, dots: medium.dots)
  return (0..<max(rows, 0)).map(picture.line)
}

/// Small steps of du/dt = −u + I in units of the time constant and the
/// threshold: the current is 1.4 for a while, and then none.
private var sawtooth: [Point] {
  let step = 0.02
  var u = 0.0
  var points: [Point] = []
  for number in 0..<330 {
    let time = Double(number) * step
    let current = (0.3..<4.6).contains(time) ? 1.4 : 0
    u += step * (current - u)
    points.append(Point(time, u))
    if u >= 1 {
      u = 0
      points.append(Point(time, u))
    }
  }
  return points
}
