import Plot
import Testing

@testable import Export

@Suite struct CurveChainsTests {
  /// 100 units wide and high, from 0 to 10 either way.
  private let frame = PlotFrame(
    horizontal: Axis(label: "x", unitSymbol: "", from: 0, to: 10),
    vertical: Axis(label: "y", unitSymbol: "", from: 0, to: 10),
    left: 0, top: 0, width: 100, height: 100)

  private func chains(_ points: [(Double, Double)]) -> [[Place]] {
    let curve = Curve(name: "y", points: points.map { Point($0.0, $0.1) })
    return CurveChains(curve, in: frame).chains
  }

  @Test func `a straight line is two places, however many points it has`() {
    let line = chains(
      (0...10_000).map { (Double($0) / 1000, Double($0) / 1000) })
    #expect(line == [[Place(x: 0, y: 100), Place(x: 100, y: 0)]])
  }

  @Test func `a corner and a jump stay`() {
    #expect(
      chains([(0, 0), (5, 10), (5, 2), (10, 2)]) == [
        [
          Place(x: 0, y: 100), Place(x: 50, y: 0), Place(x: 50, y: 80),
          Place(x: 100, y: 80),
        ]
      ])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is not finite is a gap, and a lone point stays`(_ y: Double) {
    #expect(
      chains([(0, 0), (1, 0), (2, y), (3, 5), (4, y), (5, 1), (6, 1)]) == [
        [Place(x: 0, y: 100), Place(x: 10, y: 100)], [Place(x: 30, y: 50)],
        [Place(x: 50, y: 90), Place(x: 60, y: 90)],
      ])
  }

  @Test func `every extreme stays where points are many`() {
    // Ten thousand points, one of them a peak and one a trough.
    var points = (0...10_000).map { (Double($0) / 1000, 5.0) }
    points[3333].1 = 9
    points[7777].1 = 1
    let heights = chains(points).joined().map(\.y)
    #expect(heights.min() == 10)
    #expect(heights.max() == 90)
  }

  @Test func `no more places than the width resolves`() {
    let count = 200_000
    let noise = (0...count).map { index -> (Double, Double) in
      (Double(index) / 20_000, index.isMultiple(of: 2) ? 1 : 9)
    }
    // Four in each of 201 columns of half a unit.
    #expect(chains(noise).joined().count <= 4 * 201)
    let gaps = (0...count).map { index -> (Double, Double) in
      let y = index.isMultiple(of: 2) ? Double(index % 10) : .nan
      return (Double(index) / 20_000, y)
    }
    #expect(chains(gaps).joined().count <= 4 * 201)
  }

  @Test func `a smooth curve is nowhere more than a tenth of a unit off`() {
    // y = x² / 10 on a scale of 10: over a chord w units wide the parabola is
    // w² / 400 units off in height, and so much times its cosine in distance.
    let places = chains(
      (0...1000).map { i in
        let x = Double(i) / 100
        return (x, x * x / 10)
      })[0]
    #expect(places.count < 40)
    for (a, b) in zip(places, places.dropFirst()) {
      let width = b.x - a.x
      let height = b.y - a.y
      let cosine = width / (width * width + height * height).squareRoot()
      #expect(width * width / 400 * cosine <= 0.1 + 1e-9)
    }
  }

  @Test func `of points, none on the way between others is left out`() {
    let points = (0...10).map { Point(Double($0), Double($0)) }
    let curve = Curve(
      name: "y", points: points + [Point(.nan, 1), Point(5, 1e9)], form: .points
    )
    #expect(
      CurveChains(curve, in: frame).chains == [
        (0...10).map { Place(x: 10 * Double($0), y: 100 - 10 * Double($0)) }
      ])
  }

  @Test func `a line that leaves the picture is cut where it leaves`() {
    // From (0, 0) toward (10, 1000): 15 is reached at x = 0.15, which is 50
    // units above a picture of 100.
    #expect(
      chains([(0, 0), (10, 1000)])[0] == [
        Place(x: 0, y: 100), Place(x: 1.5, y: -50),
      ])
    #expect(chains([(0, 1e300), (10, 1e300)]).isEmpty)
    #expect(chains([(0, 1e300)]).isEmpty)
  }
}
