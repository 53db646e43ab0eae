@testable import LIFCore
import Testing

@Suite struct PortableFunctionsTests {
  private let count = repeats(1_000_000, withoutOptimisation: 50_000)

  @Test func `the exponential is that of the platform to two ulp`() {
    print("seed 71")
    var dice = Dice(seed: 71)
    var worst = 0.0
    for index in 0..<count {
      let x: Double =
        switch index % 4 {
        case 0: dice.number(-745...709)
        case 1: dice.number(-1...1)
        case 2: dice.magnitude(1e-300...1)
        default: -dice.magnitude(1e-20...700)
        }
      worst = max(worst, ulps(portableExp(x), Libm.exp(x)))
    }
    #expect(worst <= 2)
  }

  @Test func `the logarithm is that of the platform to two ulp`() {
    print("seed 72")
    var dice = Dice(seed: 72)
    var worst = 0.0
    for index in 0..<count {
      let x: Double =
        switch index % 4 {
        case 0: dice.magnitude(1e-307...1e307)
        case 1: dice.number(0.5...2)
        case 2: 1 + dice.number(-1e-6...1e-6)
        default: dice.number(0 ... .leastNormalMagnitude)
        }
      if x == 0 { continue }
      worst = max(worst, ulps(portableLog(x), Libm.log(x)))
    }
    #expect(worst <= 2)
  }

  @Test func `what has no finite value has the usual one`() {
    #expect(portableExp(.infinity) == .infinity)
    #expect(portableExp(-.infinity) == 0)
    #expect(portableExp(-1000) == 0)
    #expect(portableExp(0) == 1)
    #expect(portableExp(.nan).isNaN)
    #expect(portableLog(0) == -.infinity)
    #expect(portableLog(1) == 0)
    #expect(portableLog(-1).isNaN)
    #expect(portableLog(.nan).isNaN)
    #expect(portableLog(.infinity) == .infinity)
  }

  private func ulps(_ ours: Double, _ theirs: Double) -> Double {
    (ours - theirs).magnitude / max(theirs.ulp, .leastNonzeroMagnitude)
  }
}
