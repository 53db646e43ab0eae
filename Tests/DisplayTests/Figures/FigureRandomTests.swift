import Display
import Plot
import TestSupport
import Testing

/// What holds for every figure on every medium.
@Suite struct FigureRandomTests {
  @Test func `no line is wider than the medium, no picture too high`() {
    var figures = RandomFigures()
    for _ in 0..<40 {
      let figure = figures.next()
      for medium in figures.media.shuffled(using: &figures.generator).prefix(4)
      {
        let height =
          Bool.random(using: &figures.generator)
          ? Int.random(in: -3...40, using: &figures.generator) : nil
        let lines = draw(figure, on: medium, height: height)
        for line in lines {
          #expect(line.width <= medium.width, "\(medium.width): \(line.text)")
        }
        let isPicture = lines.contains { $0.text.contains(/[└┬]|\+\+/) }
        if isPicture, let height { #expect(lines.count <= height) }
        if medium.characters == .ascii {
          #expect(lines.allSatisfy { $0.text.utf8.allSatisfy(\.isPrintable) })
        }
        #expect(!lines.contains { $0.text.contains(/\p{Cc}/) })
      }
    }
  }

  @Test func `every event is marked in its column`() {
    var figures = RandomFigures()
    for _ in 0..<12 {
      let times = (0..<Int.random(in: 1...60, using: &figures.generator))
        .map { _ in Double.random(in: 0...1, using: &figures.generator) }
      let figure = FigureSamples.figure(FigureSamples.panel(events: times))
      for medium in figures.media where medium.width >= 20 {
        let lines = draw(figure, on: medium, height: 8).map { Array($0.text) }
        let across = medium.dots == .ascii ? 1 : 2
        guard let left = lines[1].firstIndex(where: { "│┤|+".contains($0) }),
          let rule = lines.first(where: { $0.contains("┬") || $0.contains("-") }
          )
        else {
          Issue.record("no picture on \(medium)")
          continue
        }
        let dots = (rule.count - left - 1) * across
        for time in times {
          let dot = Int((time * Double(dots - 1)).rounded())
          let place = left + 1 + dot / across
          #expect(place < lines[0].count && lines[0][place] != " ")
        }
      }
    }
  }

  @Test func `every level on the axis is named with its value`() {
    var figures = RandomFigures()
    for _ in 0..<12 {
      let levels = (0..<4).map { index in
        Level(
          name: "l\(index)",
          value: Double(Int.random(in: 0...100, using: &figures.generator))
            / 100)
      }
      let panel = FigureSamples.panel(levels: levels)
      for medium in figures.media where medium.width >= 30 {
        let lines = draw(FigureSamples.figure(panel), on: medium, height: 9)
        for level in levels {
          let name = "\(level.name) \(panel.vertical.label(of: level.value))"
          #expect(lines.contains { $0.text.contains(name + " ") })
        }
      }
    }
  }
}

/// Figures of anything, from a seed that is printed.
private struct RandomFigures {
  var generator: HostileText

  init() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of random figures: \(seed)")
    generator = HostileText(seed: seed)
  }

  let media = [1, 12, 19, 20, 23, 30, 40, 59, 60, 80, 133, 300].flatMap {
    [
      Medium(width: $0), Medium(width: $0, height: 15, dots: .blocks),
      Medium(width: $0, characters: .ascii),
    ]
  }

  mutating func next() -> Figure {
    Figure(
      horizontal: axis(),
      panels: (0..<Int.random(in: 0...4, using: &generator))
        .map { _ in panel() },
      caption: generator.line(pieces: 8))
  }

  private mutating func panel() -> Panel {
    var panel = panelOfCurves()
    if Int.random(in: 0..<4, using: &generator) == 0 { panel.raster = raster() }
    return panel
  }

  private mutating func raster() -> Raster {
    Raster(
      noun: name(),
      rows: (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Raster.Row(
          name: Bool.random(using: &generator) ? name() : "",
          times: points().map(\.x))
      })
  }

  private mutating func panelOfCurves() -> Panel {
    Panel(
      vertical: axis(),
      curves: (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        Curve(
          name: name(), points: points(),
          isFaint: Bool.random(using: &generator),
          form: Bool.random(using: &generator) ? .line : .points)
      },
      levels: (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        Level(name: name(), value: number())
      },
      events: (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        Event(at: number(), isFaint: Bool.random(using: &generator))
      },
      marks: (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        Mark(name: name(), from: number(), to: number())
      },
      size: Bool.random(using: &generator) ? .tall : .strip,
      weight: Int.random(in: -1...3, using: &generator))
  }

  private let scales = [Axis.Scale.linear, .logarithmic, .degrees]

  private mutating func axis() -> Axis {
    Axis(
      label: name(), unit: FigureSamples.millivolts, from: number(),
      to: number(), scale: scales.randomElement(using: &generator) ?? .linear)
  }

  private mutating func points() -> [Point] {
    (0..<Int.random(in: 0...30, using: &generator)).map { _ in
      Point(number(), number())
    }
  }

  private mutating func name() -> String { generator.line(pieces: 2) }

  private mutating func number() -> Double {
    Bool.random(using: &generator)
      ? Double.random(in: -100...100, using: &generator)
      : Self.awkward.randomElement(using: &generator) ?? 0
  }

  private static let awkward: [Double] = [
    0, -0.0, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1e300,
    .leastNonzeroMagnitude, 1e15 + 0.5, -70, 2.5e-8,
  ]
}

extension UInt8 {
  fileprivate var isPrintable: Bool { (0x20...0x7E).contains(self) }
}
