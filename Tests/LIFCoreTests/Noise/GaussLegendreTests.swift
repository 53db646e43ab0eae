@testable import LIFCore
import Testing

@Suite struct GaussLegendreTests {
  /// ∫ x^n from 0 to 1 = 1/(n + 1).
  @Test(arguments: 0...15)
  func `the rule is exact for powers up to 15`(n: Int) {
    let sum = GaussLegendre.rule.reduce(0) { sum, node in
      sum + (0..<n).reduce(node.weight) { power, _ in power * node.place }
    }
    #expect((sum - 1 / Double(n + 1)).magnitude < 1e-15)
  }

  @Test func `the rule is not exact for a power of 16`() {
    let sum = GaussLegendre.rule.reduce(0) { sum, node in
      sum + (0..<16).reduce(node.weight) { power, _ in power * node.place }
    }
    #expect((sum - 1.0 / 17).magnitude > 1e-12)
  }
}
