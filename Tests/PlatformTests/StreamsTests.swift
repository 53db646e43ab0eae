#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
@testable import Platform
import Testing

@Suite struct StreamsTests {
  @Test func `output goes where it belongs`() throws {
    let output = Pipe()
    let errors = Pipe()
    let host = LiveHost(input: -1, output: output.writer, error: errors.writer)
    #expect(host.write(Array("said".utf8), to: .output))
    #expect(host.write(Array("failed".utf8), to: .error))
    #expect(host.write([], to: .output))
    #expect(output.next() == "said")
    #expect(errors.next() == "failed")
  }

  @Test func `nothing is lost in a slow pipe that does not block`() throws {
    let scratch = try Scratch()
    let reader = popen("wc -c > '\(scratch["count"])'", "w")
    let number = fileno(reader)
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    let host = LiveHost(input: -1, output: number, error: -1)
    #expect(host.write(.init(repeating: 65, count: 3 << 20), to: .output))
    pclose(reader)
    let count = scratch.text("count")?.filter(\.isNumber)
    #expect(count == String(3 << 20))
  }

  // A pipe has an end only where no other process has inherited it, as one
  // that runs beside this test could: hence a process for each such test.

  @Test func `writing where nobody reads is false, and no end`() async {
    await #expect(processExitsWith: .success) {
      let pipe = Pipe()
      let host = LiveHost(input: -1, output: pipe.writer, error: -1)
      close(pipe.reader)
      #expect(!host.write([65], to: .output))
      #expect(!host.write([65], to: .error))
    }
  }

  @Test func `input comes as it is, and ends with nil`() async {
    await #expect(processExitsWith: .success) {
      let pipe = Pipe()
      let host = LiveHost(input: pipe.reader, output: -1, error: -1)
      pipe.put("a\0ü")
      #expect(host.readInput() == Array("a\0ü".utf8))
      close(pipe.writer)
      #expect(host.readInput() == nil)
      #expect(LiveHost(input: -1, output: -1, error: -1).readInput() == nil)
    }
  }

  @Test func `waiting for input that is piped works as well`() async {
    await #expect(processExitsWith: .success) {
      alarm(30)
      let pipe = Pipe()
      let host = LiveHost(input: pipe.reader, output: -1, error: -1)
      for seconds in [0, 0.001, -1, -.infinity, .nan] {
        #expect(host.nextInput(waitingAtMost: seconds) == .timeout)
      }
      pipe.put("yes\n")
      let yes = Input.bytes(Array("yes\n".utf8))
      #expect(host.nextInput(waitingAtMost: nil) == yes)
      close(pipe.writer)
      #expect(host.nextInput(waitingAtMost: .infinity) == .ended)
    }
  }

  @Test func `input that does not block is waited for`() throws {
    let writer = popen("read line < /dev/null; printf late", "r")
    let number = fileno(writer)
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    let host = LiveHost(input: number, output: -1, error: -1)
    #expect(host.readInput() == Array("late".utf8))
    pclose(writer)
  }

  @Test func `a pipe is no terminal`() {
    let pipe = Pipe()
    let host = LiveHost(
      input: pipe.reader, output: pipe.writer, error: -1)
    #expect(!host.isTerminal(.input))
    #expect(!host.isTerminal(.output))
    #expect(!host.isTerminal(.error))
    #expect(!host.enterRawMode(farewell: []))
    #expect(host.terminalSize() == TerminalSize(columns: 80, rows: 24))
  }
}

/// A pipe that stays open; a test closes the end whose absence it tests.
private struct Pipe {
  let reader: Int32
  let writer: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    (reader, writer) = (ends[0], ends[1])
  }

  func put(_ text: String) {
    _ = write(writer, text, text.utf8.count)
  }

  func next() -> String {
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = max(0, read(reader, &bytes, 100))
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
