/// What a file says about itself between the `---` lines at its head.
///
/// Forgiving, as other programs read these lines too: `key: value` is taken
/// with its quotes removed, everything else is passed over.
struct FrontMatter {
  private var values: [String: String] = [:]

  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let first = line.first, first.isLetter else {
        continue
      }
      let value = parts[1].drop { $0 == " " }
      values[String(parts[0])] = String(value).trimmingBlanksAtEnd.unquoted
    }
  }

  subscript(key: String) -> String? { values[key] }
}

extension String {
  fileprivate var unquoted: String {
    guard count >= 2, let first, first == last, first == "\"" || first == "'"
    else { return self }
    return String(dropFirst().dropLast())
  }
}
