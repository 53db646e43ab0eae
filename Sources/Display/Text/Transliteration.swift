import MathText

extension StyledLine {
  /// The line in characters that the medium can show.
  ///
  /// In ASCII, Greek letters and signs are spelt out, letters lose their
  /// accents, frames become `|`, `-` and `+`, and what has no spelling is a
  /// `?`. The width may change, so a line is spelt before it is wrapped.
  public func spelled(in characters: Medium.Characters) -> StyledLine {
    spelled(in: characters, keeping: [])
  }

  /// The same, but no-break spaces and soft hyphens are left to a wrapping
  /// that turns them into blanks and hyphens.
  func spelledForWrapping(in characters: Medium.Characters) -> StyledLine {
    spelled(in: characters, keeping: ["\u{A0}", "\u{202F}", "\u{AD}"])
  }

  private func spelled(
    in characters: Medium.Characters, keeping kept: Set<Character>
  ) -> StyledLine {
    guard characters == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return self
    }
    return StyledLine(
      runs.map { run in
        Run(run.text.ascii(keeping: kept), run.style, link: run.link)
      })
  }
}

extension String {
  fileprivate func ascii(keeping kept: Set<Character>) -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var output = ""
    var previous = Spelling.text("")
    for character in self {
      let spelling =
        kept.contains(character)
        ? Spelling.text(String(character)) : Spelling(of: character)
      output += spelling.written(after: previous)
      previous = spelling
    }
    return output
  }
}

/// How one character is written in ASCII.
private enum Spelling {
  /// As itself, or as marks.
  case text(String)
  /// As a word, which must not run into the next one.
  case word(String)
  /// As a raised or a lowered digit; several share one mark.
  case raised(String), lowered(String)

  init(of character: Character) {
    if character.isASCII {
      self = .text(String(character))
    } else if let sign = SpellingTable.signs[character] {
      self = .text(sign)
    } else if let name = MathCharacters.ascii(of: character) {
      self = name.allSatisfy(\.isLetter) ? .word(name) : .text(name)
    } else if let plain = ScriptText.plain(ofRaised: character) {
      self = .raised(String(plain))
    } else if let plain = ScriptText.plain(ofLowered: character) {
      self = .lowered(String(plain))
    } else if let letter = SpellingTable.accented[character] {
      self = .text(letter)
    } else if let base = character.withoutMarks {
      self = Spelling(of: base)
    } else {
      self = .text("?")
    }
  }

  func written(after previous: Spelling) -> String {
    switch (previous, self) {
    case (.raised, .raised(let digit)), (.lowered, .lowered(let digit)): digit
    case (_, .raised(let digit)): "^" + digit
    case (_, .lowered(let digit)): "_" + digit
    case (.word, .text(let text)) where text.first?.isLetter ?? false:
      " " + text
    case (.word, .word(let name)): " " + name
    case (_, .text(let text)), (_, .word(let text)): text
    }
  }
}

extension Character {
  /// The letter alone, if marks of their own stand over it.
  fileprivate var withoutMarks: Character? {
    guard unicodeScalars.count > 1 else { return nil }
    return unicodeScalars.first.map { Character($0) }
  }
}
