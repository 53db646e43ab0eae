#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Platform

/// A folder for one test, below the system's own for temporary files.
///
/// What stands in it is made and looked at with plain C, so that the tests
/// do not measure the room with itself.
struct Scratch: ~Copyable {
  let path: String

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/lif-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
    path = Self.string(template.dropLast())
  }

  deinit {
    Self.remove(path)
  }

  /// What C had to say instead.
  struct Failure: Error {
    let number: Int32
  }

  /// A path in this folder.
  subscript(name: String) -> String { path + "/" + name }

  /// Makes a file and returns its path.
  func file(_ name: String, _ text: String = "", mode: Int = 0o644) -> String {
    let number = creat(self[name], 0o600)
    let bytes = Array(text.utf8)
    _ = write(number, bytes, bytes.count)
    fchmod(number, mode_t(mode))
    close(number)
    return self[name]
  }

  /// Makes a pipe with a name and returns its path.
  func pipe(_ name: String) -> String {
    mkfifo(self[name], 0o600)
    return self[name]
  }

  /// Makes a link and returns its path.
  func link(_ name: String, to target: String) -> String {
    symlink(target, self[name])
    return self[name]
  }

  /// Removes a file or a link.
  func remove(_ name: String) { unlink(self[name]) }

  /// What a file holds.
  func text(_ name: String) -> String? {
    guard let file = fopen(self[name], "r") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: ftell(file))
    rewind(file)
    bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The permissions of what stands at a name.
  func mode(_ name: String) -> Int {
    var status = stat()
    lstat(self[name], &status)
    return Int(status.st_mode & 0o777)
  }

  /// Where a link leads.
  func target(_ name: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(self[name], &buffer, buffer.count)
    return count < 0 ? nil : Self.string(buffer.prefix(count))
  }

  private static func string(_ bytes: ArraySlice<CChar>) -> String {
    String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in (try? LiveHost().entries(of: path)) ?? [] {
      remove(path + "/" + name)
    }
    rmdir(path)
  }
}
