import Commands
import Testing

@Suite struct CourseTests {
  @Test func `the shipped course is sound`() {
    let host = RealHost()
    #expect(run(["check"], on: host) == 0, "\(host.text)")
  }

  @Test func `every lesson walks from its first page to its last`() throws {
    for name in [
      "leaky", "integrate", "fire", "membrane-potential", "firing-a-spike",
    ] {
      let host = RealHost()
      #expect(run(["demo", name], on: host) == 0)
      #expect(!host.text.contains("✗"), "\(name)")
      #expect(!host.text.contains("is broken"), "\(name)")
      #expect(host.text.contains("The end of "), "\(name)")
    }
  }
}
