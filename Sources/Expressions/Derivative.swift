import Quantities

extension ByteCursor {
  /// Moves past the rest of `du/dt` where its first word was just read.
  ///
  /// The derivative of the potential is one symbol, however it is spaced or
  /// written: `du/dt`, `d u / dt`, `du(t)/dt`, `d/dt u`, `u'`; V is taken for
  /// u here, as no volt follows a d or is primed.
  mutating func takeDerivative(after word: String) -> Bool {
    var ahead = self
    guard
      ahead.takePrime(after: word) || ahead.takeOperator(after: word)
        || ahead.takeFraction(after: word)
    else { return false }
    self = ahead
    return true
  }

  /// The rest of `du/dt`.
  private mutating func takeFraction(after word: String) -> Bool {
    var ahead = self
    guard ahead.takePotential(after: word) else { return false }
    ahead.takeArgument()
    guard ahead.takeOverTime() else { return false }
    self = ahead
    return true
  }

  /// The rest of `d/dt u`.
  private mutating func takeOperator(after word: String) -> Bool {
    var ahead = self
    guard word == "d", ahead.takeOverTime() else { return false }
    ahead.skipBlanks()
    guard ahead.takeWord()?[...].isPotential ?? false else { return false }
    ahead.takeArgument()
    self = ahead
    return true
  }

  /// The rest of `u'`.
  private mutating func takePrime(after word: String) -> Bool {
    guard word[...].isPotential, let scalar,
      "'′’".unicodeScalars.contains(scalar)
    else { return false }
    advance()
    takeArgument()
    return true
  }

  /// The `/dt`.
  private mutating func takeOverTime() -> Bool {
    skipBlanks()
    guard take("/") else { return false }
    skipBlanks()
    guard let next = takeWord() else { return false }
    if next != "d" { return next == "dt" }
    skipBlanks()
    return takeWord() == "t"
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
