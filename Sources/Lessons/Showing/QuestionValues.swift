import Diagnostics
import Markdown

// The question of an exercise is the prose since the heading or the fence
// before it. Its values are those of the exercise, in the learner's variant;
// values elsewhere are those of the experiment above them.

extension Stop {
  /// The blocks of the question, as places in the document.
  var questionBlocks: ArraySlice<Int> {
    guard exercise != nil else { return [] }
    let last = items.lastIndex { item in
      if case .block = item { false } else { true }
    }
    let blocks = items[(last.map { $0 + 1 } ?? 0)...].compactMap { item in
      if case .block(let index) = item { index } else { nil }
    }
    return blocks[...]
  }
}

extension Frame {
  /// Whether a value in the question can be one of the exercise's.
  var hasValues: Bool {
    experiment != nil || !given.isEmpty || !lets.isEmpty
  }
}

extension Lesson {
  /// The exercises to which the values of questions belong, by the place of
  /// the value; each in its first variant.
  var framesOfQuestions: [Int: Frame] {
    var frames: [Int: Frame] = [:]
    for stop in stops {
      guard let exercise = stop.exercise, exercise.frame.hasValues else {
        continue
      }
      let frame = exercise.posed(.first).frame
      for block in stop.questionBlocks {
        for link in ValueLink.all(in: document, below: block) {
          frames[link.range.lower] = frame
        }
      }
    }
    return frames
  }
}
