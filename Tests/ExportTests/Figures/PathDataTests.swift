import Testing

@testable import Export

@Suite struct PathDataTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (12, "12"), (0.5, "0.5"), (-0.5, "-0.5"),
    (3.14159, "3.1"), (-3.16, "-3.2"), (0.04, "0"), (-0.04, "0"),
    (1e12, "1000000000"), (.nan, "0"), (.infinity, "0"),
  ])
  func `numbers have at most one decimal`(_ value: Double, _ text: String) {
    #expect(value.tenths == text)
  }

  @Test func `a chain is a move and lines`() {
    var path = PathData()
    path.draw([Place(x: 0, y: 1), Place(x: 2.5, y: 3), Place(x: 4, y: -5)])
    path.close()
    #expect(path.text == "M0 1L2.5 3L4 -5Z")
  }

  @Test func `a lone place is a line of no length, which ends make a dot`() {
    var path = PathData()
    path.draw([Place(x: 7, y: 8)])
    #expect(path.text == "M7 8h0")
  }
}
