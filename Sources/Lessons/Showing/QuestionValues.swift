import Diagnostics
import Expressions
import Markdown

// The question of an exercise is the paragraph before its fence, with what
// stands between. Its values are those of the exercise, in the learner's
// variant; values elsewhere are those of the experiment above them. `of NAME`
// says of which experiment or exercise.

extension Stop {
  /// The blocks of the question, as places in the document.
  func questionBlocks(in document: Document) -> ArraySlice<Int> {
    let blocks = trailingBlocks
    let start = blocks.lastIndex { block in
      if case .paragraph = document.nodes[block].kind { true } else { false }
    }
    return blocks[(start ?? blocks.startIndex)...]
  }

  /// The blocks between the last figure and the exercise.
  private var trailingBlocks: ArraySlice<Int> {
    guard exercise != nil else { return [] }
    let last = items.lastIndex { item in
      if case .block = item { false } else { true }
    }
    let blocks = items[(last.map { $0 + 1 } ?? 0)...].compactMap { item in
      if case .block(let index) = item { index } else { nil }
    }
    return blocks[...]
  }

  /// The blocks of prose outside the question.
  func otherBlocks(in document: Document) -> [Int] {
    let question = Set(questionBlocks(in: document))
    return items.compactMap { item in
      guard case .block(let index) = item, !question.contains(index) else {
        return nil
      }
      return index
    }
  }
}

extension Stop {
  /// Whether something on the page could not be understood.
  fileprivate var hasBrokenBlock: Bool {
    items.contains { if case .broken = $0 { true } else { false } }
  }
}

extension Frame {
  /// Whether a value in the question can be one of the exercise's.
  var hasValues: Bool {
    experiment != nil || !given.isEmpty || !lets.isEmpty
  }

  /// The names that differ from learner to learner.
  var varyingNames: Set<String> { Set(chosen.keys) }
}

extension Lesson {
  /// The exercises to which the values of questions belong, by the place of
  /// the value; each in its first variant.
  var framesOfQuestions: [Int: Frame] {
    var frames: [Int: Frame] = [:]
    for stop in steps.lazy.flatMap(\.stops) {
      guard let exercise = stop.exercise, exercise.frame.hasValues else {
        continue
      }
      let links = stop.questionBlocks(in: document).flatMap {
        ValueLink.all(in: document, below: $0)
      }
      if links.isEmpty { continue }
      // Without its run: ten thousand of them would not fit in memory.
      let frame = exercise.proved(within: ProofBudget()).posed(.first).frame
        .withoutRun
      for link in links { frames[link.range.lower] = frame }
    }
    return frames
  }

  /// Values that stand beside a question, but not in it, and have a name that
  /// the exercise varies: nobody can know whose they are.
  var doubtfulValues: [(link: ValueLink, exercise: Exercise)] {
    stops.flatMap { stop -> [(link: ValueLink, exercise: Exercise)] in
      guard let exercise = stop.exercise else { return [] }
      let varying = exercise.frame.varyingNames
      if varying.isEmpty { return [] }
      return stop.otherBlocks(in: document).flatMap { block in
        ValueLink.all(in: document, below: block)
          .filter { $0.experiment == nil && $0.names(oneOf: varying) }
          .map { (link: $0, exercise: exercise) }
      }
    }
  }

  /// Where values stand on a page with a broken block: they may be its own.
  var placesBesideBrokenBlocks: Set<Int> {
    var places: Set<Int> = []
    for stop in steps.lazy.flatMap(\.stops) where stop.hasBrokenBlock {
      for case .block(let block) in stop.items {
        for link in ValueLink.all(in: document, below: block) {
          places.insert(link.range.lower)
        }
      }
    }
    return places
  }
}

extension ValueLink {
  fileprivate func names(oneOf names: Set<String>) -> Bool {
    guard let expression = try? Expression(formula, options: .author) else {
      return false
    }
    return expression.names.contains { names.contains($0.name) }
  }
}
