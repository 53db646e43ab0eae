import Testing

@testable import LIFCore

@Suite struct QuadratureTests {
  @Test func `polynomials up to degree 31 are exact on one panel`() {
    for degree in 0...31 {
      let area = integral(upTo: 1, width: { _ in 2 }) { x in
        (0..<degree).reduce(1) { power, _ in power * x }
      }
      #expect(isNear(area, 1 / Double(degree + 1), 1e-14))
    }
  }

  @Test func `panels add up`() {
    // ∫ 1/(1 + x) dx = ln(1 + X), over panels that double.
    let area = integral(upTo: 1e6, width: { 1 + $0 }) { 1 / (1 + $0) }
    #expect(isNear(area, 13.815511557963774, 1e-14))
  }

  @Test func `the work is bounded whatever the width`() {
    for width in [0, -1, 1e-300, Double.nan] {
      var calls = 0
      let area = integral(upTo: 1, width: { _ in width }) { _ in
        calls += 1
        return 1
      }
      #expect(isNear(area, 1, 1e-14))
      #expect(calls <= 2001 * 16)
    }
    #expect(integral(upTo: 0, width: { _ in 1 }) { _ in 1 } == 0)
  }
}
