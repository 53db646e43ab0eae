import Diagnostics
import Display
import MathText
import Platform

/// A formula by itself, in text or in MathML.
struct FormulaShow {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func show<Machine: Host>(
    _ console: Console<Machine>
  ) throws(Failure) -> Int32 {
    let source = try text(console)
    let formula = Formula(source[SourceRange(0, source.bytes.count)])
    console.complain(of: formula.diagnostics, in: source)
    if options.has("mathml") {
      let isDisplay =
        options.has("display")
        || console.host.environment["MATH_DISPLAY"] == "1"
      console.print(formula.mathML(isDisplay ? .display : .inline) + "\n")
    } else {
      console.print(lines(of: formula, on: console.page))
    }
    return 0
  }

  /// What was typed behind the option, or standard input.
  private func text<Machine: Host>(
    _ console: Console<Machine>
  ) throws(Failure) -> SourceText {
    if let tex = options.words.first, tex != "-" {
      return SourceText(name: "formula", tex)
    }
    return try InputText(nil).source(of: "a formula", from: console)
  }

  private func lines(of formula: Formula, on medium: Medium) -> [StyledLine] {
    let characters = MathCharacters(medium.characters)
    if options.has("inline") {
      return StyledLine(formula.oneLine(characters: characters))
        .wrapped(to: medium.width, rest: .blanks(2))
    }
    return formula.fitted(
      to: medium.width, style: .display, characters: characters
    ).map { StyledLine($0) }
  }
}
