import Testing

@testable import LIFCore

@Suite struct PhiFunctionsTests {
  /// (1 - e^(-z))/z, (1 - (1 + z) e^(-z))/z² and (z - 1 + e^(-z))/z², mpmath,
  /// 50 digits.
  @Test(
    arguments: [
      (0, 1.0, 0.5, 0.5),
      (1e-12, 0.9999999999995, 0.49999999999966666, 0.49999999999983336),
      (1e-3, 0.9995001666250083, 0.49966679163334027, 0.4998333749916681),
      (0.5, 0.7869386805747332, 0.36081604172419945, 0.4261226388505337),
      (0.999, 0.6323848802666037, 0.26440177743037113, 0.36798310283623253),
      (1, 0.6321205588285577, 0.26424111765711533, 0.36787944117144233),
      (1.001, 0.6318563979933132, 0.2640805718128068, 0.36777582618050636),
      (3, 0.3167376438773787, 0.08898352516983825, 0.22775411870754045),
      (40, 0.025, 0.0006249999999999999, 0.024375),
      (1000, 0.001, 1e-06, 0.000999),
    ] as [(Double, Double, Double, Double)])
  func `the integrals agree with 50 digits`(
    z: Double, constant: Double, ramp: Double, falling: Double
  ) {
    #expect(isNear(phiOfConstant(z), constant, 1e-15))
    #expect(isNear(phiOfRamp(z), ramp, 1e-15))
    #expect(isNear(phiOfFallingRamp(z), falling, 1e-15))
  }

  @Test func `a rising and a falling ramp make a constant`() {
    print("seed 102")
    var dice = Dice(seed: 102)
    for _ in 0..<1000 {
      let z = dice.magnitude(1e-9...1e3)
      let sum = phiOfRamp(z) + phiOfFallingRamp(z)
      #expect(isNear(sum, phiOfConstant(z), 1e-15))
    }
  }
}
