/// The one list of units: a base unit times a prefix.
public enum UnitTable {
  /// A unit without prefix: how it is written, and 1 of it in coherent units
  /// as a power of ten.
  private struct Base {
    let symbols: [String]
    let name: String
    let dimension: Dimension
    let exponent: Int
    /// The power of ten of the largest prefix that anybody uses with it, so
    /// that `20 MS` is a slip of the shift key and no unit.
    let largest: Int
  }

  private static let bases = [
    Base(
      symbols: ["V", "volt", "volts"], name: "volts",
      dimension: .voltage, exponent: 3, largest: 3),
    Base(
      symbols: ["A", "amp", "amps", "ampere", "amperes"], name: "amperes",
      dimension: .current, exponent: 9, largest: 0),
    Base(
      symbols: ["s", "sec", "second", "seconds"], name: "seconds",
      dimension: .time, exponent: 3, largest: 0),
    Base(
      symbols: ["Ω", "\u{2126}", "ohm", "ohms", "Ohm", "Ohms"], name: "ohms",
      dimension: .resistance, exponent: -6, largest: 9),
    Base(
      symbols: ["S", "siemens"], name: "siemens",
      dimension: .conductance, exponent: 6, largest: 0),
    Base(
      symbols: ["F", "farad", "farads"], name: "farads",
      dimension: .capacitance, exponent: 9, largest: 0),
    Base(
      symbols: ["C", "coulomb", "coulombs"], name: "coulombs",
      dimension: .charge, exponent: 12, largest: 0),
    Base(
      symbols: ["Hz", "hertz"], name: "hertz",
      dimension: .frequency, exponent: -3, largest: 9),
    Base(
      symbols: ["W", "watt", "watts"], name: "watts",
      dimension: .power, exponent: 12, largest: 9),
  ]

  /// The preferred spelling stands first, the word last.
  private static let prefixes: [(symbols: [String], exponent: Int)] = [
    (["f", "femto"], -15), (["p", "pico"], -12), (["n", "nano"], -9),
    (["µ", "μ", "u", "micro"], -6), (["m", "milli"], -3), ([""], 0),
    (["k", "kilo"], 3), (["M", "mega"], 6), (["G", "giga"], 9),
  ]

  /// All units of a dimension, small ones first, in their preferred spelling.
  public static func units(of dimension: Dimension) -> [Unit] {
    byDimension[dimension] ?? []
  }

  /// The unit that is spelt exactly so; upper and lower case differ.
  public static func unit(spelt text: String) -> Unit? { bySpelling[text] }

  /// Every spelling that can be read, for suggestions.
  public static let spellings: [String] = bySpelling.keys.sorted()

  /// A unit in a word, in the plural: "millisiemens" for mS.
  public static func name(of unit: Unit) -> String {
    names[unit] ?? unit.symbol
  }

  private static let names: [Unit: String] = Dictionary(
    uniqueKeysWithValues: bases.flatMap { base in
      zip(units(of: base.dimension), prefixes).map { unit, prefix in
        (unit, (prefix.symbols.last ?? "") + base.name)
      }
    })

  private static let byDimension: [Dimension: [Unit]] = Dictionary(
    uniqueKeysWithValues: bases.map { base in
      (
        base.dimension,
        prefixes.filter { $0.exponent <= base.largest }.map { prefix in
          Unit(
            symbol: (prefix.symbols.first ?? "") + (base.symbols.first ?? ""),
            dimension: base.dimension,
            exponent: base.exponent + prefix.exponent)
        }
      )
    })

  /// A symbol takes a prefix symbol, a word takes a prefix word or symbol
  /// (`Mohm`, `megaohm`), a symbol never takes a prefix word.
  private static let bySpelling: [String: Unit] = {
    var result: [String: Unit] = [:]
    for base in bases {
      for (prefix, unit) in zip(prefixes, byDimension[base.dimension] ?? []) {
        for spelling in base.symbols {
          let isWord = spelling.unicodeScalars.count > 2
          for sign in prefix.symbols where isWord || sign.count < 2 {
            result[sign + spelling] = unit
          }
        }
      }
    }
    return result
  }()
}
