import Foundation
import TestSupport
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
    let file = "conformance/data/\(suite).json"
    guard let data = SharedFolder.data(file) else { return [] }
    let tests = try? JSONDecoder().decode(Suite.self, from: data).tests
    return tests ?? [
      Example(markdown: file, html: "readable JSON", example: 0, section: "")
    ]
  }
}
