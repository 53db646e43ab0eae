@testable import LIFCore
import Testing

@Suite struct ZigguratTests {
  private let ziggurat = Ziggurat.standard

  @Test func `each layer has the area of the others`() {
    #expect(ziggurat.widths.count == 257)
    #expect(ziggurat.heights.count == 257)
    for layer in 1..<256 {
      let height = ziggurat.heights[layer + 1] - ziggurat.heights[layer]
      let area = ziggurat.widths[layer] * height
      // The heights are about 1, and rounded; the last layer takes what the
      // rounding of all others leaves.
      #expect((area - Ziggurat.area).magnitude < 1e-15)
    }
  }

  /// R e^(−R²/2) + √(π/2) erfc(R/√2), by 40 digits.
  @Test func `the lowest layer with its tail has it too`() {
    #expect((Ziggurat.area / 0.0049286732339746549 - 1).magnitude < 1e-15)
    let base = ziggurat.widths[0] * ziggurat.heights[1]
    #expect((base / Ziggurat.area - 1).magnitude < 1e-15)
    #expect(ziggurat.widths[1] == Ziggurat.edge)
  }

  @Test func `the layers lie under the curve and end at its top`() {
    for layer in 1..<256 {
      let (x, y) = (ziggurat.widths[layer], ziggurat.heights[layer])
      #expect((Libm.exp(-x * x / 2) - y).magnitude < 1e-15)
      #expect(ziggurat.widths[layer + 1] < x)
      #expect(ziggurat.heights[layer + 1] > y)
    }
    #expect(ziggurat.widths[256] == 0)
    #expect(ziggurat.heights[256] == 1)
  }
}
