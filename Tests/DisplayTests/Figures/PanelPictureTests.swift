import Plot
import TestSupport
import Testing

@testable import Display

/// Pictures worked out dot by dot: axes from 0 to 1, the ends on the middle
/// of the first and the last dot.
@Suite struct PanelPictureTests {
  private func picture(
    _ panel: Panel, _ dots: Medium.Dots, columns: Int, rows: Int
  ) -> [String] {
    let canvas = panel.picture(
      over: FigureSamples.axis("t"), columns: columns, rows: rows, dots: dots)
    return (0..<rows).map { canvas.line($0).text }
  }

  private let diagonal = FigureSamples.panel(
    FigureSamples.curve((0, 0), (1, 1)))
  private let step = FigureSamples.panel(
    FigureSamples.curve((0, 0), (0.5, 0), (0.5, 1), (1, 1)))
  private let spike = FigureSamples.panel(
    FigureSamples.curve((0, 0), (0.5, 0), (0.5, 1), (0.5, 0), (1, 0)))

  @Test func `a straight line is thin`() {
    #expect(
      picture(diagonal, .braille, columns: 4, rows: 2) == ["  ⡠⠊", "⡠⠊"])
    #expect(
      picture(diagonal, .blocks, columns: 4, rows: 4)
        == ["   ▞", "  ▞", " ▞", "▞"])
    #expect(
      picture(diagonal, .ascii, columns: 3, rows: 3) == ["  /", " /", "-'"])
  }

  @Test func `a jump is an upright stroke`() {
    #expect(picture(step, .braille, columns: 4, rows: 1) == ["⣀⣀⡏⠉"])
    #expect(picture(step, .blocks, columns: 4, rows: 1) == ["▄▄▛▀"])
    #expect(
      picture(step, .ascii, columns: 4, rows: 2) == ["  |'", "__|"])
  }

  @Test func `a pulse without width is not lost`() {
    #expect(picture(spike, .braille, columns: 4, rows: 1) == ["⣀⣀⣇⣀"])
    #expect(picture(spike, .blocks, columns: 4, rows: 1) == ["▄▄▙▄"])
    #expect(
      picture(spike, .ascii, columns: 4, rows: 3) == ["  |", "  |", "__|_"])
  }

  @Test func `ten thousand pulses in one column are one upright stroke`() {
    let pulses = (0..<10_000).flatMap { index in
      let x = 0.5 + Double(index) * 1e-6
      return [Point(x, 0), Point(x, 1), Point(x, 0)]
    }
    let panel = FigureSamples.panel(
      Curve(name: "u", points: [Point(0, 0)] + pulses + [Point(1, 0)]))
    #expect(picture(panel, .ascii, columns: 4, rows: 3)[1] == "  |")
    #expect(picture(panel, .blocks, columns: 4, rows: 3)[1] == "  ▌")
  }

  @Test func `a flat line stays in its row`() {
    let flat = FigureSamples.panel(FigureSamples.curve((0, 0.5), (1, 0.5)))
    #expect(picture(flat, .braille, columns: 3, rows: 1) == ["⠤⠤⠤"])
    #expect(picture(flat, .ascii, columns: 3, rows: 1) == ["---"])
  }

  @Test func `a number that is not finite leaves a gap`() {
    let broken = FigureSamples.panel(
      FigureSamples.curve((0, 0), (0.3, 0), (0.5, .nan), (0.7, 1), (1, 1)))
    #expect(picture(broken, .braille, columns: 4, rows: 1) == ["⣀⡀⠈⠉"])
  }

  @Test func `a single point is a single dot`() {
    let point = FigureSamples.panel(FigureSamples.curve((0, 1)))
    #expect(picture(point, .braille, columns: 2, rows: 1) == ["⠁"])
  }

  @Test func `a curve that leaves the picture goes to its edge`() {
    let steep = FigureSamples.panel(FigureSamples.curve((0, 0), (0, 9), (1, 9)))
    #expect(picture(steep, .braille, columns: 2, rows: 2) == ["⡇", "⡇"])
  }

  @Test func `the first level is dotted and the second dashed`() {
    let levels = FigureSamples.panel(
      levels: [Level(name: "ϑ", value: 1), Level(name: "rest", value: 0)])
    #expect(
      picture(levels, .braille, columns: 6, rows: 2)
        == ["⠁⠈ ⠁⠈", "⣀⡀ ⣀⡀"])
    #expect(
      picture(levels, .blocks, columns: 4, rows: 2) == ["┈┈┈┈", "╌╌╌╌"])
    #expect(
      picture(levels, .ascii, columns: 6, rows: 2) == [". . .", "--  --"])
  }

  @Test func `a curve crosses a level without hiding its dots`() {
    let panel = FigureSamples.panel(
      FigureSamples.curve((0, 0), (0, 1)), levels: [Level(name: "ϑ", value: 1)])
    #expect(picture(panel, .braille, columns: 3, rows: 1) == ["⡇⠈"])
  }

  @Test func `several curves differ without colour`() {
    let panel = FigureSamples.panel(
      FigureSamples.curve((0, 0), (1, 0)), FigureSamples.curve((0, 1), (1, 1)))
    #expect(picture(panel, .braille, columns: 4, rows: 1) == ["⣉⣁⣉⣁"])
    #expect(picture(panel, .ascii, columns: 3, rows: 2) == ["ooo", "___"])
  }

  @Test func `a faint curve is dotted, dim and behind`() {
    var before = FigureSamples.curve((0, 0), (1, 0))
    before.isFaint = true
    let panel = FigureSamples.panel(
      before, FigureSamples.curve((0.5, 0), (1, 0)))
    let canvas = panel.picture(
      over: FigureSamples.axis("t"), columns: 4, rows: 1, dots: .braille)
    #expect(
      canvas.line(0).runs == [
        Run("⡀⡀", Style(dim: true)), Run("⣀⣀", Style(.cyan)),
      ])
  }

  @Test func `whatever the points, the highest and the lowest are shown`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of random curves: \(seed)")
    var generator = HostileText(seed: seed)
    for _ in 0..<300 {
      let columns = Int.random(in: 8...60, using: &generator)
      let rows = Int.random(in: 2...12, using: &generator)
      let times = (0..<Int.random(in: 2...400, using: &generator))
        .map { _ in Double.random(in: 0...1, using: &generator) }.sorted()
      let points = times.map {
        Point($0, Double.random(in: 0...1, using: &generator))
      }
      let panel = FigureSamples.panel(Curve(name: "u", points: points))
      for dots in [Medium.Dots.braille, .blocks, .ascii] {
        let drawn = picture(panel, dots, columns: columns, rows: rows)
          .map(Array.init)
        let (across, down) = dots == .ascii ? (1, 3) : (2, dots.down)
        for y in [points.map(\.y).min(), points.map(\.y).max()] {
          guard let y, let point = points.first(where: { $0.y == y })
          else { continue }
          let column = (point.x * Double(columns * across - 1)).rounded()
          let row = ((1 - y) * Double(rows * down - 1)).rounded()
          let line = drawn[Int(row) / down]
          let place = Int(column) / across
          #expect(place < line.count && line[place] != " ")
        }
      }
    }
  }
}
