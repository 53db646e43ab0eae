import Display
import Plot
import Testing

@Suite struct NumberTableTests {
  // A straight line from 0 to 10 mV over 10 ms, and a level.
  private let figure = Figure(
    horizontal: Axis(label: "t", unitSymbol: "ms", from: 0, to: 10),
    panels: [
      Panel(
        vertical: Axis(label: "u", unitSymbol: "mV", from: 0, to: 10),
        curves: [
          Curve(name: "u", points: [Point(0, 0), Point(10, 10)])
        ],
        levels: [Level(name: "ϑ", value: 5)])
    ], caption: "It rises.")

  private func words(width: Int, _ characters: Medium.Characters = .unicode)
    -> [String]
  {
    table(figure, on: Medium(width: width, characters: characters)).map {
      $0.runs.map(\.text).joined()
    }
  }

  @Test func `the numbers stand in columns, what is marked below them`() {
    let lines = words(width: 40)
    #expect(lines.first == " t in ms  u in mV")
    #expect(lines.contains("       0        0"))
    #expect(lines.contains("      10       10"))
    #expect(lines.last == " ϑ: 5 mV")
  }

  @Test(arguments: [1, 8, 12, 20, 200])
  func `no line is wider than the medium`(width: Int) {
    let lines = table(figure, on: Medium(width: width))
    #expect(lines.allSatisfy { $0.width <= width })
    #expect(!lines.isEmpty)
  }

  @Test func `in ASCII everything is of seven bits`() {
    let text = words(width: 40, .ascii).joined()
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }
}
