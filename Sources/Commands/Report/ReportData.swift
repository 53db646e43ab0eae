import Tutor

// The report on a class, for programs.

extension ClassReport {
  /// The whole report, with what was wrong with the files.
  func json(_ problems: [HandedIn.Problem]) -> JSONValue {
    .object([
      "learners": .array(
        learners.map { learner in
          .object([
            "name": .string(learner.name),
            "lessons": .array(learner.summary.lessons.map(\.json)),
          ])
        }),
      "exercises": .array(exercises.map(\.json)),
      "wrong_answers": .array(wrongAnswers.map(\.json)),
      "problems": .array(problems.map(\.json)),
    ])
  }

  /// A line for each learner and lesson, as RFC 4180 has it.
  var csv: String {
    let header = [
      "learner", "lesson", "done", "total", "tries", "hints", "solutions",
      "seconds",
    ]
    let rows = learners.flatMap { learner in
      learner.summary.lessons.map { row in
        [
          learner.name, row.id, "\(row.done)", "\(row.total)", "\(row.tries)",
          "\(row.hints)", "\(row.solutions)",
          "\(Int(exactly: row.seconds.rounded()) ?? 0)",
        ]
      }
    }
    return ([header] + rows).map {
      $0.map(\.asCSVField).joined(separator: ",") + "\r\n"
    }.joined()
  }
}

extension ClassReport.Row {
  fileprivate var json: JSONValue {
    .object([
      "lesson": .string(lesson), "exercise": .string(exercise),
      "answered": .number(Double(answered)),
      "right_at_once": .number(Double(rightAtOnce)),
      "mean_tries": meanTries.map { .number($0) } ?? .null,
      "hints": .number(Double(hints)),
      "solutions": .number(Double(solutions)),
    ])
  }
}

extension WrongAnswer {
  fileprivate var json: JSONValue {
    .object([
      "lesson": .string(lesson), "exercise": .string(exercise),
      "answer": .string(answer), "count": .number(Double(count)),
      "learners": .number(Double(learners)),
      "line": line.map { .string($0) } ?? .null,
      "has_variants": .truth(hasVariants),
    ])
  }
}

extension HandedIn.Problem {
  fileprivate var json: JSONValue {
    .object([
      "file": .string(file), "line": line.map { .number(Double($0)) } ?? .null,
      "message": .string(sentence),
    ])
  }
}

extension String {
  /// The text as a field: in quotation marks where it needs them, and with
  /// an apostrophe first where a spreadsheet would take it for a formula.
  fileprivate var asCSVField: String {
    let isFormula = first.map { "=+-@\t\r".contains($0) } ?? false
    let text = isFormula ? "'" + self : self
    guard text.contains(where: { ",\"\r\n".contains($0) || $0.isNewline })
    else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
