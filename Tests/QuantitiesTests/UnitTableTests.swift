import Quantities
import Testing

@Suite struct UnitTableTests {
  /// Sizes in SI, by the definition of the prefixes; the coherent units are
  /// ms, mV, nA, MΩ, µS, nF, pC, kHz.
  @Test(
    arguments: [
      ("mV", .voltage, 0), ("V", .voltage, 3), ("µV", .voltage, -3),
      ("nA", .current, 0), ("pA", .current, -3), ("fA", .current, -6),
      ("A", .current, 9), ("ms", .time, 0), ("s", .time, 3), ("µs", .time, -3),
      ("MΩ", .resistance, 0), ("kΩ", .resistance, -3), ("GΩ", .resistance, 3),
      ("Ω", .resistance, -6), ("nF", .capacitance, 0), ("pF", .capacitance, -3),
      ("F", .capacitance, 9), ("µS", .conductance, 0), ("nS", .conductance, -3),
      ("S", .conductance, 6), ("pC", .charge, 0), ("C", .charge, 12),
      ("kHz", .frequency, 0), ("Hz", .frequency, -3), ("pW", .power, 0),
    ] as [(String, Dimension, Int)])
  func `a unit has its dimension and its power of ten`(
    symbol: String, dimension: Dimension, exponent: Int
  ) {
    let unit = UnitTable.unit(spelt: symbol)
    #expect(unit?.dimension == dimension)
    #expect(unit?.exponent == exponent)
    #expect(unit?.symbol == symbol)
  }

  @Test(arguments: [
    ("Mohm", "MΩ"), ("MOhm", "MΩ"), ("megaohm", "MΩ"), ("M\u{2126}", "MΩ"),
    ("us", "µs"), ("μs", "µs"), ("msec", "ms"), ("nanoamps", "nA"),
    ("millivolts", "mV"), ("hertz", "Hz"), ("microfarad", "µF"),
  ])
  func `other spellings are the same unit`(spelling: String, symbol: String) {
    #expect(UnitTable.unit(spelt: spelling)?.symbol == symbol)
  }

  @Test(arguments: [
    "na", "M", "m", "MS", "ks", "Ms", "MV", "MV2", "millimV", "megaV", "",
    "Ms ",
  ])
  func `what is no unit is not guessed at`(spelling: String) {
    #expect(UnitTable.unit(spelt: spelling)?.symbol == nil)
  }

  @Test func `every spelling leads to a unit of the table`() {
    for spelling in UnitTable.spellings {
      let unit = UnitTable.unit(spelt: spelling)
      #expect(
        unit.map { UnitTable.units(of: $0.dimension).contains($0) } == true)
    }
    #expect(UnitTable.spellings.count > 200)
  }

  @Test func `units have names in the plural`() throws {
    let siemens = try #require(UnitTable.unit(spelt: "mS"))
    let ohms = try #require(UnitTable.unit(spelt: "MΩ"))
    let seconds = try #require(UnitTable.unit(spelt: "s"))
    #expect(UnitTable.name(of: siemens) == "millisiemens")
    #expect(UnitTable.name(of: ohms) == "megaohms")
    #expect(UnitTable.name(of: seconds) == "seconds")
  }
}
