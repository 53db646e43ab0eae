import Diagnostics
import Judge

// What of the judge an exercise asks for: `group: leaks`.

extension Idea {
  /// What stands behind `group:` for all of them.
  private static let all = "all"

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
    if part.value.lowercased() == all { return allCases }
    if let idea = Idea(named: part.value) { return [idea] }
    throw .unknownGroup(part, among: allCases.map(\.rawValue) + [all])
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

extension [Idea] {
  /// What runs a program on them from a shell:
  /// `lif judge --group leaks -- python3 neuron.py`.
  func judgeCommand(for command: [String]) -> String {
    let names = map(\.rawValue).joined(separator: ",")
    let group = self == Idea.allCases ? [] : ["--group", names]
    return (["lif", "judge"] + group + ["--"] + command).asTyped
  }
}
