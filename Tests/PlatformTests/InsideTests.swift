import Platform
import Testing

/// Files that must lie in a folder, on a real disk.
@Suite struct InsideTests {
  private let host = LiveHost()

  private func reason(
    _ path: String, _ folder: String
  ) -> FileProblem.Reason? {
    do {
      _ = try host.read(path, inside: folder, atMost: 100)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `links are followed within the folder, not out of it`() throws {
    let scratch = try Scratch()
    let folder = scratch["course"]
    try host.makeDirectories(scratch["course/deep"], isPrivate: true)
    try host.makeDirectories(scratch["course-too"], isPrivate: true)
    _ = scratch.file("secret.md", "s")
    _ = scratch.file("course-too/x.md", "s")
    _ = scratch.file("course/a.md", "a")
    _ = scratch.file("course/deep/b.md", "b")
    #expect(reason(scratch["course/a.md"], folder) == nil)
    let near = scratch.link("course/near.md", to: "deep/b.md")
    #expect(try host.read(near, inside: folder, atMost: 9) == Array("b".utf8))
    let outside = FileProblem.Reason.outside(folder: folder)
    for target in ["../secret.md", "../course-too/x.md", "/etc/passwd"] {
      let link = scratch.link("course/out", to: target)
      #expect(reason(link, folder) == outside, "\(target)")
      scratch.remove("course/out")
    }
    _ = scratch.link("course/up", to: "..")
    #expect(reason(scratch["course/up/secret.md"], folder) == outside)
    #expect(reason(scratch["course/up/course/a.md"], folder) == nil)
  }

  @Test func `a folder that is a link itself is the folder it leads to`() throws
  {
    let scratch = try Scratch()
    try host.makeDirectories(scratch["real"], isPrivate: true)
    _ = scratch.file("real/a.md", "a")
    let folder = scratch.link("course", to: "real")
    #expect(reason(folder + "/a.md", folder) == nil)
  }

  @Test func `what is no file is refused without waiting`() throws {
    let scratch = try Scratch()
    try host.makeDirectories(scratch["folder.md"], isPrivate: true)
    #expect(reason(scratch["folder.md"], scratch.path) == .isDirectory)
    #expect(reason(scratch.pipe("pipe.md"), scratch.path) == .notAFile)
    #expect(reason("/dev/zero", "/dev") == .notAFile)
    #expect(reason(scratch["none.md"], scratch.path) == .notFound)
    let loop = scratch.link("loop.md", to: "loop.md")
    #expect(reason(loop, scratch.path) == .loop)
    _ = scratch.link("ping.md", to: "pong.md")
    #expect(
      reason(scratch.link("pong.md", to: "ping.md"), scratch.path) == .loop)
  }
}
