import Quantities
import Testing

@Suite struct FormattingTests {
  /// Round half away from zero on the decimal digits that people see.
  @Test(
    arguments: [
      (2.675, 3, "2.68"), (1.005, 3, "1.01"), (0.125, 2, "0.13"),
      (12.8755, 3, "12.9"), (12.8755, 1, "10"), (999.96, 4, "1000"),
      (-0.00449, 2, "-0.0045"), (1e14, 3, "100000000000000"), (1e15, 3, "1e15"),
      (1e-5, 3, "0.00001"), (1e-7, 3, "1e-7"),
      (123456, 2, "120000"), (0, 3, "0"), (5, 0, "5"),
    ] as [(Double, Int, String)])
  func `significant digits are rounded as decimals`(
    value: Double, count: Int, text: String
  ) {
    #expect(value.formatted(.significant(count), .plain) == text)
  }

  @Test(
    arguments: [
      (2.675, 2, "2.68"), (1, 2, "1.00"), (0.004, 2, "0.00"),
      (0.005, 2, "0.01"), (-0.004, 2, "0.00"), (9.995, 2, "10.00"),
      (1234.5, 0, "1235"), (0.5, 0, "1"), (0.04, 0, "0"),
    ] as [(Double, Int, String)])
  func `places behind the point are kept`(
    value: Double, places: Int, text: String
  ) {
    #expect(value.formatted(.places(places), .plain) == text)
  }

  @Test(
    arguments: [
      (-55, .voltage, "-55 mV"), (1900, .voltage, "1.9 V"),
      (0.05, .voltage, "50 µV"), (0.25, .current, "250 pA"),
      (0.99999, .current, "1 nA"), (2.5, .current, "2.5 nA"),
      (10, .resistance, "10 MΩ"), (0.1, .capacitance, "100 pF"),
      (5e6, .time, "5000 s"), (0.02, .time, "20 µs"),
      (0.0763, .frequency, "76.3 Hz"), (0, .frequency, "0 Hz"),
      (0, .voltage, "0 mV"), (2, .slope, "2 mV/ms"), (3, .number, "3"),
      (.infinity, .resistance, "inf MΩ"), (.nan, .time, "undefined"),
    ] as [(Double, Dimension, String)])
  func `a quantity is given in its natural unit`(
    value: Double, dimension: Dimension, text: String
  ) {
    let quantity = AnyQuantity(value, dimension)
    #expect(quantity.formatted(.significant(4), .plain) == text)
  }

  @Test func `a unit that is asked for is used, one that does not fit is not`()
  {
    let current = AnyQuantity(1.9, .current)
    let picoamperes = UnitTable.unit(spelt: "pA")
    #expect(current.formatted(in: picoamperes) == "1900 pA")
    #expect(current.formatted(in: UnitTable.unit(spelt: "mV")) == "1.9 nA")
    #expect(AnyQuantity(0, .current).formatted(in: picoamperes) == "0 pA")
  }

  @Test func `typography chooses minus, micro and ohm`() {
    let quantity = AnyQuantity(-0.002, .current)
    #expect(quantity.formatted(in: nil, .fine) == "−2 pA")
    let small = AnyQuantity(-2e-5, .time)
    #expect(
      small.formatted(in: UnitTable.unit(spelt: "µs"), .ascii) == "-0.02 us")
    #expect(AnyQuantity(1, .resistance).formatted(in: nil, .ascii) == "1 MOhm")
  }

  @Test func `rounding to digits gives the double that people mean`() {
    #expect((2.4 + 2 * 0.2).rounded(toSignificant: 12) == 2.8)
    #expect((0.1 + 0.2).rounded(toSignificant: 12) == 0.3)
    #expect((-1234.5678).rounded(toSignificant: 3) == -1230)
    #expect(0.0.rounded(toSignificant: 12) == 0)
    #expect(Double.infinity.rounded(toSignificant: 3) == .infinity)
  }
}
