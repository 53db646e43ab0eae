extension ByteCursor {
  /// Moves past a name or a unit, if one starts here.
  ///
  /// A letter of any script, then letters, digits, and subscripts: `tau`,
  /// `MΩ`, `u_rest`. Subscripts become plain: `u_{rest}` and `uₜ` are
  /// returned as `u_rest` and `u_t`.
  public mutating func takeWord() -> String? {
    guard let first = scalar, first.startsWord else { return nil }
    var word = String.UnicodeScalarView()
    var isSubscript = false
    while let scalar {
      if let braced = takeBraced() {
        word.append(contentsOf: braced)
        isSubscript = true
        continue
      }
      guard let plain = scalar.plainInWord else { break }
      if plain != scalar, !isSubscript { word.append("_") }
      isSubscript = isSubscript || plain != scalar || plain == "_"
      word.append(plain)
      advance()
    }
    return String(word)
  }

  /// Moves past blanks and a unit; stays where no unit stands.
  public mutating func takeUnit() -> (unit: Unit, spelling: String)? {
    var ahead = self
    ahead.skipBlanks()
    guard let word = ahead.takeWord(),
      let unit = UnitTable.unit(spelt: word)
    else { return nil }
    self = ahead
    return (unit, word)
  }

  /// `_{rest}` without its braces.
  private mutating func takeBraced() -> String.UnicodeScalarView? {
    var ahead = self
    guard ahead.take("_"), ahead.take("{") else { return nil }
    var letters = "_".unicodeScalars
    while let scalar = ahead.scalar, scalar.plainInWord == scalar {
      letters.append(scalar)
      ahead.advance()
    }
    guard letters.count > 1, ahead.take("}") else { return nil }
    self = ahead
    return letters
  }
}

extension Unicode.Scalar {
  /// A letter of any script, but none that is raised or lowered.
  fileprivate var startsWord: Bool {
    self == "_"
      || (isPlainLetter && properties.generalCategory != .modifierLetter)
  }

  fileprivate var isPlainLetter: Bool {
    isASCII ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic
  }

  /// Itself where it may continue a word, the letter or digit of a
  /// subscript, nil otherwise.
  fileprivate var plainInWord: Unicode.Scalar? {
    if let subscripted = Self.subscripts[self] { return subscripted }
    return isPlainLetter || isDigit || self == "_" ? self : nil
  }

  private static let subscripts: [Unicode.Scalar: Unicode.Scalar] = {
    let lowered = "₀₁₂₃₄₅₆₇₈₉ₐₑₒₓₕₖₗₘₙₚₛₜᵢᵣᵤᵥⱼ".unicodeScalars
    let plain = "0123456789aeoxhklmnpstiruvj".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(lowered, plain))
  }()
}
