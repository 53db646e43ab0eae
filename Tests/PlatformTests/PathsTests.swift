import Platform
import Testing

@Suite struct PathsTests {
  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"),
    ("", "b", "b"), ("a", "/b", "/b"), ("a", "", "a/"),
    ("a", "\u{301}b", "a/\u{301}b"),
  ])
  func `a path is joined to a folder`(
    folder: String, path: String, joined: String
  ) {
    #expect(Array(Paths.join(folder, path).utf8) == Array(joined.utf8))
  }

  /// The table in POSIX.1-2024, `dirname` and `basename`, and what a
  /// combining accent after a slash must not change.
  @Test(arguments: [
    ("/usr/lib", "/usr", "lib"), ("/usr/", "/", "usr"),
    ("/usr", "/", "usr"), ("usr", ".", "usr"), ("/", "/", ""),
    (".", ".", "."), ("..", ".", ".."), ("", ".", ""), ("///", "/", ""),
    ("a//b//", "a", "b"), ("/\u{301}", "/", "\u{301}"), ("é/é", "é", "é"),
  ])
  func `a path comes apart into folder and name`(
    path: String, folder: String, name: String
  ) {
    #expect(Array(Paths.parent(of: path).utf8) == Array(folder.utf8))
    #expect(Array(Paths.lastComponent(of: path).utf8) == Array(name.utf8))
  }

  @Test func `only a path from the root is absolute`() {
    #expect(Paths.isAbsolute("/a"))
    #expect(Paths.isAbsolute("/\u{301}"))
    #expect(!Paths.isAbsolute("a/b"))
    #expect(!Paths.isAbsolute(""))
  }
}
