import Foundation
import Testing

/// An example of a specification: Markdown and the HTML that it prints.
struct Example: Decodable, CustomTestStringConvertible {
  let markdown: String
  let html: String
  let example: Int
  let section: String

  var testDescription: String { "\(example), \(section)" }
}

/// The folder of conformance data beside the package, if it is there.
enum Shared {
  /// The examples of a suite; none, with a word on standard output, where
  /// the data are not at hand.
  static func examples(_ suite: String) -> [Example] {
    struct Suite: Decodable { let tests: [Example] }
    let file = "shared/conformance/data/\(suite).json"
    guard let data = contents(of: file) else {
      print("SKIPPED: no \(file) beside the package")
      return []
    }
    let tests = try? JSONDecoder().decode(Suite.self, from: data).tests
    return tests ?? [
      Example(markdown: file, html: "readable JSON", example: 0, section: "")
    ]
  }

  /// Looks in every folder above this source file.
  private static func contents(of file: String) -> Data? {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      if let data = try? Data(contentsOf: folder.appendingPathComponent(file)) {
        return data
      }
    }
    return nil
  }
}
