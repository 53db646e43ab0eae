// How sentences are put together; the sentences themselves stand beside this.

/// What is said of a text that was read, but not to the letter.
enum Remark {
  static let dash = "a dash was read as a minus"
  static let spacedExponent = "the blank before the exponent was left out"
  static let letterTimes = "the letter x was read as a multiplication sign"
}

/// A word in quotes; the middle of a long one is left out.
func quoted(_ word: String) -> String {
  word.count <= 48 ? "`\(word)`" : "`\(word.prefix(20)) … \(word.suffix(20))`"
}

/// An offer of other words.
func didYouMean(_ offers: String...) -> String { didYouMean(offers) }

/// An offer of several.
func didYouMean(_ offers: [String]) -> String {
  "did you mean " + offers.map(quoted).joined(separator: " or ") + "?"
}
