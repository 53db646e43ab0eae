import Plot
import TestSupport
import Testing

@testable import Display

/// What holds for every raster: each spike has its dot, and each dot a spike.
@Suite struct RasterRandomTests {
  private struct Dot: Hashable {
    let column: Int
    let row: Int
  }

  private static func trains(_ random: inout SeededRandom) -> [[Double]] {
    let count = Int.random(in: 1...150, using: &random)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Double.random(in: 0...1, using: &random)
      }
    }
  }

  /// The dots of a Braille character, from its code: 1 to 3 and 7 are the
  /// left column, 4 to 6 and 8 the right one.
  private static func dots(_ character: Character) -> [Dot] {
    let code = character.unicodeScalars.first?.value ?? 0
    guard code >= 0x2800 else { return [] }
    let places = [
      (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3),
    ]
    return places.enumerated().filter { (code - 0x2800) >> $0.offset & 1 == 1 }
      .map { Dot(column: $0.element.0, row: $0.element.1) }
  }

  @Test func `in Braille there are exactly the dots of the spikes`() {
    var random = SeededRandom(announcing: "rasters in Braille")
    for _ in 0..<60 {
      let trains = Self.trains(&random)
      let columns = Int.random(in: 8...90, using: &random)
      let plan = RasterPlan(
        trains.count, rows: Int.random(in: 1...30, using: &random), .braille)
      let panel = Panel(raster: Raster(rows: trains.map { .init(times: $0) }))
      let canvas = panel.picture(
        over: FigureSamples.axis("t"), columns: columns, rows: plan.rows,
        dots: .braille)
      var drawn: Set<Dot> = []
      for row in 0..<plan.rows {
        for (place, character) in canvas.line(row).text.enumerated() {
          for dot in Self.dots(character) {
            drawn.insert(
              Dot(column: 2 * place + dot.column, row: 4 * row + dot.row))
          }
        }
      }
      var expected: Set<Dot> = []
      for (index, train) in trains.enumerated() {
        for time in train {
          let column = Int((time * Double(2 * columns - 1)).rounded())
          for slot in plan.slots(of: index) {
            expected.insert(
              Dot(column: column, row: 4 * (index / plan.perRow) + slot))
          }
        }
      }
      #expect(drawn == expected)
    }
  }

  @Test func `on every medium each spike is marked in its row and column`() {
    var random = SeededRandom(announcing: "rasters on any medium")
    for width in [20, 27, 40, 63, 80, 120, 200] {
      let trains = Self.trains(&random)
      let figure = Figure.raster(
        rows: trains.map { .init(times: $0) }, from: 0, to: 1, showsRate: false)
      for medium in [
        Medium(width: width), Medium(width: width, dots: .blocks),
        Medium(width: width, characters: .ascii),
        Medium(width: width, height: 12),
      ] {
        let lines = draw(figure, on: medium).map { Array($0.text) }
        let across = medium.dots == .ascii ? 1 : 2
        guard
          let rule = lines.first(where: { $0.contains("┬") || $0.contains("-") }
          ),
          let left = rule.firstIndex(where: { "└+".contains($0) })
        else {
          Issue.record("no picture on \(medium)")
          continue
        }
        let dots = (rule.count - left - 1) * across
        // A head and two lines for the axis stand around the rows.
        let rows = lines.count - 3
        let plan = RasterPlan(trains.count, rows: rows, medium.dots)
        #expect(plan.rows == rows)
        for (index, train) in trains.enumerated() {
          let line = lines[1 + index / plan.perRow]
          for time in train {
            let dot = Int((time * Double(dots - 1)).rounded())
            let place = left + 1 + dot / across
            #expect(place < line.count && line[place] != " ")
          }
        }
      }
    }
  }

  @Test func `no row takes more than its share, and the order is kept`() {
    for count in 1...200 {
      for most in [1, 2, 3, 7, 20, 500] {
        for dots in [Medium.Dots.braille, .blocks, .ascii] {
          let plan = RasterPlan(count, rows: most, dots)
          #expect(plan.rows <= most)
          #expect(plan.row(of: count - 1) == plan.rows - 1)
          let places = (0..<count).map {
            (plan.row(of: $0), plan.slots(of: $0).lowerBound)
          }
          #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
          #expect(
            (0..<count).allSatisfy {
              plan.slots(of: $0).upperBound < dots.slots
            })
        }
      }
    }
  }
}
