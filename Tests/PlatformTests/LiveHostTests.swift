#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Platform
import Testing

@Suite struct LiveHostTests {
  @Test func `variables come as they are set`() async {
    await #expect(processExitsWith: .success) {
      setenv("LIF_EMPTY", "", 1)
      setenv("LIF_EQUALS", "a=b", 1)
      setenv("LIF_ACCENT", "\u{301}", 1)
      let host = LiveHost()
      #expect(host.environment["LIF_EMPTY"] == "")
      #expect(host.environment["LIF_EQUALS"] == "a=b")
      #expect(host.environment["LIF_ACCENT"] == "\u{301}")
      #expect(host.environment["LIF_UNSET"] == nil)
    }
  }

  @Test func `the current folder is followed, and may be gone`() async throws {
    let scratch = try Scratch()
    let path = scratch.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      let host = LiveHost()
      chdir(path)
      #expect(host.currentDirectory == host.realPath(path))
      try host.makeDirectories("gone", isPrivate: true)
      chdir("gone")
      rmdir(path + "/gone")
      #expect(host.currentDirectory == ".")
    }
  }

  @Test func `the program knows its own file`() {
    let host = LiveHost()
    #expect(Paths.isAbsolute(host.executablePath))
    #expect(host.kind(of: host.executablePath) == .file)
    #expect(host.realPath(host.executablePath) == host.executablePath)
  }

  @Test func `the calendar clock agrees with the system's`() {
    let before = time(nil)
    let now = LiveHost().now()
    let after = time(nil)
    // `time` gives whole seconds, of a clock that is a tick behind.
    #expect(Double(before) - 1 <= now)
    #expect(now <= Double(after) + 2)
  }

  @Test func `the ticks only ever grow`() {
    let host = LiveHost()
    let ticks = (0..<1000).map { _ in host.ticks() }
    #expect(ticks == ticks.sorted())
    #expect(ticks.first != ticks.last)
  }
}
