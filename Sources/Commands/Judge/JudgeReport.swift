import Display
import Judge
import Platform
import Plot

/// What the judge has found, for people.
struct JudgeReport {
  private let assessment: Assessment
  private let figure: Figure?
  private let command: [String]

  init(_ assessment: Assessment, figure: Figure?, of command: [String]) {
    (self.assessment, self.figure) = (assessment, figure)
    self.command = command
  }

  func print<Machine: Host>(on console: Console<Machine>) {
    let width = min(console.page.width, 79)
    let lines = { (text: [(StyledLine, Int)]) -> [StyledLine] in
      text.flatMap { line, indent in
        let rest = String(repeating: " ", count: indent)
        return line.spelled(in: console.medium.characters)
          .wrapped(to: width, first: "", rest: StyledLine(rest))
      }
    }
    if isHopeless {
      console.print(lines(sentences.dropLast()))
      return
    }
    console.print(lines(ideas(inWords: width > 60) + [("", 0)] + trouble))
    if let figure {
      console.draw(figure)
      console.print("\n")
    }
    console.print(lines(sentences + [summary]))
  }

  /// Whether no case came to anything, all for the same reason.
  private var isHopeless: Bool {
    Set(assessment.cases.map(\.message)).count == 1 && assessment.passed == 0
  }

  /// What went wrong first, unless it is said below.
  private var trouble: [(StyledLine, Int)] {
    guard let first = assessment.cases.first(where: { !$0.passed }),
      !assessment.diagnosis.contains(where: { $0.message == first.message })
    else { return [] }
    return [(StyledLine("\(first.id): \(first.message)"), 0), ("", 0)]
  }

  /// A line for each idea.
  private func ideas(inWords saysMore: Bool) -> [(StyledLine, Int)] {
    Idea.allCases.flatMap { idea -> [(StyledLine, Int)] in
      let own = assessment.cases.filter { $0.idea == idea }
      guard !own.isEmpty else { return [] }
      let failed = own.filter { !$0.passed }
      let name = idea.rawValue.padded(to: 15)
      let count = "\(own.count - failed.count) of \(own.count)"
      let head = StyledLine([mark(failed.isEmpty), Run(name + count)])
      let words = StyledLine("   " + idea.words, Style(dim: true))
      return [(saysMore ? head + words : head, 26)]
    }
  }

  private func mark(_ isRight: Bool) -> Run {
    isRight
      ? Run("✓ ", Style(.green, bold: true))
      : Run("✗ ", Style(.red, bold: true))
  }

  /// What is behind it, a paragraph each.
  private var sentences: [(StyledLine, Int)] {
    assessment.diagnosis.flatMap { one -> [(StyledLine, Int)] in
      let word: Run =
        one.severity == .mistake
        ? Run("mistake  ", Style(.red, bold: true))
        : Run("remark   ", Style(.yellow, bold: true))
      return [(StyledLine([word, Run(one.message)]), 9)]
    } + (assessment.diagnosis.isEmpty ? [] : [("", 0)])
  }

  private var summary: (StyledLine, Int) {
    let (passed, total) = (assessment.passed, assessment.total)
    let ideas = Set(assessment.cases.map(\.idea))
    let isWhole = ideas.count == Idea.allCases.count
    if assessment.isRight {
      return (
        StyledLine(
          "All \(total) tasks are right."
            + (isWhole ? " This is a leaky integrate-and-fire neuron." : "")),
        0
      )
    }
    let first = assessment.cases.first { !$0.passed }?.idea ?? .leaks
    let words = "\(passed) of \(total) tasks are right."
    if ideas.count == 1 { return (StyledLine(words), 0) }
    let again = [first].judgeCommand(for: command)
    return (
      StyledLine(words + " First: ") + StyledLine(again, Style(.cyan)), 0
    )
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }
}
