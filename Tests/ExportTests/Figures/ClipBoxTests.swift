import Plot
import Testing

@testable import Export

@Suite struct ClipBoxTests {
  /// From −50 to 150 either way.
  private let box = ClipBox(
    around: PlotFrame(
      horizontal: Axis(label: "", unitSymbol: "", from: 0, to: 1),
      vertical: Axis(label: "", unitSymbol: "", from: 0, to: 1),
      left: 0, top: 0, width: 100, height: 100))

  private func part(
    _ a: (Double, Double), _ b: (Double, Double)
  ) -> [Place]? {
    box.part(from: Place(x: a.0, y: a.1), to: Place(x: b.0, y: b.1))
      .map { [$0.0, $0.1] }
  }

  @Test func `what lies within stays as it is`() {
    #expect(part((0, 0), (100, 7)) == [Place(x: 0, y: 0), Place(x: 100, y: 7)])
  }

  @Test func `a line through the box is cut at both edges`() {
    #expect(
      part((-150, 50), (250, 50))
        == [Place(x: -50, y: 50), Place(x: 150, y: 50)])
    #expect(
      part((50, -150), (50, 250))
        == [Place(x: 50, y: -50), Place(x: 50, y: 150)])
    #expect(
      part((-150, -150), (250, 250))
        == [Place(x: -50, y: -50), Place(x: 150, y: 150)])
  }

  @Test func `a line beside the box is none of it`() {
    #expect(part((-100, 0), (-60, 100)) == nil)
    #expect(part((0, 200), (100, 200)) == nil)
    // Past the corner at (150, −50).
    #expect(part((120, -100), (200, -20)) == nil)
  }

  @Test func `a place is a line of no length`() {
    #expect(part((1, 2), (1, 2)) == [Place(x: 1, y: 2), Place(x: 1, y: 2)])
    #expect(part((151, 2), (151, 2)) == nil)
  }
}
