import Platform
import Testing

@testable import Commands

/// A change counts when it is over, however an editor saves.
@Suite struct FileWatchTests {
  private let host = FakeHost()
  private let path = "/home/me/a.md"

  /// The news of some looks, before each of which the file becomes so; nil
  /// takes it away.
  private func news(_ states: [String?]) -> [FileWatch<FakeHost>.News?] {
    host.files[path] = Array("old".utf8)
    var watch = FileWatch(path, on: host)
    return states.map { text in
      host.files[path] = text.map { Array($0.utf8) }
      return watch.look()
    }
  }

  private func content(_ text: String) -> FileWatch<FakeHost>.News {
    .content(Array(text.utf8))
  }

  @Test func `what does not change is no news`() {
    #expect(news(["old", "old", "old"]) == [nil, nil, nil])
  }

  @Test func `a new content is told once it lasts`() {
    #expect(
      news(["new", "new", "new"]) == [nil, content("new"), nil])
    #expect(
      news(["ne", "new", "new"]) == [nil, nil, content("new")])
  }

  @Test func `a moment without content is none`() {
    #expect(
      news(["", "", "", "new", "new"]) == [nil, nil, nil, nil, content("new")])
    #expect(
      news([nil, nil, "new", "new"]) == [nil, nil, nil, content("new")])
  }

  @Test func `a file that stays away is missed, once, until it is back`() {
    #expect(
      news([nil, nil, nil, nil, nil, nil, nil, "old", "old", "old"])
        == [nil, nil, nil, nil, .missing, nil, nil, nil, content("old"), nil])
  }

  @Test func `a file that stays empty is empty`() {
    #expect(
      news(["", "", "", "", "", ""])
        == [nil, nil, nil, nil, content(""), nil])
  }
}
