import Quantities
import Testing

@Suite struct DimensionTests {
  @Test func `the laws of electricity hold for dimensions`() {
    #expect(.resistance * .current == Dimension.voltage)
    #expect(.resistance * .capacitance == Dimension.time)
    #expect(.current * .time == Dimension.charge)
    #expect(.charge / .voltage == Dimension.capacitance)
    #expect(.number / .time == Dimension.frequency)
    #expect(.number / .resistance == Dimension.conductance)
    #expect(.voltage * .current == Dimension.power)
    #expect(.voltage / .time == Dimension.slope)
  }

  @Test func `a root undoes a power, where it exists`() {
    #expect(Dimension.voltage.power(2).root(2) == .voltage)
    #expect(Dimension.number.root(2) == .number)
    #expect(Dimension.voltage.root(2) == nil)
    #expect(Dimension.voltage.root(0) == nil)
  }

  @Test(
    arguments: [
      (.number, "a plain number"), (.voltage, "a voltage"),
      (.current, "a current"), (.time, "a time"),
      (.resistance, "a resistance"), (.conductance, "a conductance"),
      (.capacitance, "a capacitance"), (.charge, "a charge"),
      (.frequency, "a rate"), (.power, "a power"),
      (.slope, "a voltage per time"),
      (Dimension(voltage: 2), "something in mV^2"),
    ] as [(Dimension, String)])
  func `a dimension has words`(dimension: Dimension, words: String) {
    #expect(dimension.words == words)
  }

  @Test(
    arguments: [
      (.slope, "mV/ms"), (Dimension(time: -2), "ms^-2"),
      (Dimension(voltage: 2, current: 1), "mV^2·nA"),
      (Dimension(voltage: -1, time: -1), "mV^-1·ms^-1"),
      (Dimension(voltage: 1, current: -1, time: -1), "mV/nA/ms"),
      (.resistance, "MΩ"), (.conductance, "µS"), (.charge, "pC"),
    ] as [(Dimension, String)])
  func `a dimension has a coherent unit`(dimension: Dimension, symbol: String) {
    #expect(dimension.coherentSymbol == symbol)
  }
}
