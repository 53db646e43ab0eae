import Plot
import Testing

@testable import Export

@Suite struct FigureDrawingTests {
  private func drawn(_ figure: Figure) -> Elements {
    var markup = Markup()
    markup.draw(figure, named: "Figure 1: u over t", "figure-1")
    return Elements(markup.text)
  }

  private let panel = Panel(
    vertical: Axis(label: "u", unitSymbol: "mV", from: -70, to: -50),
    curves: [Curve(name: "u", points: [Point(0, -70), Point(100, -50)])],
    levels: [Level(name: "ϑ", value: -50), Level(name: "rest", value: -70)],
    events: [Event(at: 20), Event(at: 20), Event(at: 80)])

  private var figure: Figure {
    Figure(
      horizontal: Axis(label: "t", unitSymbol: "ms", from: 0, to: 100),
      panels: [panel], caption: "Rises.")
  }

  @Test func `a drawing has a name and says what there is to see`() {
    let root = drawn(figure).all[0]
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    let elements = drawn(figure)
    #expect(elements.isWellFormed)
    #expect(elements.named("title").map(\.text) == ["Figure 1: u over t"])
    #expect(elements.named("desc").map(\.text) == ["Rises."])
  }

  @Test func `axes, levels and events have their names and numbers`() {
    let texts = drawn(figure).named("text").map(\.text)
    for text in ["u in mV", "t in ms", "0", "100", "−60", "spikes"] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(texts.contains("ϑ −50") && texts.contains("rest −70"))
  }

  @Test func `values lie where the axes say`() {
    let plan = FigurePlan(figure).panels[0]
    let frame = plan.frame
    #expect(frame.x(of: 50) == frame.left + frame.width / 2)
    #expect(frame.y(of: -50) == frame.top)
    #expect(frame.y(of: -65) == frame.top + frame.height * 3 / 4)
    let curve = drawn(figure).ofClass("curve")[0].attributes["d"]
    #expect(
      curve == "M\(frame.left.tenths) \(frame.bottom.tenths)"
        + "L\(frame.right.tenths) \(frame.top.tenths)")
  }

  @Test func `events that lie on one another are one stroke`() {
    let path = drawn(figure).ofClass("events")[0].attributes["d"] ?? ""
    #expect(path.split(separator: "M").count == 2)
  }

  @Test func `everything stands within the drawing`() throws {
    for figure in [figure, Self.bode, Self.raster, Self.rates] {
      let elements = drawn(figure)
      let height = FigurePlan(figure).height
      for text in elements.named("text") {
        let x = try #require(Double(text.attributes["x"] ?? ""))
        let y = try #require(Double(text.attributes["y"] ?? ""))
        #expect((0...560).contains(x) && (0...height).contains(y))
      }
    }
  }

  @Test func `on a logarithmic axis equal ratios are equally long`() {
    let plan = FigurePlan(Self.bode)
    let x = [1.0, 10, 100].compactMap { plan.panels[0].frame.x(of: $0) }
    #expect((x[1] - x[0] - (x[2] - x[1])).magnitude < 1e-9)
    // Panels share the axis.
    #expect(plan.panels[1].frame.x(of: 10) == x[1])
    #expect(plan.panels[1].frame.top > plan.panels[0].frame.bottom)
  }

  @Test func `several curves have a key, and points are dots`() {
    let elements = drawn(Self.rates)
    let texts = elements.named("text").map(\.text)
    for text in ["measured", "closed form", "rheobase 2 nA"] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(elements.ofClass("dots").count == 2)
    #expect(elements.ofClass("mark").count == 1)
  }

  @Test func `a raster has a stroke for each spike, and the ends are named`() {
    let elements = drawn(Self.raster)
    let path = elements.ofClass("events")[0].attributes["d"] ?? ""
    #expect(path.split(separator: "M").count == 6)
    let texts = elements.named("text").map(\.text)
    #expect(texts.contains("1") && texts.contains("3"))
  }

  @Test func `a raster of very many rows is no larger than it shows`() {
    let rows = (0..<5000).map { row in
      Raster.Row(times: (0..<200).map { Double(($0 * 7 + row) % 100) })
    }
    let figure = Figure(
      horizontal: Self.time, panels: [Panel(raster: Raster(rows: rows))],
      caption: "")
    var markup = Markup()
    markup.draw(figure, named: "", "f")
    // 160 rows of at most 100 moments, 16 bytes each.
    #expect(markup.text.utf8.count < 160 * 100 * 20)
  }

  @Test func `names of levels keep a line apart and stay beside the picture`() {
    // A line is 19 units high.
    #expect(
      Markup.apart([100, 100], between: 0, and: 200) == [100, 119])
    #expect(Markup.apart([198, 195], between: 0, and: 200) == [200, 181])
    #expect(Markup.apart([50, 10], between: 0, and: 200) == [50, 10])
    #expect(Markup.apart([], between: 0, and: 200).isEmpty)
  }

  @Test(arguments: [Double.nan, .infinity, 1e308, -1e308])
  func `numbers beyond all bounds do not get into the drawing`(_ y: Double) {
    var figure = figure
    figure.panels[0].curves[0].points += [Point(100, y), Point(y, y)]
    figure.panels[0].levels.append(Level(name: "a", value: y))
    figure.panels[0].events.append(Event(at: y))
    figure.panels[0].marks = [Mark(name: "b", from: 10, to: y)]
    let elements = drawn(figure)
    #expect(elements.isWellFormed)
    for element in elements.all {
      for value in element.attributes.values {
        #expect(!value.contains("nan") && !value.contains("inf"))
      }
    }
  }

  private static let time = Axis(
    label: "t", unitSymbol: "ms", from: 0, to: 100)
  private static let raster = Figure(
    horizontal: time,
    panels: [
      Panel(
        raster: Raster(rows: [
          .init(times: [10, 20, 30]), .init(times: [50]),
          .init(times: [60, 90]),
        ]))
    ], caption: "")
  private static let rates = Figure.rateCurve(
    measured: [Point(0, 0), Point(3, 50), Point(4, 90)],
    closedForm: [Point(0, 0), Point(2, 0), Point(4, 91)], rheobase: 2)
  private static let bode = Figure(
    horizontal: Axis(
      label: "f", unitSymbol: "Hz", from: 1, to: 1000, scale: .logarithmic),
    panels: [
      Panel(
        vertical: Axis(
          label: "swing", unitSymbol: "mV", from: 0.1, to: 10,
          scale: .logarithmic),
        curves: [
          Curve(name: "swing", points: [Point(1, 10), Point(1000, 0.1)])
        ]),
      Panel(
        vertical: Axis(
          label: "lag", unitSymbol: "°", from: 0, to: 90, scale: .degrees),
        curves: [Curve(name: "lag", points: [Point(1, 0), Point(1000, 90)])]),
    ], caption: "")
}
