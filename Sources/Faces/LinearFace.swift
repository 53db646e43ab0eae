public import Display
public import Tutor

/// Pages as a text that only grows: for pipes, for screen readers, for
/// terminals that cannot move the cursor.
public struct LinearFace: Sendable {
  /// What is written on.
  public var medium: Medium
  private var pageID = -1
  private var exchangeCount = 0

  /// A face that writes to a medium.
  public init(on medium: Medium) { self.medium = medium }

  /// What has not been written of the page yet.
  public mutating func news(of page: Page) -> [StyledLine] {
    let layout = PartLayout(medium: medium, figureHeight: nil)
    var parts: [StyledLine] = []
    if page.id != pageID {
      parts += [rule(page.header), ""] + layout.lines(of: page.content)
      exchangeCount = 0
    }
    for exchange in page.exchanges.dropFirst(exchangeCount) {
      parts += [""] + layout.lines(of: exchange.parts)
    }
    pageID = page.id
    exchangeCount = page.exchanges.count
    return parts.isEmpty ? [] : parts.withoutDoubleBlanks + [""]
  }

  /// What to say before reading a line.
  public func question(of page: Page) -> [StyledLine] {
    let prompt = page.prompt
    let keys = PromptLayout(medium: medium).keys(of: prompt)
    guard !prompt.placeholder.isEmpty else { return [keys] }
    let offer = StyledLine(" Type \(prompt.placeholder).", Style(dim: true))
      .spelled(in: medium.characters)
    return offer.wrapped(to: medium.width, first: "", rest: " ") + [keys]
  }

  /// The text right before what is typed.
  public func lead(of page: Page) -> StyledLine {
    StyledLine(" " + PartLayout.lead(page.prompt.label))
      .spelled(in: medium.characters)
  }

  /// A line across, with where the learner is.
  private func rule(_ header: Page.Header?) -> StyledLine {
    let width = min(medium.width, 79)
    guard let header else {
      return StyledLine(String(repeating: "─", count: width), Style(dim: true))
        .spelled(in: medium.characters)
    }
    let narrow = Medium(
      width: width, usesColor: medium.usesColor,
      characters: medium.characters, dots: medium.dots)
    return HeaderLayout(medium: narrow).line(of: header)
  }
}
