import Plot
import Testing

@Suite struct CurveReadingTests {
  private let step = Curve(
    name: "I",
    points: [Point(0, 0), Point(10, 0), Point(10, 2), Point(20, 4)])

  @Test func `between two points a curve is a straight line`() {
    #expect(step.value(at: 5) == 0)
    #expect(step.value(at: 15) == 3)
  }

  @Test func `at a jump a curve has the value after`() {
    #expect(step.value(at: 10) == 2)
  }

  @Test func `beyond its ends a curve says nothing`() {
    #expect(step.value(at: -1) == nil)
    #expect(step.value(at: 20) == 4)
    #expect(step.value(at: 21) == nil)
    #expect(Curve(name: "u", points: []).value(at: 0) == nil)
  }

  @Test func `in a gap a curve says nothing`() {
    let curve = Curve(
      name: "u", points: [Point(0, 1), Point(1, .nan), Point(2, 1)])
    #expect(curve.value(at: 0.5) == nil && curve.value(at: 1.5) == nil)
    #expect(curve.value(at: 2) == 1)
  }

  @Test func `points that are not joined say nothing between them`() {
    let curve = Curve(
      name: "measured", points: [Point(0, 1), Point(2, 3)], form: .points)
    #expect(curve.value(at: 2) == 3 && curve.value(at: 1) == nil)
  }

  @Test func `the extent is that of the points on the axis`() {
    let axis = Axis(label: "t", unit: .milliseconds, from: 0, to: 15)
    #expect(step.extent(within: axis) == 0...2)
    #expect(Curve(name: "u", points: []).extent(within: axis) == nil)
  }
}
