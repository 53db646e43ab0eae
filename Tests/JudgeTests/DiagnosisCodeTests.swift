import Foundation
import Testing

@testable import Judge

/// Nothing that the judge can say is left without a program that makes it.
@Suite struct DiagnosisCodeTests {
  /// What other suites test, and where.
  private let elsewhere = [
    "no-output": "TableTests", "no-header": "TableTests",
    "bad-row": "TableTests", "not-a-number": "TableTests",
    "rows-missing": "TableTests", "rows-extra": "TableTests",
    "times": "JudgingTests", "euler": "RightProgramTests",
    "hold-a-step-shorter": "RightProgramTests",
    "hold-a-step-longer": "RightProgramTests",
    "uneven-hold": "RightProgramTests",
    "stamps-at-start": "RightProgramTests",
    "row-for-zero": "RightProgramTests",
    "fires-within-steps": "RightProgramTests",
  ]

  @Test func `every code has a wrong program, or a suite of its own`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Judge").standardizedFileURL
    let files = FileManager.default.enumerator(atPath: sources.path)
    var codes: Set<String> = []
    for case let file as String in files ?? .init()
    where file.hasSuffix(".swift") {
      let text = try String(
        contentsOf: sources.appending(path: file), encoding: .utf8)
      let calls =
        /(?:mistake|remark|WrongLaw|input|step|shifted|substitute)\(\s*"([a-z0-9-]+)"/
      for found in text.matches(of: calls) { codes.insert(String(found.1)) }
    }
    #expect(codes.count > 50)
    let wrong = WrongProgramTests.steps + WrongProgramTests.spikes
    let met = Set(wrong.map(\.code)).union(elsewhere.keys)
    #expect(codes.subtracting(met).sorted() == [])
    #expect(Set(elsewhere.keys).subtracting(codes).sorted() == [])
  }
}
