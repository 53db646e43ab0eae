import Plot
import Testing

@Suite struct OverlayFigureTests {
  private func run(_ top: Double, spikes: [Double], until end: Double) -> Figure
  {
    let potential = Panel(
      vertical: Axis(label: "u", unit: .millivolts, from: -70, to: top),
      curves: [Curve(name: "u", points: [Point(0, -70), Point(end, top)])],
      levels: [Level(name: "ϑ", value: -50)],
      events: spikes.map { Event(at: $0) })
    return Figure(
      horizontal: Axis(label: "t", unit: .milliseconds, from: 0, to: end),
      panels: [potential], caption: "Fires \(spikes.count) times.")
  }

  private var overlay: Figure {
    .overlay(
      now: run(-48, spikes: [5, 9], until: 80), named: "amp = 3.5 nA",
      before: run(-40, spikes: [7], until: 100), named: "amp = 1.9 nA")
  }

  @Test func `both runs keep their curves and spikes, the first is faint`() {
    let panel = overlay.panels[0]
    #expect(
      panel.curves.map(\.name)
        == ["now amp = 3.5 nA", "before amp = 1.9 nA"])
    #expect(panel.curves.map(\.isFaint) == [false, true])
    #expect(panel.events.filter { !$0.isFaint }.map(\.x) == [5, 9])
    #expect(panel.events.filter(\.isFaint).map(\.x) == [7])
  }

  @Test func `there is room for both, and a common level once`() {
    #expect(overlay.horizontal.upper == 100)
    #expect(overlay.panels[0].vertical.upper == -40)
    #expect(overlay.panels[0].levels == [Level(name: "ϑ", value: -50)])
  }

  @Test func `the caption tells both`() {
    #expect(
      overlay.caption == "Now amp = 3.5 nA: fires 2 times. "
        + "Before amp = 1.9 nA: fires 1 times.")
  }

  @Test func `the table has a column for each`() {
    let table = overlay.table(rows: 3)
    #expect(
      table.header
        == ["t in ms", "now amp = 3.5 nA in mV", "before amp = 1.9 nA in mV"])
    #expect(table.rows.last?.dropFirst().first == "none")
  }

  @Test func `panels that measure different things stay apart`() {
    var other = run(-40, spikes: [7], until: 100)
    other.panels[0].vertical.label = "I"
    let figure = Figure.overlay(
      now: run(-48, spikes: [5], until: 80), named: "a", before: other,
      named: "b")
    #expect(figure.panels[0].curves.count == 1)
    #expect(figure.panels[0].vertical.upper == -48)
  }
}
