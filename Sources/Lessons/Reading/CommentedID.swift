extension String {
  /// The name in `<!-- id: name -->`.
  var commentedID: String? {
    // The dashes of `<!-->` both open the comment and close it.
    guard hasPrefix("<!--"), case let text = dropFirst(4),
      let end = text.firstRange(of: "-->")
    else { return nil }
    let words = text[..<end.lowerBound].split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == "id:" else { return nil }
    return String(words[1])
  }
}
