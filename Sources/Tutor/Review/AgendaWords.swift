// What an agenda comes to, in sentences.

extension Agenda {
  /// `3 reviews are due.`
  public var dueInWords: String {
    switch due.count {
    case 0: "No review is due today."
    case 1: "1 review is due."
    default: "\(due.count) reviews are due."
    }
  }

  /// `Next: 3 tomorrow, 5 on 3 December.`; nil where nothing is to come.
  public var nextInWords: String? {
    guard !later.isEmpty else { return nil }
    let days = later.prefix(2).map { day, count in
      let when =
        day.number == today.number + 1
        ? "tomorrow" : "on \(day.words(seenFrom: today))"
      return "\(count) \(when)"
    }
    return "Next: " + days.joined(separator: ", ") + "."
  }

  /// What became of exercises that were changed or taken out; nil where
  /// there are none.
  public var changesInWords: String? {
    var sentences: [String] = []
    if changed > 0 {
      sentences.append(
        changed == 1
          ? "1 of them was changed since you answered it."
          : "\(changed) of them were changed since you answered them.")
    }
    if gone > 0 {
      let what = gone == 1 ? "1 exercise" : "\(gone) exercises"
      sentences.append(
        "\(what) that you answered \(gone == 1 ? "is" : "are") no longer "
          + "asked in the course and left out.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
