import Diagnostics
import Quantities

/// Guesses at the unit that somebody meant.
enum UnitHints {
  /// The unit that a misspelt one stands for: nA for na, MΩ for M, ms for
  /// `m s`.
  static func unit(
    meantBy typed: String, at range: SourceRange, in source: Source
  ) -> String? {
    var behind = ByteCursor(source.bytes, at: range.upper)
    behind.skipBlanks()
    if let word = behind.takeWord(),
      UnitTable.unit(spelt: typed + word) != nil
    {
      return typed + word
    }
    if let whole = ofPrefix[typed] { return whole }
    if let same = spelling(like: typed, nearest: typed) { return same }
    if typed.count < 2 { return nil }
    return closest(to: typed, among: UnitTable.spellings).flatMap {
      spelling(like: $0, nearest: typed)
    }
  }

  /// What a prefix alone most likely stands for in this field.
  private static let ofPrefix = [
    "M": "MΩ", "G": "GΩ", "k": "kΩ", "K": "kΩ", "m": "mV", "n": "nA",
    "p": "pA", "µ": "µs", "μ": "µs", "u": "µs",
  ]

  /// The unit of the wanted dimension that differs only in case, and in as
  /// few letters as possible: ms for mS, not Ms.
  static func unit(
    like spelling: String, of dimension: Dimension
  ) -> Unit? {
    self.spelling(like: spelling, nearest: spelling) {
      UnitTable.unit(spelt: $0)?.dimension == dimension
    }.flatMap(UnitTable.unit(spelt:))
  }

  /// Among the units that differ from a spelling only in case, the nearest
  /// to what was typed.
  private static func spelling(
    like spelling: String, nearest typed: String,
    where isFit: (String) -> Bool = { _ in true }
  ) -> String? {
    let lowercased = spelling.lowercased()
    return UnitTable.spellings
      .filter { $0.lowercased() == lowercased && isFit($0) }
      .min { $0.differences(from: typed) < $1.differences(from: typed) }
  }

  /// The unit to offer where one is missing.
  static func unit(for dimension: Dimension) -> String {
    switch dimension {
    case .frequency: "Hz"
    case .conductance: "nS"
    default: dimension.coherentSymbol
    }
  }
}

extension String {
  /// In how many places two texts of one length differ.
  fileprivate func differences(from other: String) -> Int {
    zip(self, other).count { $0 != $1 }
  }
}

extension Syntax.UnitPlace {
  /// The unit that a word is, if one may stand here and it is no parameter
  /// of the neuron: `C` is the capacitance.
  func unit(spelt word: String) -> Unit? {
    guard self != .never, !Aliases.vocabulary.contains(canonicalName(word))
    else { return nil }
    return UnitTable.unit(spelt: word)
  }
}
