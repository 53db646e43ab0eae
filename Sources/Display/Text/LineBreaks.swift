extension Cell {
  /// Whether a line may end with this character, given its neighbours.
  ///
  /// Blanks and soft hyphens are not asked about: they always break.
  func allowsBreak(before next: Cell, after previous: Cell?) -> Bool {
    switch character {
    case "-", "‐": isHyphen(between: previous, and: next)
    case "–", "—": previous.map { $0.character != " " } ?? false
    default: isIdeographic(before: next)
    }
  }

  /// Joins two words: neither a sign, as in `-70`, nor an option, as in
  /// `--seed`.
  private func isHyphen(between previous: Cell?, and next: Cell) -> Bool {
    guard let previous else { return false }
    let isAfterWord =
      previous.character.isLetter || previous.character.isNumber
    return isAfterWord && next.character.isLetter
  }

  /// Stands beside a wide character, neither behind an opening mark nor
  /// before a closing one.
  private func isIdeographic(before next: Cell) -> Bool {
    guard width == 2 || next.width == 2 else { return false }
    return !Self.opening.contains(character)
      && !Self.closing.contains(next.character)
  }

  private static let opening = Set<Character>("([{\u{A0}\u{202F}“‘「『（［｛〈《【〔")
  private static let closing = Set<Character>(
    ")]},.;:!?%…\u{A0}\u{202F}”’」』）］｝〉》】〕、。，．・：；！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
  )
}
