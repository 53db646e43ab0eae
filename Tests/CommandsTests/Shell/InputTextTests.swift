import Platform
import Testing

@testable import Commands

/// What a command reads: a file, or standard input.
@Suite struct InputTextTests {
  @Test func `who has to type a text is told how to end it`() {
    let host = FakeHost()
    host.terminals = [.input]
    host.type("*now*\n")
    #expect(run(["render", "--html"], on: host) == 0)
    #expect(host.errors == "Type Markdown, then Ctrl-D.\n")
    #expect(host.output == "<p><em>now</em></p>\n")
  }

  @Test func `standard input may be as large as the limit, and no larger`() {
    let host = FakeHost()
    let limit = 3 << 20
    host.input = Array(
      repeating: Array(repeating: 0x61, count: 1 << 20), count: 3)
    #expect(
      (try? InputText("-", atMost: limit).bytes(from: host))?.count == limit)
    host.input = Array(
      repeating: Array(repeating: 0x61, count: 1 << 20), count: 4)
    do {
      _ = try InputText(nil, atMost: limit).bytes(from: host)
      Issue.record("too much was read")
    } catch {
      #expect(
        error.message.contains("standard input is larger than 3 MB"),
        "\(error.message)")
    }
  }
}
