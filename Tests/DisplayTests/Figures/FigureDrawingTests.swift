import Display
import Plot
import Testing

@Suite struct FigureDrawingTests {
  private func text(
    _ figure: Figure, _ medium: Medium, height: Int? = nil
  ) -> [String] {
    draw(figure, on: medium, height: height).map(\.text)
  }

  private let levels = [
    Level(name: "ϑ", value: 1), Level(name: "rest", value: 0),
  ]

  @Test func `levels, marks, curve and axes stand where they belong`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(
        FigureSamples.curve((0, 0), (1, 0)), levels: levels, events: [0, 1]),
      FigureSamples.strip((0, 0), (0.5, 0), (0.5, 2), (1, 2), upper: 2))
    #expect(
      text(figure, Medium(width: 28), height: 7) == [
        "  u mV  ⡇                  ⢸",
        "   ϑ 1 ┤⠁⠈ ⠁⠈ ⠁⠈ ⠁⠈ ⠁⠈ ⠁⠈ ⠁⠈",
        "       │",
        "rest 0 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀",
        "       └┬─────────┬────────┬",
        "    t  0.0       0.5  1.0 ms",
        "I 2 nA  ▁▁▁▁▁▁▁▁▁▁▇▇▇▇▇▇▇▇▇▇",
      ])
  }

  @Test func `the same in ASCII is ASCII`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(
        FigureSamples.curve((0, 0), (1, 0)), levels: levels,
        events: [0, 0.5, 0.51]))
    #expect(
      text(figure, Medium(width: 30, characters: .ascii), height: 6) == [
        "   u mV  |         #",
        "theta 1 +. . . . . . . . . . .",
        "        |",
        " rest 0 +_____________________",
        "        ++---------+---------+",
        "     t  0.0       0.5   1.0 ms",
      ])
  }

  @Test func `on a wide screen the peak of a strip stands at its right`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(),
      FigureSamples.strip((0, 0.5), (1, 0.5), upper: 1))
    let last = text(figure, Medium(width: 60), height: 8).last
    #expect(last == "   I  " + String(repeating: "▄", count: 47) + " 0.5 nA")
  }

  @Test func `a current below zero takes two rows around a dotted zero`() {
    let figure = FigureSamples.figure(
      FigureSamples.strip((0, -1), (1, -1), lower: -1, upper: 2))
    // Eight rows of dots from 2 to −1: zero is in the sixth, −1 in the last.
    #expect(
      text(figure, Medium(width: 24)) == [
        "I −1 nA",
        "         ⣂⣐⣀⣂⣐⣀⣂⣐⣀⣂⣐⣀⣂⣐⣀",
        "        └┬─────────────┬",
        "      t  0          1 ms",
      ])
  }

  @Test func `too narrow or too low a medium has the caption alone`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(), caption: "It rises to threshold.")
    #expect(
      text(figure, Medium(width: 12)) == ["It rises to", "threshold."])
    #expect(
      text(figure, Medium(width: 80), height: 4) == ["It rises to threshold."])
  }

  @Test func `a figure without panels is its caption`() {
    #expect(
      text(FigureSamples.figure(), Medium(width: 80)) == ["A caption."])
  }

  @Test
  func `levels that are too close stand in order, the first at its place`() {
    let close = [
      Level(name: "ϑ", value: 0.5), Level(name: "a", value: 0.52),
      Level(name: "b", value: 0.48),
    ]
    let lines = text(
      FigureSamples.figure(FigureSamples.panel(levels: close)),
      Medium(width: 40), height: 10)
    // Seven rows of four dots; the middle of 28 dots lies in the fourth row.
    #expect(lines[3].contains("a 0.52 │"))
    #expect(lines[4].contains("ϑ 0.5 ┤"))
    #expect(lines[5].contains("b 0.48 │"))
  }

  @Test func `a level just above the threshold stands above it`() {
    let close = [Level(name: "ϑ", value: 1), Level(name: "u∞", value: 1.0001)]
    let lines = text(
      FigureSamples.figure(FigureSamples.panel(levels: close)),
      Medium(width: 40), height: 8)
    #expect(lines[1].contains("u∞ 1 ┤") && lines[2].contains("ϑ 1 │"))
  }

  @Test func `a low screen loses the strip before the picture`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(levels: levels),
      FigureSamples.strip((0, 1), (1, 1), upper: 1))
    let lines = text(figure, Medium(width: 40), height: 5)
    #expect(lines.count == 5 && lines[1].contains("ϑ 1 ┤"))
    #expect(!lines.contains { $0.contains("nA") })
  }

  @Test func `a clipped curve is said to be clipped`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(FigureSamples.curve((0, -2), (1, 3))))
    #expect(
      text(figure, Medium(width: 60)).last
        == "clipped: u goes from −2 mV to 3 mV")
  }

  @Test func `a level outside is named in words`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(levels: [Level(name: "ϑ", value: 3)]))
    #expect(
      text(figure, Medium(width: 60)).last == "ϑ lies above, at 3 mV")
  }

  @Test func `several curves have a key`() {
    var before = FigureSamples.curve((0, 0), (1, 0), name: "before")
    before.isFaint = true
    let figure = FigureSamples.figure(
      FigureSamples.panel(FigureSamples.curve((0, 1), (1, 1)), before))
    #expect(
      text(figure, Medium(width: 60)).last == "⠤⠤⠤⠤ u   ⠄⠄⠄⠄ before")
    #expect(
      text(figure, Medium(width: 60, characters: .ascii)).last
        == "--- u   ::: before")
  }

  @Test func `colours are for those who see them`() {
    let figure = FigureSamples.figure(
      FigureSamples.panel(
        FigureSamples.curve((0, 0.5), (1, 0.5)), levels: levels, events: [0.5]))
    let lines = draw(figure, on: Medium(width: 40), height: 6)
    #expect(lines[0].runs.last?.style == Style(.magenta, bold: true))
    #expect(lines[1].runs.last?.style == Style(.yellow))
    #expect(lines[2].runs.last?.style == Style(.cyan))
  }

  @Test func `strips alone make a raster with the axis below`() {
    let rows = [[0.0, 0.5], [1]].enumerated().map { index, times in
      Panel(
        vertical: FigureSamples.axis("n\(index)"), curves: [],
        events: times.map(Event.init), size: .strip)
    }
    let figure = Figure(
      horizontal: FigureSamples.axis("t"), panels: rows, caption: "")
    #expect(
      text(figure, Medium(width: 24)) == [
        "n0  ⡇         ⡇",
        "n1                     ⢸",
        "   └┬─────────┬────────┬",
        "t  0.0       0.5  1.0 mV",
      ])
  }
}
