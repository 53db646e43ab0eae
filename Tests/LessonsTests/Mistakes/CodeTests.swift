import Diagnostics
import Foundation
import Lessons
import Testing

/// Nothing that can be said of a lesson is left without a test.
@Suite struct CodeTests {
  /// What other suites test, and where.
  private let elsewhere = [
    "no-lessons": "CourseTests", "quote-outside": "CourseTests",
    "lesson-file": "CourseTests", "duplicate-lesson": "CourseTests",
    "invalid-utf8": "LeftAloneTests", "another-meaning": "LeftAloneTests",
    "input": "InputTests", "equation": "SimulateExperimentTests",
    "neurons": "SimulateExperimentTests",
    "too-many-lines": "FenceLimitTests", "long-proof": "ProofBudgetTests",
  ]

  /// The codes in the source of the room.
  private func written() throws -> Set<String> {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Lessons").standardizedFileURL
    let files = FileManager.default.enumerator(atPath: sources.path)
    var codes: Set<String> = []
    for case let file as String in files ?? .init()
    where file.hasSuffix(".swift") {
      let text = try String(
        contentsOf: sources.appending(path: file), encoding: .utf8)
      for found in text.matches(of: /\bcode: "([a-z0-9-]+)"/) {
        codes.insert(String(found.1))
      }
    }
    return codes
  }

  @Test func `every code has a mistake that gets it, or a suite of its own`()
    throws
  {
    let met = Set(Mistake.all.compactMap { $0.found?.code })
    let codes = try written()
    #expect(codes.count > 50)
    let untested = codes.subtracting(met).subtracting(elsewhere.keys)
    #expect(untested.isEmpty, "\(untested.sorted())")
    let idle = elsewhere.keys.filter { !codes.contains($0) }
    #expect(idle.isEmpty, "\(idle.sorted())")
  }

  @Test func `a mistake is planted once`() {
    let texts = Mistake.all.map(\.text)
    #expect(Set(texts).count == texts.count)
  }
}
