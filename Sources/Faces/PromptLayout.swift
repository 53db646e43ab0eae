import Display
import Tutor
import Text

/// The line at which the learner types, and what else he can do.
struct PromptLayout {
  let medium: Medium

  /// The line with its cursor; a long line shows the part around it, and a
  /// narrow one cuts what stands before the answer.
  func line(of prompt: Page.Prompt) -> (line: StyledLine, cursor: Int) {
    let lead = StyledLine(" " + PartLayout.lead(prompt.label))
      .spelled(in: medium.characters).prefix(width: max(0, medium.width - 8))
    let room = medium.width - lead.width - 1
    let characters = prompt.line.characters
    if characters.isEmpty {
      let offer = StyledLine(prompt.placeholder, Style(dim: true))
        .spelled(in: medium.characters).truncated(
          to: room, ellipsis: medium.characters.ellipsis)
      return (lead + offer, lead.width)
    }
    let before = shown(characters[..<prompt.line.cursor])
    let all = shown(characters[...])
    let cut = max(0, before.width - room)
    let visible = all.droppingFirst(cut).prefix(width: room)
    return (lead + visible, lead.width + before.width - cut)
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
