import Plot
import Testing

@testable import Display

@Suite struct RasterDrawingTests {
  private func picture(
    _ rows: [[Double]], _ dots: Medium.Dots, columns: Int = 4, rows height: Int
  ) -> [String] {
    let panel = Panel(raster: Raster(rows: rows.map { .init(times: $0) }))
    let canvas = panel.picture(
      over: FigureSamples.axis("t"), columns: columns, rows: height, dots: dots)
    return (0..<height).map { canvas.line($0).text }
  }

  @Test func `where there is room a neuron has a row of characters`() {
    let rows = [[0, 1], [0.5], []]
    // Eight dots side by side: the middle is the fifth of them.
    #expect(picture(rows, .braille, rows: 3) == ["⠇  ⠸", "  ⠇", ""])
    #expect(picture(rows, .blocks, rows: 3) == ["▌  ▐", "  ▌", ""])
    #expect(picture(rows, .ascii, rows: 3) == ["|  |", "  |", ""])
  }

  @Test func `two neurons to a row of characters keep apart`() {
    let rows = [[0.0], [0, 1], [1], []]
    #expect(picture(rows, .braille, rows: 2) == ["⠅  ⠠", "   ⠈"])
    #expect(picture(rows, .blocks, rows: 2) == ["▌  ▗", "   ▝"])
    #expect(picture(rows, .ascii, rows: 2) == [":  .", "   '"])
  }

  @Test func `four neurons have a row of dots each`() {
    #expect(picture([[0], [0], [1], [1]], .braille, rows: 1) == ["⠃  ⢠"])
  }

  @Test func `of more neurons several share a row of dots`() {
    let rows = [[0.0], [], [], [1], [], [], [], [0]]
    // Two to a row of dots: 1, 4 and 8 lie in the first, second and last.
    #expect(picture(rows, .braille, rows: 1) == ["⡁  ⠐"])
    #expect(picture(rows, .blocks, rows: 1) == ["▌  ▝"])
    #expect(picture(rows, .ascii, rows: 1) == [":  '"])
  }

  @Test func `in ASCII a crowd in one place is marked`() {
    #expect(picture([[0, 0.01, 1]], .ascii, rows: 1) == ["#  |"])
  }

  @Test func `ten thousand spikes in one column are one upright stroke`() {
    let times = (0..<10_000).map { 0.5 + Double($0) * 1e-6 }
    #expect(picture([times], .braille, rows: 1) == ["  ⠇"])
    #expect(picture([times], .ascii, rows: 1) == ["  #"])
  }

  @Test(
    arguments: zip(
      [(5, 10), (0, 5), (20, 9), (16, 4), (100, 20), (1000, 20), (7, 0)],
      [
        (1, 1, 5), (1, 1, 1), (3, 1, 7), (4, 1, 4), (8, 2, 13), (52, 13, 20),
        (8, 2, 1),
      ]))
  func `the plan for Braille`(_ given: (Int, Int), _ plan: (Int, Int, Int)) {
    let found = RasterPlan(given.0, rows: given.1, .braille)
    #expect(found.perRow == plan.0)
    #expect(found.perSlot == plan.1)
    #expect(found.rows == plan.2)
  }

  @Test func `a whole figure has names, axis and spikes`() {
    let figure = Figure.raster(
      rows: [.init(times: [0, 50]), .init(times: [100])], from: 0, to: 100,
      showsRate: false)
    #expect(
      draw(figure, on: Medium(width: 24)).map(\.text) == [
        "neuron",
        "     1 ┤⠇       ⠇",
        "     2 ┤               ⠸",
        "       └┬──────────────┬",
        "     t  0         100 ms",
      ])
  }

  @Test func `the rate of the population lies beneath`() {
    let figure = Figure.raster(
      rows: [.init(times: [10, 20]), .init(times: [30])], from: 0, to: 100,
      bin: 50)
    // Three spikes of two neurons in 50 ms are 30 Hz, and then nothing.
    #expect(
      draw(figure, on: Medium(width: 60)).last?.text
        == "  rate  "
        + String(repeating: "▇", count: 23) + String(repeating: "▁", count: 23)
        + " 30 Hz")
  }

  @Test func `many rows have round numbers beside them, names if they fit`() {
    let many = Figure.raster(
      rows: (0..<100).map { _ in .init(times: []) }, from: 0, to: 1,
      showsRate: false)
    let numbers = draw(many, on: Medium(width: 60)).compactMap {
      $0.text.contains("┤") ? $0.text.split(separator: " ").first : nil
    }
    // Thirteen rows of eight neurons, a blank row between two labels.
    #expect(numbers == ["1", "20", "40", "60", "80", "100"])
    let named = Figure.raster(
      rows: ["mitral", "granule"].map { .init(name: $0, times: []) }, from: 0,
      to: 1, showsRate: false)
    let lines = draw(named, on: Medium(width: 60)).map(\.text)
    #expect(lines[1].hasPrefix(" mitral ┤"))
    #expect(lines[2].hasPrefix("granule ┤"))
  }

  @Test func `a height that is asked for is kept`() {
    let figure = Figure.raster(
      rows: (0..<300).map { .init(times: [Double($0)]) }, from: 0, to: 300)
    for height in 5...40 {
      #expect(
        draw(figure, on: Medium(width: 50), height: height).count <= height)
    }
  }
}
