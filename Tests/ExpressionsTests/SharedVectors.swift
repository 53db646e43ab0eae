#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Test vectors of other programs, which lie beside the checkout.
enum SharedVectors {
  /// The rows of a table without comments and its header; empty if absent.
  static func rows(_ name: String) -> [[String]] {
    var folder = #filePath
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let path = "\(folder)/shared/conformance/vectors/\(name)"
      if let text = try? String(contentsOfFile: path, encoding: .utf8) {
        return table(text)
      }
    }
    return []
  }

  private static func table(_ text: String) -> [[String]] {
    text.split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map {
        $0.split(separator: "\t", omittingEmptySubsequences: false)
          .map(String.init)
      }
  }
}
