import Display
import Lessons
import Tutor

/// The report on a class, for people.
struct ReportShow {
  private let report: ClassReport
  private let outline: Outline

  init(_ report: ClassReport, _ outline: Outline) {
    self.report = report
    self.outline = outline
  }

  func lines(on medium: Medium) -> [StyledLine] {
    let count = report.learners.count
    let learners = count == 1 ? "1 learner" : "\(count) learners"
    return [""]
      + title("\(outline.course.title): \(learners)", medium)
      + [""] + classTable.lines(on: medium) + [""]
      + sentence(legend, medium)
      + exerciseLines(medium) + wrongLines(medium) + [""]
  }

  private func title(_ text: String, _ medium: Medium) -> [StyledLine] {
    wrapped(StyledLine(text, Style(bold: true)), medium)
  }

  private func sentence(_ text: String, _ medium: Medium) -> [StyledLine] {
    wrapped(StyledLine(text), medium)
  }

  private func wrapped(_ line: StyledLine, _ medium: Medium) -> [StyledLine] {
    line.spelled(in: medium.characters)
      .wrapped(to: min(medium.width, 79), first: " ", rest: " ")
  }

  // MARK: Learners

  private var classTable: TextTable {
    let lessons = outline.lessons.indices.map {
      (title: "\($0 + 1)", alignment: TextAlignment.right)
    }
    let rows = report.learners.map { learner in
      [StyledLine(learner.name)]
        + learner.summary.lessons.map { StyledLine("\($0.done)/\($0.total)") }
    }
    return TextTable([("Learner", .left)] + lessons).with(rows: rows)
  }

  private var legend: String {
    let names = outline.lessons.enumerated().map { "\($0 + 1) \($1.title)" }
    return "Steps finished, of how many: " + names.joined(separator: " · ")
      + "."
  }

  // MARK: Exercises

  private func exerciseLines(_ medium: Medium) -> [StyledLine] {
    let rows = report.exercises.filter { $0.answered > 0 || $0.solutions > 0 }
    guard !rows.isEmpty else { return [] }
    let columns: [(String, TextAlignment)] = [
      ("Exercise", .left), ("Answered", .right), ("At once", .right),
      ("Tries", .right), ("Hints", .right), ("Solutions", .right),
    ]
    let table = TextTable(columns).with(rows: rows.map(cells))
    let left = report.exercises.count - rows.count
    let rest =
      switch left {
      case 0: ""
      case 1: " 1 exercise that nobody has answered is left out."
      default: " \(left) exercises that nobody has answered are left out."
      }
    return [""] + table.lines(on: medium) + [""]
      + sentence(
        "At once: right with the first answer and no help. Tries: answers "
          + "up to the first right one, the mean of those who answered.\(rest)",
        medium)
  }

  private func cells(_ row: ClassReport.Row) -> [StyledLine] {
    [
      "\(row.lesson)/\(row.exercise)", "\(row.answered)", "\(row.rightAtOnce)",
      row.meanTries.map(Self.oneDigit) ?? "", "\(row.hints)",
      "\(row.solutions)",
    ].map { StyledLine($0) }
  }

  /// A number from 0 up with one digit behind the point.
  private static func oneDigit(_ number: Double) -> String {
    let tenths = Int(exactly: (number * 10).rounded()) ?? 0
    return "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: Wrong answers

  private func wrongLines(_ medium: Medium) -> [StyledLine] {
    guard !report.wrongAnswers.isEmpty else { return [] }
    var lines: [StyledLine] =
      [""]
      + title(
        "Wrong answers to which the exercise has nothing to say", medium)
    var exercise = ""
    for answer in report.wrongAnswers {
      let name = "\(answer.lesson)/\(answer.exercise)"
      if name != exercise {
        lines += [""] + sentence(name, medium)
        if answer.hasVariants {
          lines += sentence(
            "Its values differ from learner to learner: put a formula in the "
              + "place of the number.", medium)
        }
      }
      exercise = name
      lines += self.lines(of: answer, medium)
    }
    return lines
  }

  private func lines(
    of answer: WrongAnswer, _ medium: Medium
  ) -> [StyledLine] {
    let times = answer.count == 1 ? "once" : "\(answer.count) times"
    let learners =
      answer.learners == 1 ? "1 learner" : "\(answer.learners) learners"
    let news = "  \(answer.shortened): \(times), \(learners)"
    let paste = (answer.line ?? "").split(separator: "\n").map {
      StyledLine("     \($0)", Style(.cyan)).spelled(in: medium.characters)
    }
    return wrapped(StyledLine(news), medium) + paste
  }
}

extension WrongAnswer {
  /// The answer, of a long one its beginning.
  fileprivate var shortened: String {
    let scalars = answer.unicodeScalars
    guard scalars.count > Self.longestLine else { return answer }
    return String(scalars.prefix(Self.longestLine - 1)) + "…"
  }
}
