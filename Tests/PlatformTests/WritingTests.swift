#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
@testable import Platform
import Testing

@Suite struct WritingTests {
  let host = LiveHost()

  // MARK: append

  @Test func `what is appended follows what is there`() throws {
    let scratch = try Scratch()
    try host.append(Array("one\n".utf8), to: scratch["journal"])
    try host.append(Array("two\n".utf8), to: scratch["journal"])
    #expect(scratch.text("journal") == "one\ntwo\n")
    #expect(scratch.mode("journal") == 0o600)
  }

  @Test(arguments: [
    ("", "new\n"), ("old\n", "old\nnew\n"), ("\n", "\nnew\n"),
    ("old\nto", "old\nto\nnew\n"), ("t", "t\nnew\n"),
  ])
  func `a line stands by itself after a torn one`(
    before: String, after: String
  ) throws {
    let scratch = try Scratch()
    let path = scratch.file("journal", before)
    try host.append(Array("new\n".utf8), to: path)
    #expect(scratch.text("journal") == after)
  }

  @Test func `what is no file is not appended to`() throws {
    let scratch = try Scratch()
    let fifo = scratch.pipe("fifo")
    for (path, reason) in [
      (fifo, FileProblem.Reason.notAFile), ("/dev/full", .notAFile),
      (scratch.path, .isDirectory), (scratch["no/journal"], .notFound),
    ] {
      #expect(throws: FileProblem(.append, path, reason)) {
        try host.append([65], to: path)
      }
    }
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0))
  func `a full disk is a problem`() throws {
    #expect(throws: FileProblem.Reason.noSpace) {
      try OpenFile(appending: "/dev/full").put([65])
    }
  }

  // MARK: replace

  @Test func `a file gets a new content and keeps its permissions`() throws {
    let scratch = try Scratch()
    let path = scratch.file("a", "long old content", mode: 0o640)
    try host.replace(path, with: Array("new".utf8))
    #expect(scratch.text("a") == "new")
    #expect(scratch.mode("a") == 0o640)
    #expect(try host.entries(of: scratch.path) == ["a"])
  }

  @Test func `a file that does not exist is made`() throws {
    let scratch = try Scratch()
    try host.replace(scratch["a"], with: Array("new".utf8))
    #expect(scratch.text("a") == "new")
    #expect(throws: FileProblem(.replace, scratch["no/a"], .notFound)) {
      try host.replace(scratch["no/a"], with: [])
    }
  }

  @Test func `a link stays, and what it points to changes`() throws {
    let scratch = try Scratch()
    mkdir(scratch["real"], 0o700)
    let file = scratch.file("real/a", "old")
    try host.replace(
      scratch.link("to", to: file), with: Array("new".utf8))
    #expect(scratch.text("real/a") == "new")
    #expect(scratch.target("to") == file)
  }

  @Test func `what is no file is not replaced`() throws {
    let scratch = try Scratch()
    let fifo = scratch.pipe("fifo")
    for (path, reason) in [
      (fifo, FileProblem.Reason.notAFile), ("/dev/null", .notAFile),
      (scratch.path, .isDirectory),
    ] {
      #expect(throws: FileProblem(.replace, path, reason)) {
        try host.replace(path, with: [65])
      }
    }
    #expect(host.kind(of: "/dev/null") == .other)
  }

  // MARK: a disk that takes only part

  @Test func `the old content is there when the new one does not fit`()
    async throws
  {
    let scratch = try Scratch()
    let path = scratch.file("a", "old\n")
    await #expect(processExitsWith: .success) { [path = path as String] in
      limitFiles(to: 4096)
      #expect(throws: FileProblem(.replace, path, .other(EFBIG))) {
        try LiveHost().replace(path, with: .init(repeating: 65, count: 9999))
      }
    }
    #expect(scratch.text("a") == "old\n")
    #expect(try host.entries(of: scratch.path) == ["a"])
  }

  @Test func `a line that does not fit leaves the next one readable`()
    async throws
  {
    let scratch = try Scratch()
    let path = scratch.file("a", "old\n")
    await #expect(processExitsWith: .success) { [path = path as String] in
      limitFiles(to: 4096)
      #expect(throws: FileProblem(.append, path, .other(EFBIG))) {
        try LiveHost().append(.init(repeating: 65, count: 9999), to: path)
      }
    }
    try host.append(Array("next\n".utf8), to: path)
    let torn = String(repeating: "A", count: 4096 - 4)
    #expect(scratch.text("a") == "old\n" + torn + "\nnext\n")
  }

  // MARK: lock

  @Test func `a lock keeps others out for as long as it lives`() throws {
    let scratch = try Scratch()
    do {
      let mine = try host.lock(scratch["lock"])
      let second = try host.lock(scratch["lock"])
      let held = (mine != nil, second != nil)
      #expect(held == (true, false))
    }
    let next = try host.lock(scratch["lock"])
    let isFree = next != nil
    #expect(isFree)
  }

  @Test func `a lock keeps other processes out, and ends with its own`()
    async throws
  {
    let scratch = try Scratch()
    let path = scratch["lock"]
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String] in
      let lock = try LiveHost().lock(path)
      if lock != nil { kill(getpid(), SIGKILL) }
    }
    let mine = try host.lock(path)
    let isMine = mine != nil
    #expect(isMine)
    await #expect(processExitsWith: .success) { [path = path as String] in
      let lock = try LiveHost().lock(path)
      let isTheirs = lock != nil
      #expect(!isTheirs)
    }
    _ = consume mine
  }

  @Test func `a lock that cannot be made is a problem`() throws {
    let scratch = try Scratch()
    let path = scratch["no/lock"]
    #expect(throws: FileProblem(.lock, path, .notFound)) {
      _ = try host.lock(path)
    }
  }
}

/// Lets every file of this process grow to so many bytes and no further.
private func limitFiles(to size: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: rlim_t(size), rlim_max: rlim_t(size))
  #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #else
    setrlimit(RLIMIT_FSIZE, &limit)
  #endif
}
