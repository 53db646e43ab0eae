import Plot
import Testing

@testable import Display
import Text

@Suite struct MarkDrawingTests {
  private func picture(
    _ panel: Panel, _ dots: Medium.Dots, rows: Int
  ) -> [String] {
    let canvas = panel.picture(
      over: FigureSamples.axis("t"), columns: 4, rows: rows, dots: dots)
    return (0..<rows).map { canvas.line($0).text }
  }

  private func figure(_ marks: Mark..., events: [Double] = []) -> Figure {
    var panel = FigureSamples.panel(events: events)
    panel.marks = marks
    return FigureSamples.figure(panel)
  }

  private func lines(
    _ figure: Figure, width: Int = 40, height: Int = 6,
    _ characters: Medium.Characters = .unicode
  ) -> [String] {
    let medium = Medium(width: width, characters: characters)
    return draw(figure, on: medium, height: height).map(\.text)
  }

  @Test func `a mark is a dotted upright line behind the curves`() {
    var panel = FigureSamples.panel(FigureSamples.curve((0, 0), (1, 0)))
    panel.marks = [Mark(name: "peak", at: 0.5)]
    #expect(picture(panel, .braille, rows: 1) == ["⣀⣀⣅⣀"])
    #expect(picture(panel, .blocks, rows: 2) == ["  ┊", "▄▄▄▄"])
    #expect(picture(panel, .ascii, rows: 2) == ["  :", "____"])
  }

  @Test func `its name and value stand above`() {
    #expect(
      lines(figure(Mark(name: "peak", at: 0.5))) == [
        "u mV                 │ peak 0.5 ms",
        "   1 ┤               ⠨",
        "     │               ⠨",
        "   0 ┤               ⠨",
        "     └┬──────────────┬──────────────┬",
        "  t  0.0            0.5           1.0 ms",
      ])
  }

  @Test func `near the right edge the name stands before the line`() {
    // 31 columns: the last one is the end of the axis.
    #expect(
      lines(figure(Mark(name: "end", at: 1))).first
        == "u mV" + String(repeating: " ", count: 23) + "end 1 ms │")
  }

  @Test func `a stretch has both ends and its name`() {
    let figure = figure(Mark(name: "lag 54°", from: 0, to: 0.2))
    #expect(lines(figure).first == "u mV  ├─────┤ lag 54°")
    #expect(
      lines(figure, .ascii).first?.hasPrefix("u mV  +-----+ lag 54 deg")
        == true)
    #expect(lines(figure)[1] == "   1 ┤⠅     ⠅")
  }

  @Test func `names have rows of their own above the events`() {
    let text = lines(
      figure(
        Mark(name: "a", at: 0), Mark(name: "b", at: 0), events: [0]),
      height: 8)
    #expect(text[0] == "      │ a 0 ms")
    #expect(text[1] == "      │ b 0 ms")
    #expect(text[2] == "u mV  ⡇")
  }

  @Test func `a name without room, and one outside, stand below`() {
    #expect(
      lines(figure(Mark(name: "rheobase", at: 0.5)), width: 24, height: 9)
        .last == "rheobase 0.5 ms")
    #expect(
      lines(figure(Mark(name: "rheobase", at: 3)), height: 9).last
        == "rheobase 3 ms lies outside")
  }

  @Test func `a name that does not fit beside its stretch covers it`() {
    let row = MarkRow(
      medium: Medium(), horizontal: FigureSamples.axis("t"), columns: 10)
    let text = { (name: String) in
      row.line(Mark(name: name, from: 0, to: 0.2)).text
    }
    #expect(text("abcdef") == "├─┤ abcdef")
    #expect(text("abcdefg") == "abcdefg")
    #expect(text("abcdefghijk") == "abcdefghi…")
  }

  @Test func `wherever a mark lies its name is whole and no line too wide`() {
    for width in 20...80 {
      for place in 0...20 {
        let figure = figure(Mark(name: "rheobase", at: Double(place) / 20))
        let text = lines(figure, width: width, height: 9)
        #expect(text.allSatisfy { $0.width <= width })
        #expect(text.contains { $0.contains("rheobase") && $0.contains("ms") })
      }
    }
  }

  @Test func `points are marks, in front of every line`() {
    let points = Curve(
      name: "m", points: [Point(0, 0), Point(1, 1), Point(.nan, 0)],
      form: .points)
    let panel = FigureSamples.panel(
      FigureSamples.curve((0, 0), (1, 0)), points)
    #expect(picture(panel, .braille, rows: 2) == ["   ●", "●⣀⣀⣀"])
    #expect(picture(panel, .ascii, rows: 2) == ["   O", "O___"])
  }

  @Test func `points and lines have a key, each with its mark`() {
    let points = Curve(name: "measured", points: [Point(0, 0)], form: .points)
    let more = Curve(name: "again", points: [Point(1, 0)], form: .points)
    let figure = FigureSamples.figure(
      FigureSamples.panel(
        points, more, FigureSamples.curve((0, 0), (1, 1), name: "form")))
    #expect(
      lines(figure, height: 9).last == "● measured   ○ again   ⠤⠤⠤⠤ form")
    #expect(
      lines(figure, height: 9, .ascii).last
        == "O measured   X again   --- form")
    // Too long for one line, the key is broken between its entries.
    #expect(
      lines(figure, width: 24, height: 9).suffix(2)
        == ["● measured   ○ again", "⠤⠤⠤⠤ form"])
  }
}

