/// Paths taken apart and put together, without a look at any disk.
///
/// A path is bytes between slashes. Characters are no help here: a slash
/// and an accent after it are one `Character`, and still a slash.
public enum Paths {
  /// Whether a path starts from the root, not from the current folder.
  public static func isAbsolute(_ path: String) -> Bool {
    path.utf8.first == slash
  }

  /// `path` as seen from `folder`; an absolute one is itself.
  public static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || isAbsolute(path) { return path }
    return folder.utf8.last == slash ? folder + path : folder + "/" + path
  }

  /// The folder that a path stands in.
  ///
  /// `a/b/` is in `a`, `a` in `.`, and `/` in itself, as POSIX dirname says.
  public static func parent(of path: String) -> String {
    let path = trimmed(path[...].utf8)
    guard let last = path.lastIndex(of: slash) else { return "." }
    let folder = trimmed(path[..<last])
    return folder.isEmpty ? "/" : String(Substring(folder))
  }

  /// The name at the end of a path: `b` of `a/b/`; `/` has none.
  public static func lastComponent(of path: String) -> String {
    let path = trimmed(path[...].utf8)
    let name = path.lastIndex(of: slash).map { path[$0...].dropFirst() }
    return String(Substring(name ?? path))
  }

  /// Whether a path lies in a folder or below; both absolute, without links.
  public static func isInside(_ path: String, _ folder: String) -> Bool {
    path.utf8.starts(with: join(folder, "").utf8)
  }

  private static let slash = UInt8(ascii: "/")

  /// The path without the slashes at its end, except the root's own.
  private static func trimmed(
    _ path: Substring.UTF8View
  ) -> Substring.UTF8View {
    let last = path.lastIndex { $0 != slash }
    return last.map { path[...$0] } ?? path.prefix(1)
  }
}
