import Diagnostics

/// What can be wrong with the shape of a lesson, each with its sentence.
extension Diagnostic {
  static func unknownKey(
    _ entry: Entry, in block: String, of known: [String]
  ) -> Diagnostic {
    let guess = closest(to: entry.key, among: known)
    return Diagnostic(
      code: "unknown-key", "`\(entry.key)` is no key of \(block.withArticle)",
      at: entry.keyRange, suggestion: guess.map { "did you mean `\($0)`?" },
      notes: guess == nil
        ? ["the keys are \(known.joined(separator: ", "))"] : [])
  }

  static func notAKey(_ line: Block.Line) -> Diagnostic {
    Diagnostic(
      code: "not-a-key", "this line is no `key: value`", at: line.range,
      suggestion: "indent it if it continues the line above")
  }

  static func repeatedKey(_ entry: Entry) -> Diagnostic {
    Diagnostic(
      code: "repeated-key", "`\(entry.key)` is said twice",
      at: entry.keyRange, suggestion: "keep one of them")
  }

  static func missingKey(_ key: String, in block: Block) -> Diagnostic {
    Diagnostic(
      code: "missing-key",
      "\(block.words.joined(separator: " ").withTheArticle) needs a line "
        + "`\(key): …`", at: block.infoRange)
  }

  static func emptyValue(_ entry: Entry) -> Diagnostic {
    Diagnostic(
      code: "empty-value", "`\(entry.key)` says nothing", at: entry.keyRange,
      suggestion: "write its value after the colon")
  }

  static func duplicateID(
    _ id: String, at range: SourceRange, line: Int
  ) -> Diagnostic {
    Diagnostic(
      code: "duplicate-id", "the id `\(id)` is taken by line \(line)",
      at: range, suggestion: "ids are unique in a lesson: choose another")
  }

  static func badID(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      code: "bad-id", "`\(id)` cannot be an id", at: range,
      suggestion: "use letters, digits and hyphens: `\(id.slug)`")
  }

  static func programInQuiz(_ block: Block) -> Diagnostic {
    Diagnostic(
      code: "program-in-quiz",
      "a self-check asks for no program: each question has one try",
      at: block.infoRange, suggestion: "ask for it in a step above")
  }

  static func unknownName(
    _ name: String, what: String, at range: SourceRange, among known: [String]
  ) -> Diagnostic {
    let guess = closest(to: name, among: known)
    let list = known.prefix(12).joined(separator: ", ")
    return Diagnostic(
      code: "unknown-name", "there is no \(what) `\(name)`", at: range,
      suggestion: guess.map { "did you mean `\($0)`?" },
      notes: guess == nil && !known.isEmpty ? ["known here: \(list)"] : [])
  }
}

extension String {
  /// With `a` or `an`.
  var withArticle: String {
    guard let first else { return self }
    return ("aeiou".contains(first) ? "an " : "a ") + self
  }

  /// With `the`.
  var withTheArticle: String { "the " + self }
}
