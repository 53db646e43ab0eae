import Quantities

extension Axis {
  /// A value in three digits with its unit, for a sentence.
  func inWords(_ value: Double) -> String {
    value.formatted(.significant(3)) + unitSuffix
  }
}

extension [String] {
  /// The parts as one sentence.
  var sentence: String {
    let text = joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}

extension String {
  /// A sentence as it goes on after a colon.
  public var continued: String { prefix(1).lowercased() + dropFirst() }
}
