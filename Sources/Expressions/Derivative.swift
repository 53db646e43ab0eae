import Quantities

extension ByteCursor {
  /// Moves past the rest of `du/dt` where its first word was just read.
  ///
  /// The derivative of the potential is one symbol, however it is spaced:
  /// `du/dt`, `d u / dt`, `du(t)/dt`; V is taken for u here, as no volt
  /// follows a d.
  mutating func takeDerivative(after word: String) -> Bool {
    var ahead = self
    guard ahead.takePotential(after: word) else { return false }
    ahead.takeArgument()
    ahead.skipBlanks()
    guard ahead.take("/") else { return false }
    ahead.skipBlanks()
    guard let next = ahead.takeWord() else { return false }
    if next == "d" {
      ahead.skipBlanks()
      guard ahead.takeWord() == "t" else { return false }
    } else if next != "dt" {
      return false
    }
    self = ahead
    return true
  }

  /// The `u` of `d u`, if the word was not already `du`.
  private mutating func takePotential(after word: String) -> Bool {
    guard word.hasPrefix("d") else { return false }
    if word != "d" { return word.dropFirst().isPotential }
    skipBlanks()
    return takeWord()?[...].isPotential ?? false
  }

  /// The `(t)` of `u(t)`.
  private mutating func takeArgument() {
    var ahead = self
    ahead.skipBlanks()
    guard ahead.take("(") else { return }
    ahead.skipBlanks()
    guard ahead.takeWord() == "t" else { return }
    ahead.skipBlanks()
    if ahead.take(")") { self = ahead }
  }
}

extension Substring {
  fileprivate var isPotential: Bool {
    let name = String(self)
    return canonicalName(name) == "u" || ["U", "V"].contains(name)
  }
}
