import Testing

@testable import LIFCore

@Suite struct ScaledErrorFunctionTests {
  /// e^(x²) erfc(x), mpmath, 50 digits; for the last two by the integral
  /// 2/√π ∫ e^(-s² - 2 x s) ds.
  @Test(
    arguments: [
      (-26, 7.657724931490568e+293), (-20.3, 1.859700651326472e+179),
      (-5, 144009798674.66104),
      (-1, 5.008980080762283), (-0.1, 1.1236433541992095), (0, 1.0),
      (1e-9, 0.9999999988716208), (0.3, 0.7345993345676551),
      (1, 0.427583576155807), (2.5, 0.2108063640611436),
      (3.75, 0.14558972127503855), (7, 0.07980005432915294),
      (26, 0.021683584850562907), (300, 0.0018806214973780646),
      (1e9, 5.641895835477563e-10),
    ] as [(Double, Double)])
  func `the scaled error function agrees with 50 digits`(
    x: Double, value: Double
  ) {
    #expect(isNear(erfcx(x), value, 1e-15))
  }

  /// d/dx erfcx(x) = 2 x erfcx(x) - 2/√π, of which a step of Gauss's rule
  /// makes the difference over a distance.
  @Test func `the scaled error function solves its equation`() {
    print("seed 101")
    var dice = Dice(seed: 101)
    for _ in 0..<300 {
      let x = dice.number(-3...20)
      let d = dice.number(0...0.5)
      let rise = integral(upTo: d, width: { _ in 0.5 }) { v in
        2 * (x + v) * erfcx(x + v) - 2 / Double.pi.squareRoot()
      }
      let size = erfcx(x) * (1 + x * x)
      #expect((erfcx(x + d) - erfcx(x) - rise).magnitude <= 1e-14 * size)
    }
  }

  @Test func `nothing traps at the ends`() {
    #expect(erfcx(.infinity) == 0)
    #expect(erfcx(-.infinity) == .infinity)
    #expect(erfcx(-30) == .infinity)
    #expect(erfcx(1e308) >= 0)
    #expect(erfcx(.nan).isNaN)
  }

  /// erfc(x), mpmath, 50 digits.
  @Test func `the error function itself follows from it`() {
    #expect(isNear(erfc(notAbove: 0), 1, 1e-15))
    #expect(isNear(erfc(notAbove: -0.5), 1.5204998778130465, 1e-15))
    #expect(isNear(erfc(notAbove: -2), 1.9953222650189528, 1e-15))
    #expect(erfc(notAbove: -1e200) == 2)
  }
}
