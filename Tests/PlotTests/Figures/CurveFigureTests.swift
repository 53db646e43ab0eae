import Plot
import Testing

@Suite struct RateCurveFigureTests {
  private let figure = Figure.rateCurve(
    measured: [Point(1, 0), Point(4, 130)],
    closedForm: [Point(0, 0), Point(2, 0), Point(2, 40), Point(4, 131.4)],
    rheobase: 2, ceiling: 500)

  @Test func `the caption is the curve in one sentence`() {
    #expect(
      figure.caption
        == "Silent up to 2 nA, the rheobase; 131 Hz at 4 nA; "
        + "never above 500 Hz.")
    #expect(
      Figure.rateCurve(measured: [Point(3, 100)]).caption
        == "100 Hz at 3 nA.")
    #expect(Figure.rateCurve(measured: []).caption == "No rates.")
  }

  @Test func `the table compares at the measured currents`() {
    let table = figure.table()
    #expect(
      table.header == ["I in nA", "measured in Hz", "closed form in Hz"])
    #expect(table.rows == [["1", "0", "0.0"], ["4", "130", "131.4"]])
    #expect(table.remarks == ["1/t_ref: 500 Hz", "rheobase: 2 nA"])
  }

  @Test func `a ceiling is in view where the curve comes near`() {
    let rates = [Point(0, 0), Point(4, 150)]
    let near = Figure.rateCurve(measured: rates, ceiling: 200)
    let far = Figure.rateCurve(measured: rates, ceiling: 500)
    #expect(near.panels[0].vertical.upper > 200)
    #expect(far.panels[0].vertical.upper < 200)
  }

  @Test func `whatever the numbers, there is a figure`() {
    for a in Double.awkward {
      for b in Double.awkward {
        let figure = Figure.rateCurve(
          measured: [Point(a, b)], closedForm: [Point(b, a)], rheobase: a,
          ceiling: b)
        #expect(figure.table().rows.count <= 12)
      }
    }
  }
}

@Suite struct SineFigureTests {
  private func figure(
    current: Double, potential: Double, period: Double = 50
  ) -> Figure {
    .sineResponse(
      potential: [Point(0, -70), Point(100, -60)], current: [Point(0, 0)],
      period: period, currentPeak: current, potentialPeak: potential)
  }

  @Test func `the lag is named in degrees and in ms`() {
    // 7.5 of 50 ms are 54 of 360 degrees.
    let figure = figure(current: 12.5, potential: 20)
    #expect(
      figure.caption == "The potential peaks 7.5 ms after the current, "
        + "54° of a period of 50 ms.")
    #expect(
      figure.panels[0].marks
        == [Mark(name: "lag 54°, 7.5 ms", from: 12.5, to: 20)])
    #expect(figure.panels[1].marks == [Mark(name: "", from: 12.5, to: 20)])
  }

  @Test func `peaks of different periods are as far apart as the nearest`() {
    for potential in [-30.0, 20, 70, 120] {
      let marks = figure(current: 12.5, potential: potential).panels[0].marks
      #expect(marks == [Mark(name: "lag 54°, 7.5 ms", from: 12.5, to: 20)])
    }
  }

  @Test func `whatever the numbers, there is a figure`() {
    for a in Double.awkward {
      for b in Double.awkward {
        let figure = figure(current: a, potential: b, period: b)
        #expect(figure.panels.count == 2 && !figure.caption.isEmpty)
      }
    }
  }
}

@Suite struct BodeFigureTests {
  /// A membrane of 10 mV and 10 ms at its corner, and far from it.
  private let figure = Figure.bode(
    measured: [
      Response(frequency: 1, amplitude: 10, phase: -3.6),
      Response(frequency: 1000, amplitude: 0.1, phase: -89.1),
    ],
    closedForm: [Response(frequency: 15.9155, amplitude: 7.07, phase: -45)],
    corner: 15.9155)

  @Test func `the caption says both ends and the corner`() {
    #expect(
      figure.caption == "Amplitude 10 mV at 1 Hz, 0.1 mV at 1000 Hz; "
        + "phase −3.6° and −89.1°; corner at 15.9 Hz.")
    #expect(Figure.bode(measured: []).caption == "No responses.")
  }

  @Test func `the phase goes from one right angle to another`() {
    #expect(figure.panels[1].vertical.lower == -90)
    #expect(figure.panels[1].vertical.upper == 0)
    #expect(figure.horizontal.lower == 1 && figure.horizontal.upper == 1000)
  }

  @Test func `columns of two panels are told apart`() {
    let table = figure.table()
    #expect(
      table.header == [
        "f in Hz", "amplitude measured in mV", "amplitude closed form in mV",
        "phase measured in °", "phase closed form in °",
      ])
    #expect(table.rows.first == ["1", "10", "none", "−3.6", "none"])
    #expect(table.remarks == ["corner: 15.9 Hz"])
  }

  @Test func `whatever the numbers, there is a figure`() {
    for a in Double.awkward {
      for b in Double.awkward {
        let response = Response(frequency: a, amplitude: b, phase: a)
        let figure = Figure.bode(
          measured: [response], closedForm: [response], corner: b)
        #expect(figure.table().rows.allSatisfy { $0.count == 5 })
      }
    }
  }
}
