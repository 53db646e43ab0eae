public import Diagnostics
import Markdown

/// A lesson file in its usual layout.
///
/// Only fences that hold facts for the machine are laid out; every other
/// byte stays, line ends too. In a fence the values stand in one column,
/// further lines of a value begin in it as well, options and feedback have
/// their places, and blank lines stand alone. Nothing is wrapped and nothing
/// changes its order. A file in its layout has no changes.
public struct LessonFormat: Sendable {
  /// The file as it was.
  public let source: SourceText
  /// What becomes of its lines, from top to bottom; the others stay.
  public let changes: [LineChange]

  /// What becomes of a line of the file.
  public struct LineChange: Sendable, Equatable {
    /// The number of the line, from 1.
    public let line: Int
    /// What it says now, without its line end; nil if it goes.
    public let text: String?
  }

  /// Finds the layout of a lesson or of the index of a course.
  ///
  /// Refuses bytes that are not UTF-8, and any layout that reads otherwise
  /// than the file did.
  public init(_ source: SourceText) throws(Diagnostic) {
    if let place = source.repairs.first { throw .notUTF8(at: place) }
    self.source = source
    let fences = LessonFence.all(in: Document(source))
    changes = fences.flatMap { FenceLayout($0).changes(in: source) }
    if !changes.isEmpty { try compare(with: fences) }
  }

  /// The file as it is to be.
  public var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count + source.bytes.count / 8)
    var kept = 0
    for change in changes {
      let line = source.range(ofLine: change.line)
      result += source.bytes[kept..<line.lower]
      if let text = change.text { result += text.utf8 }
      kept =
        change.text == nil
        ? source.range(ofLine: change.line + 1).lower : line.upper
    }
    return result + source.bytes[kept...]
  }

  /// Reads the result and refuses it where it says something else.
  private func compare(with fences: [LessonFence]) throws(Diagnostic) {
    let result = SourceText(name: source.name, bytes: bytes)
    let before = LessonMeaning(fences, in: source)
    let after = LessonMeaning(
      LessonFence.all(in: Document(result)), in: result)
    if let place = before.firstDifference(from: after) {
      throw .anotherMeaning(at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: "invalid-utf8", "these bytes are not UTF-8", at: place,
      suggestion: "save the file as UTF-8, then format it")
  }

  fileprivate static func anotherMeaning(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      code: "another-meaning",
      "in the usual layout this would say something else", at: place,
      suggestion: "lay it out by hand; the file stays as it is")
  }
}