@Suite struct LogarithmicDrawingTests {
  private func figure(_ upper: Double) -> Figure {
    Figure(
      horizontal: Axis(
        label: "f", unitSymbol: "Hz", from: 1, to: upper, scale: .logarithmic),
      panels: [FigureSamples.panel()], caption: "")
  }

  @Test func `decades are equally wide`() {
    let lines = draw(figure(1000), on: Medium(width: 40), height: 6)
      .map(\.text)
    // 29 columns of two dots: the thirds of 57 are 19 and 38.
    #expect(lines[4] == "     └┬────────┬─────────┬────────┬")
    #expect(lines[5] == "   f  1        10       100      1000 Hz")
  }

  @Test func `on a wide screen 2 and 5 are marked as well`() {
    let last = draw(figure(100), on: Medium(width: 80), height: 6).last?.text
    let numbers = last?.split(separator: " ").map(String.init)
    #expect(
      numbers == ["f", "1", "2", "5", "10", "20", "50", "100", "Hz"])
  }
}

@Suite struct OverlayDrawingTests {
  private let steep: Curve = {
    var curve = FigureSamples.curve((0, 0), (0, 1))
    curve.isFaint = true
    return curve
  }()

  private func picture(_ dots: Medium.Dots) -> [String] {
    let canvas = FigureSamples.panel(steep).picture(
      over: FigureSamples.axis("t"), columns: 2, rows: 3, dots: dots)
    return (0..<3).map { canvas.line($0).text }
  }

  @Test func `a steep piece of the run before is dotted, its ends are kept`() {
    #expect(picture(.braille) == ["⠅", "⠅", "⡅"])
    #expect(picture(.blocks) == ["▘", "▘", "▌"])
    #expect(picture(.ascii) == [":", ":", ":"])
  }

  private let overlay: Figure = {
    let run = { (events: [Double], top: Double) in
      FigureSamples.figure(
        FigureSamples.panel(
          FigureSamples.curve((0, top), (1, top)), events: events),
        FigureSamples.strip((0, 2 * top), (1, 2 * top), upper: 2))
    }
    return .overlay(
      now: run([0, 1], 1), named: "amp = 2 nA", before: run([0.5], 0),
      named: "amp = 0 nA")
  }()

  @Test func `spikes and currents of both runs have rows of their own`() {
    let bars = { (bar: String) in String(repeating: bar, count: 19) }
    #expect(
      draw(overlay, on: Medium(width: 27), height: 11).map(\.text) == [
        "before           ⠨",
        "  u mV  ⡇                 ⢸",
        "     1 ┤⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉",
        "       │",
        "     0 ┤⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀",
        "       └┬────────┬────────┬",
        "    t  0.0      0.5  1.0 ms",
        "I 2 nA  " + bars("▇"),
        "  0 nA  " + bars("▁"),
        "⠤⠤⠤⠤ now amp = 2 nA",
        "⠄⠄⠄⠄ before amp = 0 nA",
      ])
  }

  @Test func `in ASCII the run before is made of colons`() {
    let text = draw(
      overlay, on: Medium(width: 70, characters: .ascii), height: 11
    ).map(\.text)
    #expect(text[0].hasPrefix("before") && text[0].contains(":"))
    #expect(text[1].contains("|") && !text[1].contains(":"))
    #expect(text[2].hasSuffix("''''") && !text[2].contains(":"))
    #expect(
      text.contains { $0.contains("0 +::::") })
    #expect(
      text.last == "--- now amp = 2 nA   ::: before amp = 0 nA")
  }
}
