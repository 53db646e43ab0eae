import Quantities

/// An exercise with the situation of each of its variants worked out once,
/// for a class in which many learners have the same.
struct PosedVariants: Sendable {
  private let exercise: Exercise
  /// Nil where there are so many that few learners share one.
  private let frames: [Frame]?

  private static let mostKept = 64
  /// How many steps and events may be kept.
  private static let largest = 1_000_000

  init(_ exercise: Exercise) {
    self.exercise = exercise.posed(.first)
    let frame = exercise.frame
    guard (2...Self.mostKept).contains(frame.variants.count) else {
      frames = nil
      return
    }
    let size = (try? frame.situation())?.run?.recording.size ?? 0
    guard size * frame.variants.count <= Self.largest else {
      frames = nil
      return
    }
    frames = (0..<frame.variants.count).map { frame.variant($0) }
      .filter { (try? $0.isAllowed()) == true }
  }

  /// The exercise in a learner's variant.
  func posed(_ draw: Draw) -> Exercise {
    guard let frames, !frames.isEmpty else { return exercise.posed(draw) }
    return exercise.posed(draw, among: frames)
  }

  var id: String { exercise.id }
  var asksForProgram: Bool { exercise.asksForProgram }
}
