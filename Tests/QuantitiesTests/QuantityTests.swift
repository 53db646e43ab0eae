import Quantities
import Testing

@Suite struct QuantityTests {
  @Test func `the laws of electricity need no factors in coherent units`() {
    let R = Resistance(10, .megaohms)
    let I = Current(2000, .picoamperes)
    let C = Capacitance(1000, .picofarads)
    #expect(R * I == Voltage(20, .millivolts))
    #expect(R * C == Time(0.01, .seconds))
    #expect(Voltage(20, .millivolts) / R == Current(2, .nanoamperes))
    #expect(1 / Time(10, .milliseconds) == Frequency(100, .hertz))
    #expect(I * Time(5, .milliseconds) == C * Voltage(10, .millivolts))
  }

  @Test func `decimals are stored as the double that their text means`() {
    #expect(Current(1900, .picoamperes).value == 1.9)
    #expect(Current(1.9, .nanoamperes).value(in: .picoamperes) == 1900)
    #expect(Time(0.3, .seconds).value == 300)
  }

  @Test func `a quantity of a kind is had only from its own dimension`() {
    let any = AnyQuantity(Voltage(-65, .millivolts))
    #expect(any == AnyQuantity(-65, .voltage))
    #expect(Voltage(any) == Voltage(-65, .millivolts))
    #expect(Current(any) == nil)
  }

  @Test func `quantities of a kind are ordered and added`() {
    let a = Voltage(-70, .millivolts)
    let b = Voltage(-0.05, .volts)
    #expect(a < b)
    #expect(b - a == Voltage(20, .millivolts))
    #expect((b - a) / Voltage(10, .millivolts) == 2)
    #expect((-b).magnitude == b.magnitude)
    #expect(!Resistance.infinity.isFinite)
  }
}
