import Display
import Tutor

/// The first line of a page: where the learner is, and how far.
struct HeaderLayout {
  let medium: Medium

  func line(of header: Page.Header) -> StyledLine {
    let names = [header.lesson, header.place, header.title].compactMap { $0 }
    let bar = ProgressBar(
      done: header.done, total: header.total,
      cells: medium.width >= 60 ? 12 : 0
    ).line.spelled(in: medium.characters)
    let room = max(0, medium.width - bar.width - 2)
    let left = StyledLine(
      " " + names.joined(separator: " · "), Style(bold: true)
    )
    .spelled(in: medium.characters)
    .truncated(to: room, ellipsis: medium.characters.ellipsis)
    let gap = max(1, medium.width - left.width - bar.width - 1)
    return (left + .blanks(gap) + bar)
      .truncated(to: medium.width, ellipsis: medium.characters.ellipsis)
  }
}
