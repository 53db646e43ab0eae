#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Platform
import Testing

@Suite struct FilesTests {
  let host = LiveHost()

  @Test func `a file is read whole, any bytes`() throws {
    let scratch = try Scratch()
    let path = scratch.file("a", "x\0y\r\nü")
    #expect(try host.read(path, atMost: 100) == Array("x\0y\r\nü".utf8))
    #expect(try host.read(scratch.file("b"), atMost: 0) == [])
  }

  @Test func `a file of more bytes than allowed is refused`() throws {
    let scratch = try Scratch()
    let path = scratch.file("a", "12345")
    #expect(try host.read(path, atMost: 5).count == 5)
    #expect(throws: FileProblem(.read, path, .tooLarge(limit: 4))) {
      try host.read(path, atMost: 4)
    }
  }

  @Test(.enabled(if: access("/proc/version", R_OK) == 0))
  func `a file that hides its size is read, and limited`() throws {
    let path = "/proc/version"
    #expect(try host.read(path, atMost: 1 << 16).count > 10)
    #expect(throws: FileProblem(.read, path, .tooLarge(limit: 10))) {
      try host.read(path, atMost: 10)
    }
  }

  @Test func `a pipe is refused without waiting`() async throws {
    let scratch = try Scratch()
    let path = scratch.pipe("fifo")
    await #expect(processExitsWith: .success) { [path = path as String] in
      alarm(30)
      #expect(throws: FileProblem(.read, path, .notAFile)) {
        try LiveHost().read(path, atMost: 9)
      }
      #expect(throws: FileProblem(.append, path, .notAFile)) {
        try LiveHost().append([65], to: path)
      }
    }
  }

  @Test func `what is no file is refused`() throws {
    let scratch = try Scratch()
    for (path, reason) in [
      ("/dev/zero", FileProblem.Reason.notAFile), ("/dev/full", .notAFile),
      (scratch.path, .isDirectory),
    ] {
      #expect(throws: FileProblem(.read, path, reason)) {
        try host.read(path, atMost: 9)
      }
    }
  }

  @Test func `a path that leads nowhere says how`() throws {
    let scratch = try Scratch()
    let file = scratch.file("a", "text")
    let loop = scratch.link("loop", to: "loop")
    let long = scratch[String(repeating: "n", count: 300)]
    let cases: [(String, FileProblem.Reason)] = [
      (scratch["b"], .notFound), (file + "/b", .notADirectory),
      (loop, .loop), (long, .nameTooLong), ("", .notFound),
      (file + "\0b", .other(EINVAL)),
    ]
    for (path, reason) in cases {
      #expect(throws: FileProblem(.read, path, reason)) {
        try host.read(path, atMost: 9)
      }
      #expect(host.kind(of: path) == nil)
      #expect(host.realPath(path) == nil)
    }
  }

  @Test func `a file of somebody else is refused`() async throws {
    let scratch = try Scratch()
    chmod(scratch.path, 0o755)
    let path = scratch.file("secret", "text", mode: 0)
    // To root nothing is forbidden.
    await #expect(processExitsWith: .success) { [path = path as String] in
      if getuid() == 0 { try #require(setuid(65534) == 0) }
      #expect(throws: FileProblem(.read, path, .notPermitted)) {
        try LiveHost().read(path, atMost: 9)
      }
      #expect(throws: FileProblem(.append, path, .notPermitted)) {
        try LiveHost().append([65], to: path)
      }
    }
  }

  @Test func `a folder lists its names in the order of their bytes`() throws {
    let scratch = try Scratch()
    let names = [".hidden", "B", "a", "a b", "z", "é"]
    for name in names.reversed() { _ = scratch.file(name) }
    #expect(try host.entries(of: scratch.path) == names)
  }

  @Test func `what is no folder cannot be listed`() throws {
    let scratch = try Scratch()
    let file = scratch.file("a")
    #expect(throws: FileProblem(.list, file, .notADirectory)) {
      try host.entries(of: file)
    }
    #expect(throws: FileProblem(.list, scratch["b"], .notFound)) {
      try host.entries(of: scratch["b"])
    }
  }

  @Test func `a path has a kind, links followed`() throws {
    let scratch = try Scratch()
    let file = scratch.file("a")
    #expect(host.kind(of: file) == .file)
    #expect(host.kind(of: scratch.path) == .directory)
    #expect(host.kind(of: scratch.pipe("fifo")) == .other)
    #expect(host.kind(of: scratch.link("to", to: file)) == .file)
    #expect(host.kind(of: scratch.link("off", to: "nowhere")) == nil)
  }

  @Test func `a real path has no links and no dots`() throws {
    let scratch = try Scratch()
    let file = scratch.file("a")
    let link = scratch.link("to", to: scratch.path)
    let real = try #require(host.realPath(scratch.path))
    #expect(host.realPath(file) == real + "/a")
    #expect(host.realPath(link + "/./a") == real + "/a")
    #expect(host.realPath(link + "/") == real)
  }

  @Test func `folders are made down to the last, for the user alone`() throws {
    let scratch = try Scratch()
    try host.makeDirectories(scratch["a/b//c/"], isPrivate: true)
    try host.makeDirectories(scratch["a/b/c"], isPrivate: true)
    #expect(host.kind(of: scratch["a/b/c"]) == .directory)
    #expect(scratch.mode("a") == 0o700)
    #expect(scratch.mode("a/b/c") == 0o700)
  }

  @Test func `folders for others are made as the mask has it`() throws {
    let scratch = try Scratch()
    #expect(mkdir(scratch["like"], 0o777) == 0)
    try host.makeDirectories(scratch["a/b"], isPrivate: false)
    #expect(scratch.mode("a") == scratch.mode("like"))
    #expect(scratch.mode("a/b") == scratch.mode("like"))
  }

  @Test func `a file in the way of a folder is a problem`() throws {
    let scratch = try Scratch()
    let file = scratch.file("a", "text")
    for path in [file, file + "/b"] {
      #expect(throws: FileProblem(.makeDirectory, path, .notADirectory)) {
        try host.makeDirectories(path, isPrivate: true)
      }
    }
    #expect(scratch.text("a") == "text")
    #expect(throws: FileProblem(.makeDirectory, "", .notFound)) {
      try host.makeDirectories("", isPrivate: true)
    }
  }
}
