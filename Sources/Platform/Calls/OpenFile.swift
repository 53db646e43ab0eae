#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is open for as long as this value exists.
///
/// No way of opening waits, starts a terminal session, or hands the file
/// down to another program. The descriptor never leaves, for it would still
/// be a number, of another file perhaps, when this one is closed.
struct OpenFile: ~Copyable {
  private let descriptor: Descriptor

  /// Opens what exists, to read it.
  init(reading path: String) throws(Reason) {
    try self.init(path, O_RDONLY)
  }

  /// Opens a file to add to its end; made if need be, for this user alone.
  init(appending path: String) throws(Reason) {
    try self.init(path, O_RDWR | O_APPEND | O_CREAT, mode: 0o600)
  }

  /// Makes a file that does not exist yet.
  init(creating path: String) throws(Reason) {
    try self.init(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
  }

  /// Opens a file only to lock it; made if need be, for this user alone.
  init(locking path: String) throws(Reason) {
    try self.init(path, O_RDWR | O_CREAT, mode: 0o600)
  }

  private init(
    _ path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(Reason) {
    let always = O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let number = try calling(path) { unsafe open(path, flags | always, mode) }
    descriptor = Descriptor(number: number)
  }

  deinit {
    close(descriptor.number)
  }

  /// What the open file is.
  func status() throws(Reason) -> FileStatus {
    var status = stat()
    _ = try calling { unsafe fstat(descriptor.number, &status) }
    return FileStatus(status)
  }

  /// Everything up to the end, or a little more than `limit` bytes of it.
  func allBytes(stoppingAfter limit: Int) throws(Reason) -> [UInt8] {
    var all: [UInt8] = []
    while all.count <= limit {
      let piece = try descriptor.bytes(atMost: 1 << 16)
      if piece.isEmpty { break }
      all += piece
    }
    return all
  }

  /// The byte at a place; nil before the start and after the end.
  func byte(at offset: Int) throws(Reason) -> UInt8? {
    guard offset >= 0 else { return nil }
    var byte: UInt8 = 0
    let got = try calling {
      unsafe pread(descriptor.number, &byte, 1, off_t(offset))
    }
    return got == 1 ? byte : nil
  }

  /// Writes everything, however many calls it takes.
  func put(_ bytes: [UInt8]) throws(Reason) {
    try descriptor.put(bytes)
  }

  /// Lets the same people do the same with this file as with another.
  func setPermissions(of other: FileStatus) throws(Reason) {
    _ = try calling { fchmod(descriptor.number, other.permissions) }
  }

  /// Returns when what was written is on the disk.
  func sync() throws(Reason) {
    do {
      _ = try calling { fsync(descriptor.number) }
    } catch .other(EINVAL) {
      // Not every file system can say so of a folder.
    }
  }

  /// Takes the exclusive lock; false where somebody else holds it.
  func lock() throws(Reason) -> Bool {
    do {
      _ = try calling { flock(descriptor.number, LOCK_EX | LOCK_NB) }
      return true
    } catch .other(EWOULDBLOCK) {
      return false
    }
  }
}
