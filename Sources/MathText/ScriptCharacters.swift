/// Unicode's raised and lowered characters.
enum ScriptCharacters {
  static let raised = map(
    "0⁰ 1¹ 2² 3³ 4⁴ 5⁵ 6⁶ 7⁷ 8⁸ 9⁹ +⁺ −⁻ =⁼ (⁽ )⁾ ′′ ** ∘° °° †† "
      + "aᵃ bᵇ cᶜ dᵈ eᵉ fᶠ gᵍ hʰ iⁱ jʲ kᵏ lˡ mᵐ nⁿ oᵒ pᵖ rʳ sˢ tᵗ uᵘ vᵛ wʷ "
      + "xˣ yʸ zᶻ Aᴬ Bᴮ Dᴰ Eᴱ Gᴳ Hᴴ Iᴵ Jᴶ Kᴷ Lᴸ Mᴹ Nᴺ Oᴼ Pᴾ Rᴿ Tᵀ Uᵁ Wᵂ")

  static let lowered = map(
    "0₀ 1₁ 2₂ 3₃ 4₄ 5₅ 6₆ 7₇ 8₈ 9₉ +₊ −₋ =₌ (₍ )₎ "
      + "aₐ eₑ hₕ iᵢ jⱼ kₖ lₗ mₘ nₙ oₒ pₚ rᵣ sₛ tₜ uᵤ vᵥ xₓ")

  private static func map(_ pairs: String) -> [Character: Character] {
    var map: [Character: Character] = [:]
    for pair in pairs.split(separator: " ") {
      if let plain = pair.first, let script = pair.last {
        map[plain] = script
      }
    }
    return map
  }
}

/// Text in Unicode's raised and lowered characters.
public enum ScriptText {
  /// The text raised; nil where one of its characters has no such form.
  public static func raised(_ text: String) -> String? {
    script(text, ScriptCharacters.raised)
  }

  /// The text lowered; nil where one of its characters has no such form.
  public static func lowered(_ text: String) -> String? {
    script(text, ScriptCharacters.lowered)
  }

  /// What a raised character is a form of.
  public static func plain(ofRaised character: Character) -> Character? {
    plainOfRaised[character]
  }

  /// What a lowered character is a form of.
  public static func plain(ofLowered character: Character) -> Character? {
    plainOfLowered[character]
  }

  /// Whether a text is a raised or lowered character, as people type `r²`.
  static func isScript(_ text: String) -> Bool {
    guard let first = text.first, text.count == 1, !first.isASCII else {
      return false
    }
    return plainOfRaised[first] != nil || plainOfLowered[first] != nil
  }

  private static let plainOfRaised = turned(ScriptCharacters.raised)
  private static let plainOfLowered = turned(ScriptCharacters.lowered)

  private static func turned(
    _ map: [Character: Character]
  ) -> [Character: Character] {
    Dictionary(map.map { ($1, $0 == "−" ? "-" : $0) }) { first, _ in first }
  }

  private static func script(
    _ text: String, _ map: [Character: Character]
  ) -> String? {
    let characters = text.compactMap { map[$0 == "-" ? "−" : $0] }
    return characters.count == text.count ? String(characters) : nil
  }
}

extension MathTree {
  /// Whether every script can be written with script characters; those set
  /// as limits count only where limits stand beside their operator.
  func hasScriptCharacters(limits: Bool) -> Bool {
    nodes.allSatisfy { node in
      guard case .scripts(let scripts) = node.kind else { return true }
      if isSetApart(scripts), !limits { return true }
      return [
        (scripts.lower, ScriptCharacters.lowered),
        (scripts.upper, ScriptCharacters.raised),
      ].allSatisfy { script, map in
        script.map { scriptCharacters($0, map) != nil } ?? true
      }
    }
  }

  /// Whether scripts are drawn at full size on rows of their own: limits, and
  /// the bounds of an integral.
  func isSetApart(_ scripts: Scripts) -> Bool {
    scripts.asLimits || integral(scripts.base) != nil
  }

  /// The sign, if a base is an integral that can be drawn tall.
  func integral(_ base: Int?) -> String? {
    guard let base, case .leaf(let leaf) = self[base].kind,
      ["∫", "∬", "∭"].contains(leaf.text)
    else { return nil }
    return leaf.text
  }

  /// A script in script characters. A word of three letters or more has none:
  /// it would be too small to read.
  func scriptCharacters(
    _ id: Int, _ map: [Character: Character]
  ) -> String? {
    guard let plain = plainText(id) else { return nil }
    var output = ""
    var letters = 0
    for character in plain {
      guard let script = map[character] else { return nil }
      output.append(script)
      letters = character.isLetter ? letters + 1 : 0
      if letters == 3 { return nil }
    }
    return output
  }

  /// The characters of what is nothing but characters.
  private func plainText(_ id: Int) -> String? {
    switch self[id].kind {
    case .leaf(let leaf):
      return leaf.alphabet == .italic || leaf.alphabet == .upright
        ? leaf.text : nil
    case .row(let items):
      let parts = items.compactMap(plainText)
      return parts.count == items.count ? parts.joined() : nil
    case .fence(let open, let body, let close):
      return plainText(body).map { open + $0 + close }
    default: return nil
    }
  }
}
