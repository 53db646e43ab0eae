import Diagnostics
import Foundation
@testable import Lessons
import Quantities
import Testing

/// Each line of the shipped course that decides something does: without it,
/// some answer is judged otherwise.
///
/// What the proof promises of a line goes with the line, so that its list
/// changes in any case; answers are what learners notice.
@Suite struct IdleLineTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Lessons").standardizedFileURL
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") && $0 != "course.md" }.sorted()

  @Test(arguments: names)
  func `no expectation, mistake or tolerance of the course is idle`(
    _ name: String
  ) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let lesson = Lesson(id: name, SourceText(name: name, text))
    let experiments = lesson.experiments.map { lesson.source[$0.range] }
      .joined(separator: "\n\n")
    var idle: [String] = []
    for exercise in lesson.exercises {
      let fence = lesson.source[exercise.range]
      let cuts = Cut.all(in: fence)
      guard !cuts.isEmpty else { continue }
      let frames = Self.frames(of: exercise)
      let before = frames.map { Verdicts(exercise.kind, in: $0) }
      for cut in cuts {
        let other = Lesson(
          id: name, SourceText(name: name, experiments + "\n\n" + cut.rest))
        // A line that must stand is not idle.
        guard let mutant = other.exercises.first else { continue }
        let isIdle = zip(frames, before).allSatisfy { frame, verdicts in
          verdicts.areSame(of: mutant.kind, in: frame)
        }
        if isIdle { idle.append("\(exercise.id): \(cut.line)") }
      }
    }
    #expect(idle.isEmpty, "\(idle)")
  }

  /// Some variants that `where:` allows: a line may be for one of them.
  private static func frames(of exercise: Exercise) -> [Frame] {
    #if DEBUG
      let seeds: Range<UInt64> = 0..<1
    #else
      let seeds: Range<UInt64> = 0..<8
    #endif
    let draws: [Draw] = [.first] + seeds.map { .seed($0) }
    let count = exercise.frame.variants.count > 1 ? draws.count : 1
    return draws.prefix(count).map { exercise.posed($0).frame }
  }
}

/// An exercise with a line, or a tolerance, taken away.
struct Cut {
  let line: String
  let rest: String

  static func all(in fence: String) -> [Cut] {
    let lines = fence.split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.compactMap { index -> Cut? in
      let line = lines[index]
      if line.hasPrefix("expect:") || line.hasPrefix("wrong:") {
        let more = lines[(index + 1)...].prefix { $0.first == " " }.count
        let rest = lines[..<index] + lines[(index + 1 + more)...]
        return Cut(line: String(line), rest: rest.joined(separator: "\n"))
      }
      guard line.hasPrefix("answer:"),
        let sign = line.firstRange(of: "±") ?? line.firstRange(of: " to ")
      else { return nil }
      var rest = lines
      rest[index] = line[..<sign.lowerBound]
      return Cut(line: String(line), rest: rest.joined(separator: "\n"))
    }
  }
}

/// What is said to many answers in one variant of an exercise.
struct Verdicts {
  private let answers: [String]
  private let situations: [Situation]
  private let words: [String]

  init(_ kind: any ExerciseKind, in frame: Frame) {
    answers = Self.answersToTry(kind, in: frame)
    situations =
      (kind as? ParameterExercise).map { kind in
        kind.trialValues(kind.asks.isSingle ? 128 : 512, in: frame)
          .compactMap { try? frame.situation(with: $0) }
      } ?? []
    words = Self.words(answers, situations, kind, frame)
  }

  private static func answersToTry(
    _ kind: any ExerciseKind, in frame: Frame
  ) -> [String] {
    switch kind {
    case let kind as PredictExercise: answersToTry(kind.asked, in: frame)
    case let kind as QuantityExercise: kind.answersToTry(in: frame)
    case let kind as EquationExercise:
      ([kind.solution] + kind.mistakes.map(\.formula)).map(\.value)
    case is OrderExercise:
      arrangements(kind.question(in: frame).numbered.count)
        .map { $0.map { "\($0 + 1)" }.joined(separator: " ") }
    case is MatchExercise:
      arrangements(kind.question(in: frame).numbered.count).map { letters in
        letters.enumerated().map { "\($0 + 1)\(Character.letter($1))" }
          .joined(separator: " ")
      }
    default: []
    }
  }

  /// All ways to arrange 0 ..< count; for many things, those in which some
  /// two have changed places.
  private static func arrangements(_ count: Int) -> [[Int]] {
    let whole = Array(0..<count)
    if count > 5 {
      return whole.flatMap { a in
        whole.map { b in
          var copy = whole
          copy.swapAt(a, b)
          return copy
        }
      }
    }
    return whole.reduce([[]]) { lists, next in
      lists.flatMap { list in
        (0...list.count).map { place in
          var copy = list
          copy.insert(next, at: place)
          return copy
        }
      }
    }
  }

  func areSame(of kind: any ExerciseKind, in frame: Frame) -> Bool {
    words == Self.words(answers, situations, kind, frame)
  }

  private static func words(
    _ answers: [String], _ situations: [Situation],
    _ kind: any ExerciseKind, _ frame: Frame
  ) -> [String] {
    answers.map { answer in
      let judgement = kind.judge(answer, in: frame)
      return "\(judgement.verdict) \(judgement.message?.plainText ?? "")"
    }
      + situations.map { situation in
        guard let kind = kind as? ParameterExercise else { return "" }
        if (try? kind.meets(situation)) == true { return "right" }
        let rule = kind.mistakes.first(holdingIn: situation, of: frame)
        return rule?.condition.written.entry.value ?? "wrong"
      }
  }
}

extension QuantityExercise {
  /// The key, what is just beside it and far from it, and what each mistake
  /// leads to.
  fileprivate func answersToTry(in frame: Frame) -> [String] {
    guard let solved = try? solve(frame) else { return [] }
    let key = solved.key
    let size = key.value == 0 ? 1 : key.value.magnitude
    let parts = [
      0, 0.001, 0.003, 0.006, 0.009, 0.015, 0.03, 0.07, 0.1, 0.3, 0.5, 0.9, 1,
      1.5, 2, 3, 9, 99, 999,
    ]
    let around = parts.flatMap {
      [key.value + $0 * size, key.value - $0 * size]
    }
    let led = mistakes.compactMap {
      (try? $0.reach(solved, frame, answered: key))?.value?.value
    }
    return (around + led).map {
      AnyQuantity($0, key.dimension).formatted(.significant(12), .plain)
    }
  }
}
