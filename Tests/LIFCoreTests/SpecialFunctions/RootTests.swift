import Testing

@testable import LIFCore

@Suite struct RootTests {
  @Test func `a root is found to its last digits`() {
    let two = root(from: 0, to: 5) { ($0 * $0 - 2, 2 * $0) }
    #expect(isNear(two, 2.0.squareRoot(), 1e-15))
    let falling = root(from: 0, to: 5) { (2 - $0 * $0, -2 * $0) }
    #expect(isNear(falling, 2.0.squareRoot(), 1e-15))
    let tiny = root(from: 0, to: 1) { ($0 * (1 + $0) - 1e-30, 1 + 2 * $0) }
    #expect(isNear(tiny, 1e-30, 1e-14))
  }

  @Test func `a wrong slope costs time and no digits`() {
    for slope in [0, 1e-300, -7, Double.nan, .infinity] {
      let x = root(from: 1, to: 3) { ($0 - 2.5, slope) }
      #expect(isNear(x, 2.5, 1e-15))
    }
  }

  @Test func `without a change of sign the end is returned`() {
    #expect(root(from: 1, to: 2) { _ in (1, 0) } == 2)
    #expect(root(from: 1, to: 2) { _ in (.nan, .nan) } == 2)
  }
}
