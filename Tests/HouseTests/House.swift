import Foundation

/// The project as it lies on disk, for tests about its shape.
enum House {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().standardizedFileURL

  static var path: String { root.path }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// A file of Swift without its comments.
  static func code(_ path: String) throws -> String {
    try text(path).split(separator: "\n").filter {
      $0.firstRange(of: /^\s*\/\//) == nil
    }.joined(separator: "\n")
  }

  /// The names in a folder, without hidden ones.
  static func names(in path: String) throws -> [String] {
    try FileManager.default
      .contentsOfDirectory(atPath: root.appending(path: path).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Every Swift file below a folder, as paths from the root.
  static func swiftFiles(in path: String) throws -> [String] {
    let folder = root.appending(path: path).path
    let all = FileManager.default.enumerator(atPath: folder)?.allObjects ?? []
    return all.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") }.map { "\(path)/\($0)" }.sorted()
  }

  /// What the files of a folder import.
  static func imports(of path: String) throws -> Set<String> {
    var modules: Set<String> = []
    for file in try swiftFiles(in: path) {
      for line in try text(file).split(separator: "\n") {
        let words = line.split(separator: " ")
        if let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({ $0 == "public" || $0.hasPrefix("@") })
        {
          modules.insert(String(words[index + 1]))
        }
      }
    }
    return modules
  }
}
