import Diagnostics

/// A kind of exercise: how it is written, asked, judged, and proved.
///
/// A new kind is a new file with one type, and its line in `all`.
protocol ExerciseKind: Sendable {
  /// The word after `exercise` in the fence.
  static var name: String { get }
  /// The keys that only this kind has.
  static var keys: [String] { get }
  /// Those that mean something in a block, where not all of them do.
  static func keys(of block: Block) -> [String]
  /// Whether lines without a key are its own, such as the options of a
  /// choice.
  static var hasLines: Bool { get }
  /// Whether it may be about an experiment, or have values and variants.
  static var takesValues: Bool { get }

  /// What an author begins with: sound as it stands, with the mark wherever
  /// something of his own belongs.
  static var template: String { get }

  /// Reads what is its own from the fence.
  init(_ block: Block, in frame: Frame) throws(Diagnostic)

  /// Why it cannot be worked on, if so: its key has no value, say. Reading
  /// runs no simulation; this does.
  func fault(in frame: Frame) -> Diagnostic?
  /// What the learner is asked to type.
  func question(in frame: Frame) -> Question
  /// What an answer is worth.
  func judge(_ answer: String, in frame: Frame) -> Judgement
  /// An answer that is right, as a learner would type it.
  func modelAnswer(in frame: Frame) -> String?
  /// Puts to the test what it promises in one of its variants.
  func prove(in frame: Frame, _ log: inout ProofLog)
  /// Puts to the test what it promises as a whole, over all its variants.
  func proveWhole(in frames: [Frame], _ log: inout ProofLog)
  /// Everything of its own that it may say to the learner.
  var messages: [Message] { get }
}

extension ExerciseKind {
  static var hasLines: Bool { false }
  static var takesValues: Bool { true }
  static func keys(of block: Block) -> [String] { keys }

  /// The mark in a template of what is the author's to write.
  static var todo: String { LessonTemplate.mark }

  /// It can be worked on where its situation can be made.
  func fault(in frame: Frame) -> Diagnostic? {
    do {
      _ = try frame.situation()
      return nil
    } catch {
      return error
    }
  }

  func proveWhole(in frames: [Frame], _ log: inout ProofLog) {}
}

/// Every kind of exercise that a lesson may use.
enum ExerciseKinds {
  static let all: [any ExerciseKind.Type] = [
    ParameterExercise.self,
    QuantityExercise.self,
    ChoiceExercise.self,
    OrderExercise.self,
    MatchExercise.self,
    PredictExercise.self,
    EquationExercise.self,
    BuildExercise.self,
    ReflectionExercise.self,
  ]

  static func named(_ name: String) -> (any ExerciseKind.Type)? {
    all.first { $0.name == name }
  }
}
