import Diagnostics
import Judge

// What of the judge an exercise asks for: `group: leaks`.

extension Idea {
  /// Reads `leaks`, `fires, resets`, `all`.
  static func group(_ entry: Entry) throws(Diagnostic) -> [Idea] {
    var ideas: [Idea] = []
    for part in entry.splitAtCommas() {
      for idea in try named(part) {
        if ideas.contains(idea) { throw .repeatedIdea(idea, part) }
        ideas.append(idea)
      }
    }
    return ideas
  }

  private static func named(_ part: Entry) throws(Diagnostic) -> [Idea] {
    if let ideas = group(named: part.value) { return ideas }
    throw .unknownGroup(part, among: groupNames)
  }
}

extension Diagnostic {
  fileprivate static func unknownGroup(
    _ part: Entry, among known: [String]
  ) -> Diagnostic {
    let guess = closest(to: part.value, among: known)
    return Diagnostic(
      code: "unknown-group", "the judge has no group `\(part.value)`",
      at: part.valueRange, suggestion: guess.map { "did you mean `\($0)`?" },
      notes: ["the groups are \(known.joined(separator: ", "))"])
  }

  fileprivate static func repeatedIdea(
    _ idea: Idea, _ part: Entry
  ) -> Diagnostic {
    Diagnostic(
      code: "repeated-group", "`\(idea.rawValue)` is named before",
      at: part.valueRange, suggestion: "keep one of them")
  }
}
