import Plot
import Testing

@Suite struct FigureTableTests {
  private func figure(
    curves: [Curve] = [], levels: [Level] = [], events: [Event] = []
  ) -> Figure {
    Figure(
      horizontal: Axis(label: "t", unit: .milliseconds, from: 0, to: 100),
      panels: [
        Panel(
          vertical: Axis(label: "u", unit: .millivolts, from: -70, to: -50),
          curves: curves, levels: levels, events: events)
      ], caption: "")
  }

  @Test func `a table has a column for each curve and round places`() {
    let rise = Curve(name: "u", points: [Point(0, -70), Point(100, -60)])
    let flat = Curve(name: "before", points: [Point(0, -70), Point(50, -70)])
    let table = figure(curves: [rise, flat]).table(rows: 3)
    #expect(table.header == ["t in ms", "u in mV", "before in mV"])
    #expect(
      table.rows == [
        ["0", "−70", "−70"], ["50", "−65", "−70"], ["100", "−60", "none"],
      ])
  }

  @Test func `a table never has more rows than asked for`() {
    let curve = Curve(name: "u", points: [Point(0, -70), Point(100, -60)])
    for rows in -1...40 {
      let table = figure(curves: [curve]).table(rows: rows)
      #expect(table.rows.count <= max(0, rows))
      #expect(rows < 2 || table.rows.count > rows / 3)
    }
  }

  @Test func `levels and events are named below`() {
    let table = figure(
      levels: [Level(name: "ϑ", value: -50)],
      events: [Event(at: 18.472), Event(at: 27.4)]
    ).table()
    #expect(table.remarks == ["ϑ: −50 mV", "spikes (2): 18.5, 27.4 ms"])
  }

  @Test func `of many events the first are told, and how many there are`() {
    let events = (1...20).map { Event(at: Double($0)) }
    let table = figure(events: events).table(rows: 3)
    #expect(table.remarks == ["spikes (20, the first 3): 1, 2, 3 ms"])
  }

  @Test func `one point on a line has round places beside it`() {
    let line = Curve(name: "line", points: [Point(0, 0), Point(100, 50)])
    let point = Curve(name: "point", points: [Point(30, 2)], form: .points)
    let table = figure(curves: [point, line]).table(rows: 4)
    #expect(
      table.rows == [
        ["0", "none", "0"], ["30", "2", "15"], ["50", "none", "25"],
        ["100", "none", "50"],
      ])
    for rows in -1...20 {
      let count = figure(curves: [point, line]).table(rows: rows).rows.count
      #expect(count <= max(0, rows))
    }
    #expect(figure(curves: [point]).table().rows.map(\.first) == ["30"])
  }

  @Test func `where points are measured, the rows are theirs`() {
    let line = Curve(name: "line", points: [Point(0, 0), Point(100, 50)])
    let points = Curve(
      name: "points", points: [Point(70, 3), Point(10, 1), Point(30, 2)],
      form: .points)
    let table = figure(curves: [points, line]).table()
    // The points are not in order, and `line` is half of the place.
    #expect(table.rows.map(\.first) == ["10", "30", "70"])
    #expect(table.rows.map(\.last) == ["5", "15", "35"])
    #expect(figure(curves: [points]).table(rows: 2).rows.count == 2)
    #expect(figure(curves: [points]).table(rows: 0).rows == [])
  }

  @Test func `marks are named below, and events of the run before apart`() {
    var figure = figure(events: [Event(at: 2), Event(at: 1, isFaint: true)])
    figure.panels[0].marks = [
      Mark(name: "onset", at: 10), Mark(name: "lag", from: 25, to: 20),
      Mark(name: "", at: 3), Mark(name: "never", at: .nan),
    ]
    #expect(
      figure.table().remarks == [
        "onset: 10 ms", "lag: from 20 ms to 25 ms", "spikes (1): 2 ms",
        "spikes before (1): 1 ms",
      ])
  }

  @Test func `whatever the figure, the table is regular`() {
    for a in Double.awkward {
      for b in Double.awkward {
        let points = [Point(a, b), Point(b, a), Point(0, a)]
        var figure = figure(
          curves: [Curve(name: "u", points: points)],
          levels: [Level(name: "ϑ", value: a)], events: [Event(at: b)])
        figure.horizontal.lower = a
        figure.panels[0].vertical.upper = b
        let table = figure.table()
        #expect(table.rows.count <= 12)
        #expect(table.rows.allSatisfy { $0.count == 2 })
      }
    }
  }
}
