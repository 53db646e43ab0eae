import Platform

/// Inputs made by chance from those that are there, one after the other,
/// until one breaks something or the time is over.
struct FuzzRun {
  private let target: FuzzTarget
  private var seconds = 10.0
  private var seed: UInt64
  private var isOnce = false
  private var files: [String] = []

  /// Nil, after a word of complaint, if the words make no sense.
  init?(_ target: FuzzTarget, _ words: [String]) {
    self.target = target
    seed = UInt64.random(in: 1 ... .max)
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--once": isOnce = true
      case "--seconds":
        guard let number = words.popFirst().flatMap({ Double($0) }) else {
          return nil
        }
        seconds = number
      case "--seed":
        guard let number = words.popFirst().flatMap({ UInt64($0) }) else {
          return nil
        }
        seed = number
      default: files.append(word)
      }
    }
  }

  /// 0 when nothing broke, 1 when something did, 3 if a file is not there.
  func run() -> Int32 {
    let host = LiveHost()
    var inputs: [[UInt8]] = []
    for file in files {
      guard let bytes = try? host.read(file, atMost: 1 << 24) else {
        Self.complain("\(file) cannot be read")
        return 3
      }
      inputs.append(bytes)
    }
    for input in inputs where !holds(input) { return 1 }
    if isOnce { return 0 }
    Self.complain("\(target.name): seed \(seed)")
    var mutator = Mutator(seed: seed, inputs: inputs)
    let end = host.ticks() + seconds
    var count = 0
    while host.ticks() < end {
      guard holds(mutator.next()) else { return 1 }
      count += 1
    }
    Self.complain("\(target.name): \(count) inputs, nothing broke")
    return 0
  }

  private func holds(_ input: [UInt8]) -> Bool {
    guard let fault = target.fault(input) else { return true }
    Self.complain("\(target.name): \(fault)")
    Self.complain(
      "of \(String(decoding: input, as: UTF8.self).debugDescription)")
    return false
  }

  /// Says something on standard error.
  static func complain(_ text: String) {
    _ = LiveHost().write(Array((text + "\n").utf8), to: .error)
  }
}
