import Commands
import Testing

@Suite struct CourseTests {
  @Test func `the shipped course is sound`() {
    let host = RealHost()
    #expect(run(["check"], on: host) == 0, "\(host.text)")
  }

  @Test func `the shipped course is laid out`() {
    let host = RealHost()
    #expect(run(["fmt", "--check"], on: host) == 0, "\(host.text)")
  }

  @Test func `every lesson walks from its first page to its last`() throws {
    let others = ["course.md", "AUTHORING.md"]
    let names = try House.names(in: "Lessons").filter { !others.contains($0) }
      .map { String($0.dropLast(3)) }
    #expect(names.count >= 6)
    for name in names {
      let host = RealHost()
      #expect(run(["demo", name], on: host) == 0)
      #expect(!host.text.contains("✗"), "\(name)")
      #expect(!host.text.contains("is broken"), "\(name)")
      #expect(host.text.contains("The end of "), "\(name)")
    }
  }
}
