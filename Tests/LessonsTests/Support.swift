import Foundation

/// Random numbers that a printed seed brings back.
struct Wheel {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed | 1 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }
}

/// Files beside the project that tests read where they are there.
enum SharedFolder {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared").standardizedFileURL

  /// The bytes of a file; nil, and a line that says so, where it is not.
  static func bytes(_ name: String) throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path.path) else {
      print("skipped: \(path.path) is not there")
      return nil
    }
    return Array(try Data(contentsOf: path.appending(path: name)))
  }
}
