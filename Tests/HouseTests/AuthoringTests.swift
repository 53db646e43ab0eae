import Commands
import Foundation
import Testing

@testable import Lessons

/// The guide for authors says what is true: its examples, put one under the
/// other, are a sound lesson that uses every kind.
@Suite struct AuthoringTests {
  private func guide() throws -> String {
    try House.text("Lessons/AUTHORING.md")
  }

  /// The boxes with four backquotes.
  private func examples() throws -> String {
    var text = ""
    var isInside = false
    for line in try guide().split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line == "````markdown" {
        isInside = true
      } else if line == "````" {
        if isInside { text += "\n" }
        isInside = false
      } else if isInside {
        text += line + "\n"
      }
    }
    return text
  }

  private func host(_ lesson: String) throws -> RealHost {
    let host = RealHost()
    try host.replace("/nowhere/lesson.md", with: Array(lesson.utf8))
    return host
  }

  @Test func `every example is sound`() throws {
    let host = try host(try examples())
    #expect(
      run(["check", "/nowhere/lesson.md"], on: host) == 0, "\(host.text)")
    #expect(host.text.hasSuffix("all sound.\n"), "\(host.text)")
  }

  @Test func `every example is laid out as the formatter would`() throws {
    let host = try host(try examples())
    #expect(
      run(["fmt", "--check", "/nowhere/lesson.md"], on: host) == 0,
      "\(host.text)")
  }

  @Test(arguments: LessonTemplate.kinds)
  func `every kind has an example`(_ kind: String) throws {
    #expect(try examples().contains("```exercise \(kind) id="))
  }

  @Test func `every outcome and every key is named`() throws {
    let guide = try guide()
    let names =
      Outcomes.plain.keys + Outcomes.indexed.keys.map { $0 + "(" }
      + (Experiment.keys + Exercise.valueKeys + Exercise.helpKeys).map {
        $0 + ":"
      }
      + ExerciseKinds.all.flatMap { kind in kind.keys.map { $0 + ":" } }
    for name in names {
      #expect(
        guide.contains("`" + name) || guide.contains("\n" + name), "\(name)")
    }
  }
}
