import Lessons
import Plot

// What a page offers beside its question: the run once more, the figure as a
// table, arithmetic, and beginning anew.

extension Session {
  /// Shows the figures of the page once more, below what was said.
  mutating func runAgain() -> [Effect] {
    guard case .stop(let visit) = scene, let shown = visit.presentation else {
      say("There is nothing to run on this page.", .remark)
      return []
    }
    let figures = shown.figures
    if figures.isEmpty {
      let waits = visit.phase == .asking && shown.task != nil
      say(
        waits
          ? "There is no run to show before your answer."
          : "There is nothing to run on this page.", .remark)
      return []
    }
    exchanges.append(
      .init(kind: .attempt, parts: figures.map { .figure($0) }))
    return []
  }

  /// Shows the numbers of the figure that was shown last.
  mutating func showTable() -> [Effect] {
    guard let figure = latestFigure else {
      say("There is no figure on this page.", .remark)
      return []
    }
    exchanges.append(.init(kind: .notice, parts: [.table(figure)]))
    return []
  }

  private var latestFigure: Figure? {
    let said = exchanges.flatMap(\.parts).compactMap { part in
      if case .figure(let figure) = part { figure } else { nil }
    }
    guard case .stop(let visit) = scene else { return said.last }
    return said.last ?? visit.presentation?.figures.last
  }

  /// Works out a scratch line; it is no answer.
  mutating func calculate(_ line: String) {
    let arithmetic = line.shortened(to: 200)
    guard !arithmetic.isEmpty else {
      say("Behind = stands what to work out, such as `= 12 * 3`.", .remark)
      return
    }
    let notation = visit?.presentation?.notation ?? Notation()
    var parts: [Page.Part] = []
    switch notation.calculate(arithmetic) {
    case .value(let value, let notes):
      parts = [.answer(label: "", text: arithmetic, echo: nil)]
      parts += (["\(value)"] + notes).map { .line($0, .plain) }
      if takesAnswer {
        parts.append(
          .line("Worked out only; an answer goes without =.", .quiet))
      }
    case .fault(let judgement):
      parts = faultParts(of: judgement, arithmetic)
    }
    exchanges.append(.init(kind: .notice, parts: parts))
  }

  private func faultParts(
    of judgement: Judgement, _ arithmetic: String
  ) -> [Page.Part] {
    [.answer(label: "", text: arithmetic, echo: nil)]
      + (judgement.place.map {
        [.pointer($0, label: "", text: arithmetic)]
      } ?? [])
      + [.line(judgement.headline, .remark)]
      + (judgement.remark.map { [.line($0, .plain)] } ?? [])
  }

  private var takesAnswer: Bool {
    if case .stop(let visit) = scene { visit.phase == .asking } else { false }
  }

  /// Asks whether the step shall begin anew.
  mutating func offerReset() -> [Effect] {
    guard case .stop(let visit) = scene else {
      say("There is no step to begin anew on this page.", .remark)
      return []
    }
    if visit.quiz != nil {
      say("A quiz is taken to its end; there it can be repeated.", .remark)
      return []
    }
    ask(
      "Begin this step anew? What you did here no longer counts.", .reset)
    return []
  }

  /// Forgets what was done at every stop of the step, and opens its first.
  mutating func reset(at time: Double) -> [Effect] {
    guard case .stop(let visit) = scene else { return [] }
    var place = visit.place
    let records = outline.step(at: place).stops.indices.map { stop in
      place.stop = stop
      return record(.reset, at: time, place)
    }
    place.stop = 0
    return records + open(place, at: time)
  }
}

extension Presentation {
  /// The figures that stand on the page.
  var figures: [Figure] {
    parts.compactMap { part in
      if case .figure(let figure) = part { figure } else { nil }
    }
  }
}
