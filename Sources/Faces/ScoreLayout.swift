import Display
import Tutor

/// How many answers were right, topic by topic: a line for each.
extension PartLayout {
  func scores(_ scores: [Page.Score]) -> [StyledLine] {
    let titles = scores.map {
      StyledLine($0.title).spelled(in: medium.characters)
    }
    let widest = titles.map(\.width).max() ?? 0
    let numbers = scores.map { "\($0.right) of \($0.total)" }
    let longest = numbers.map(\.count).max() ?? 0
    let lines = zip(titles, zip(scores, numbers)).flatMap { title, row in
      let (score, number) = row
      let gap = widest - title.width + 2 + longest - number.count
      let style = Style(score.right == score.total ? .green : .yellow)
      return (title + .blanks(gap) + StyledLine(number, style))
        .wrapped(to: medium.width, first: "   ", rest: "     ")
    }
    return [StyledLine()] + lines + [StyledLine()]
  }
}
