import Display
import Tutor
import Text

/// The line at which the learner types, and what else he can do.
struct PromptLayout {
  let medium: Medium

  /// The line with its cursor; a long line shows the part around it, and a
  /// narrow one cuts what stands before the answer.
  ///
  /// While nothing is typed it says what an answer looks like, unless that is
  /// said above it.
  func line(
    of prompt: Page.Prompt, saysForm: Bool = true
  ) -> (line: StyledLine, cursor: Int) {
    let lead = lead(of: prompt)
    let room = medium.width - lead.width - 1
    let characters = prompt.line.characters
    if characters.isEmpty {
      let form = saysForm ? form(of: prompt) : StyledLine()
      return (
        lead
          + form.truncated(to: room, ellipsis: medium.characters.ellipsis),
        lead.width
      )
    }
    let before = shown(characters[..<prompt.line.cursor])
    let all = shown(characters[...])
    let cut = max(0, before.width - room)
    let visible = all.droppingFirst(cut).prefix(width: room)
    return (lead + visible, lead.width + before.width - cut)
  }

  /// What an answer looks like, in at most so many lines to stand above the
  /// one at which it is typed; none where there is room for it there.
  func formAbove(_ prompt: Page.Prompt, rows: Int) -> [StyledLine] {
    let room = medium.width - lead(of: prompt).width - 1
    guard rows > 0, form(of: prompt).width > room else { return [] }
    let lines = formInPieces(of: prompt)
      .wrapped(to: medium.width, first: " ", rest: " ")
    guard lines.count > rows else { return lines }
    let cut = medium.characters.ellipsis
    let last = (lines[rows - 1] + lines[rows])
      .truncated(to: medium.width, ellipsis: cut)
    return lines.prefix(rows - 1) + [last]
  }

  private func lead(of prompt: Page.Prompt) -> StyledLine {
    StyledLine(" " + PartLayout.lead(prompt.label))
      .spelled(in: medium.characters).prefix(width: max(0, medium.width - 8))
  }

  private func form(of prompt: Page.Prompt) -> StyledLine {
    StyledLine(prompt.placeholder, Style(dim: true))
      .spelled(in: medium.characters)
  }

  /// The same, to be broken after commas only, if there is room for each
  /// piece on a line.
  private func formInPieces(of prompt: Page.Prompt) -> StyledLine {
    let form = form(of: prompt)
    let pieces = form.text.replacing("; ", with: ";\n")
      .replacing(", ", with: ",\n").split(separator: "\n")
      .map { String($0).replacing(" ", with: "\u{A0}") }
    let style = Style(dim: true)
    guard pieces.allSatisfy({ StyledLine($0, style).width < medium.width })
    else { return form }
    return StyledLine(pieces.joined(separator: " "), style)
  }

  private func shown(_ characters: ArraySlice<Character>) -> StyledLine {
    StyledLine(String(characters)).spelled(in: medium.characters)
  }

  /// The keys, in their order, that find room on one line; the last, which
  /// leaves, always does.
  func keys(of prompt: Page.Prompt) -> StyledLine {
    let items = prompt.keys.map { item($0) }
    guard let last = items.last else { return "" }
    var line: StyledLine = " "
    for item in items.dropLast() {
      let needed = line.width + item.width + 3 + last.width
      guard needed <= medium.width else { continue }
      line = line + item + .blanks(3)
    }
    return (line + last).prefix(width: medium.width)
  }

  /// All keys, one after the other, to be read aloud.
  func spokenKeys(of prompt: Page.Prompt) -> [StyledLine] {
    let words = prompt.keys.map { "\($0.key): \($0.meaning)." }
    return StyledLine(words.joined(separator: " "))
      .spelled(in: medium.characters)
      .wrapped(to: medium.width, first: " ", rest: " ")
  }

  private func item(_ help: Page.KeyHelp) -> StyledLine {
    (StyledLine(help.key, Style(.cyan)) + StyledLine(" \(help.meaning)"))
      .spelled(in: medium.characters)
  }
}

extension StyledLine {
  /// The line without its first columns; a wide character that is cut in
  /// half leaves a blank.
  fileprivate func droppingFirst(_ columns: Int) -> StyledLine {
    var left = columns
    var runs: [Run] = []
    for run in self.runs {
      var kept = ""
      for character in run.text {
        if left <= 0 {
          kept.append(character)
        } else {
          left -= character.width
          if left < 0 { kept.append(" ") }
        }
      }
      runs.append(Run(kept, run.style))
    }
    return StyledLine(runs)
  }
}
