public import Foundation

/// The folder `shared` beside the project: what other programs and test
/// suites say. Nothing of it is copied here; where it is absent, tests that
/// need it are skipped with a visible line.
public enum SharedFolder {
  /// The folder, if it is there.
  public static let url: URL? = {
    var place = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while place.path != "/" {
      place.deleteLastPathComponent()
      let folder = place.appending(path: "shared")
      let isThere = FileManager.default.fileExists(
        atPath: folder.appending(path: "conformance").path)
      if isThere { return folder }
    }
    print("SKIPPED: the folder shared is not beside the project")
    return nil
  }()

  /// Whether it is there.
  public static var isThere: Bool { url != nil }

  /// A file of it; nil, and a line that says so, where it is absent.
  public static func data(_ path: String) -> Data? {
    guard let url else { return nil }
    let data = try? Data(contentsOf: url.appending(path: path))
    if data == nil { print("SKIPPED: there is no shared/\(path)") }
    return data
  }

  /// A JSON file of it, decoded.
  public static func decode<Content: Decodable>(
    _ path: String, as type: Content.Type = Content.self
  ) throws -> Content? {
    try data(path).map { try JSONDecoder().decode(type, from: $0) }
  }

  /// The rows of a table of it, without comments; empty where it is absent.
  public static func rows(_ path: String) -> [[String]] {
    guard let data = data(path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { row in
        row.split(separator: "\t", omittingEmptySubsequences: false)
          .map(String.init)
      }
  }
}
