extension String {
  /// The text as an id: lower case, letters and digits, hyphens between.
  ///
  /// `Electrically: a hole in the plate` → `electrically-a-hole-in-the-plate`.
  var slug: String {
    var result = ""
    for character in lowercased() {
      if character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    if result.last == "-" { result.removeLast() }
    return result
  }

  /// Whether the text can be an id: what `slug` makes, and underscores.
  var isID: Bool {
    !isEmpty && utf8.count <= 80
      && allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
