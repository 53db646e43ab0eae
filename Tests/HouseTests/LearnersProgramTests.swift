import Commands
import Foundation
import Platform
import Testing

/// The programs of the lesson Build your own neuron, and the files that a
/// learner begins with, run as he would run them.
@Suite(.serialized) struct LearnersProgramTests {
  private static let lesson = "Lessons/build-your-own-neuron.md"

  private static func has(_ program: String) -> Bool {
    let limits = ProgramRun.Limits(seconds: 60, bytes: 1 << 16)
    let found =
      LiveHost().run([program, "--version"], on: [], within: limits).ending
      == .exited(0)
    if !found { print("SKIPPED: there is no \(program) on this machine") }
    return found
  }

  private static let hasPython = has("python3")
  private static let hasSwift = has("swiftc")

  /// The fences of a language in the lesson.
  private func fences(_ language: String) throws -> [String] {
    try House.text(Self.lesson).components(separatedBy: "\n```\(language)\n")
      .dropFirst().compactMap { $0.components(separatedBy: "\n```").first }
  }

  /// A file in a folder of its own, removed with it.
  private func withFile(
    _ name: String, _ text: String, _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "lif-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    try body(file.path)
  }

  private func judged(_ command: [String]) -> (code: Int32, text: String) {
    let host = RealHost()
    let code = run(["judge", "--"] + command, on: host)
    return (code, host.text)
  }

  /// Builds a program in Swift and hands over its path.
  private func build(_ text: String, _ body: (String) -> Void) throws {
    try withFile("neuron.swift", text) { path in
      let program = path.dropLast(6) + "-built"
      let limits = ProgramRun.Limits(seconds: 300, bytes: 1 << 20)
      let run = LiveHost().run(
        ["swiftc", path, "-o", String(program)], on: [], within: limits)
      let words = String(decoding: run.complaints, as: UTF8.self)
      #expect(run.ending == .exited(0), "\(words)")
      body(String(program))
    }
  }

  @Test(.enabled(if: hasPython))
  func `the finished program in Python is a neuron`() throws {
    let program = try #require(try fences("python").first)
    try withFile("neuron.py", program) { path in
      let (code, text) = judged(["python3", path])
      #expect(code == 0, "\(text)")
      #expect(text.contains("All 22 tasks are right."))
    }
  }

  @Test(.enabled(if: hasPython))
  func `the verdict in the README is what the judge says`() throws {
    let right = try #require(try fences("python").first)
    let wrong = right.replacing("u = u_reset  ", with: "u = u_rest  ")
    #expect(wrong != right)
    let readme = try House.text("README.md")
    let start = try #require(
      readme.range(of: "$ lif judge -- python3 neuron.py\n"))
    let shown = try #require(
      readme[start.upperBound...].components(separatedBy: "\n…\n").first)
    try withFile("neuron.py", wrong) { path in
      let (code, text) = judged(["python3", path])
      #expect(code == 1)
      #expect(text.hasPrefix(shown), "\(text)")
    }
  }

  @Test(.enabled(if: hasSwift))
  func `the finished program in Swift is a neuron`() throws {
    let program = try #require(try fences("swift").first)
    try build(program) { path in
      let (code, text) = judged([path])
      #expect(code == 0, "\(text)")
      #expect(text.contains("All 22 tasks are right."))
    }
  }

  @Test(.enabled(if: hasPython))
  func `the starter in Python fails everything, and says why`() throws {
    let host = RealHost()
    #expect(run(["judge", "init", "python"], on: host) == 0)
    let bytes = try host.read("neuron.py", atMost: 1 << 16)
    try withFile("neuron.py", String(decoding: bytes, as: UTF8.self)) { path in
      let (code, text) = judged(["python3", path])
      #expect(code == 1)
      #expect(text.contains("0 of 22 tasks are right."))
      #expect(text.contains("u never moves"), "\(text)")
    }
  }

  @Test(.enabled(if: hasSwift))
  func `the starter in Swift fails everything, and says why`() throws {
    let host = RealHost()
    #expect(run(["judge", "init", "swift"], on: host) == 0)
    let bytes = try host.read("neuron.swift", atMost: 1 << 16)
    try build(String(decoding: bytes, as: UTF8.self)) { path in
      let (code, text) = judged([path])
      #expect(code == 1)
      #expect(text.contains("0 of 22 tasks are right."))
      #expect(text.contains("u never moves"), "\(text)")
    }
  }
}
