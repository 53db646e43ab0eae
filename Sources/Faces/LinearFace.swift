public import Display
public import Tutor

/// Pages as a text that only grows: for pipes, for screen readers, for
/// terminals that cannot move the cursor.
public struct LinearFace: Sendable {
  /// What is written on.
  public var medium: Medium
  private var pageID = -1
  /// How many exchanges of each page have been written.
  private var written: [Int: Int] = [:]

  /// A face that writes to a medium.
  public init(on medium: Medium) { self.medium = medium }

  /// What has not been written of the page yet.
  public mutating func news(of page: Page) -> [StyledLine] {
    let layout = PartLayout(medium: medium, figureHeight: nil)
    var parts: [StyledLine] = []
    if page.id != pageID {
      let content = written[page.id] == nil ? page.content : page.question
      parts += [rule(page.header), ""] + layout.lines(of: content)
    }
    for exchange in page.exchanges.dropFirst(written[page.id] ?? 0) {
      parts += [""] + layout.lines(of: exchange.parts)
    }
    pageID = page.id
    written[page.id] = page.exchanges.count
    return parts.isEmpty ? [] : parts.withoutDoubleBlanks + [""]
  }

  /// What to say before reading a line.
  public func question(of page: Page) -> [StyledLine] {
    let prompt = page.prompt
    let layout = PromptLayout(medium: medium)
    let keys =
      medium.isSpoken
      ? layout.spokenKeys(of: prompt) : [layout.keys(of: prompt)]
    guard !prompt.placeholder.isEmpty else { return keys }
    let offer = StyledLine(" Type \(prompt.placeholder).", Style(dim: true))
      .spelled(in: medium.characters)
    return offer.wrapped(to: medium.width, first: "", rest: " ") + keys
  }

  /// The text right before what is typed.
  public func lead(of page: Page) -> StyledLine {
    StyledLine(" " + PartLayout.lead(page.prompt.label))
      .spelled(in: medium.characters)
  }

  /// A line across, with where the learner is.
  private func rule(_ header: Page.Header?) -> StyledLine {
    let width = min(medium.width, 79)
    if medium.isSpoken {
      return StyledLine(header?.spoken ?? "")
        .spelled(in: medium.characters)
    }
    guard let header else {
      return StyledLine(String(repeating: "─", count: width), Style(dim: true))
        .spelled(in: medium.characters)
    }
    var narrow = medium
    narrow.width = width
    return HeaderLayout(medium: narrow).line(of: header)
  }
}

extension Page {
  /// What is written again of a page that comes back: what is asked there.
  fileprivate var question: [Part] {
    guard prompt.takesAnswer else { return [] }
    let last = content.lastIndex { part in
      if case .passage = part { true } else { false }
    }
    return last.map { Array(content[$0...]) } ?? []
  }
}
