public import Tutor

/// The bytes of a terminal as keys.
///
/// Bytes may come in any portions: what is not whole yet is kept for the
/// next call. Sources: ECMA-48; xterm control sequences, "PC-Style Function
/// Keys" and "Bracketed Paste Mode".
public struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  /// What has come of a paste, while its end has not.
  private var paste: [UInt8]?

  /// The longest paste that is kept; the rest is dropped.
  private static let pasteLimit = 1 << 20

  /// A decoder that has seen nothing.
  public init() {}

  /// Whether an escape waits to be told from the start of a sequence.
  public var awaitsMore: Bool { pending == [0x1B] }

  /// The keys that have become whole.
  public mutating func decode(_ bytes: [UInt8]) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    var index = 0
    scanning: while index < pending.count {
      switch paste == nil ? key(at: index) : pasted(at: index) {
      case .whole(let key, let length):
        if let key { keys.append(key) }
        index += length
      case .partial: break scanning
      }
    }
    pending.removeFirst(index)
    return keys
  }

  /// What is left when nothing more follows: a lone escape is the key.
  public mutating func flush() -> [Key] {
    guard awaitsMore else { return [] }
    pending = []
    return [.escape]
  }

  private enum Reading {
    case whole(Key?, Int)
    case partial
  }

  private mutating func key(at index: Int) -> Reading {
    switch pending[index] {
    case 0x1B: escapeSequence(at: index)
    case 0x0D, 0x0A: .whole(.enter, 1)
    case 0x09: .whole(.tab, 1)
    case 0x7F, 0x08: .whole(.backspace, 1)
    case let byte where byte < 0x20: .whole(control(byte), 1)
    default: character(at: index)
    }
  }

  private func control(_ byte: UInt8) -> Key? {
    guard byte >= 1, byte <= 26 else { return nil }
    return .control(Character(Unicode.Scalar(byte + 0x60)))
  }

  /// What is not UTF-8 is no key, and holds back none that follows; nor is a
  /// control of the second set.
  private func character(at index: Int) -> Reading {
    let length = Self.length(ofSequence: pending[index])
    let sequence = pending[index...].prefix(length)
    let isSound = sequence.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if isSound, sequence.count < length { return .partial }
    let text = String(validating: sequence, as: UTF8.self)
    guard let character = text?.first else { return .whole(nil, 1) }
    let scalar = character.unicodeScalars.first?.properties.generalCategory
    return .whole(scalar == .control ? nil : .character(character), length)
  }

  private static func length(ofSequence lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }
}

// MARK: - Escape sequences

extension KeyDecoder {
  private mutating func escapeSequence(at index: Int) -> Reading {
    guard index + 1 < pending.count else { return .partial }
    switch pending[index + 1] {
    case UInt8(ascii: "["): return controlSequence(at: index)
    case UInt8(ascii: "O"):
      guard index + 2 < pending.count else { return .partial }
      let final = pending[index + 2]
      return Self.isFinal(final)
        ? .whole(Self.arrow(final), 3) : .whole(.escape, 1)
    default: return .whole(.escape, 1)
    }
  }

  private static func isFinal(_ byte: UInt8) -> Bool {
    (0x40...0x7E).contains(byte)
  }

  /// `ESC [`, parameters, and a final byte. Any other byte breaks it off and
  /// is read by itself.
  private mutating func controlSequence(at index: Int) -> Reading {
    let start = index + 2
    let rest = pending[start...].prefix(33)
    guard let end = rest.firstIndex(where: { !(0x20...0x3F).contains($0) })
    else {
      // No sequence is that long: drop it rather than wait for ever.
      return rest.count > 32 ? .whole(nil, 2 + rest.count) : .partial
    }
    guard Self.isFinal(pending[end]) else { return .whole(nil, end - index) }
    let parameters = String(decoding: pending[start..<end], as: UTF8.self)
    let length = end + 1 - index
    if pending[end] == UInt8(ascii: "~") {
      if parameters == "200" { paste = [] }
      return .whole(Self.tilde[parameters], length)
    }
    let arrow = Self.arrow(pending[end])
    return .whole(parameters == "1;2" ? arrow?.shifted : arrow, length)
  }

  private static let tilde: [String: Key] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown,
    "7": .home, "8": .end,
  ]

  private static func arrow(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  /// What is pasted, up to `ESC [ 201 ~`.
  private mutating func pasted(at index: Int) -> Reading {
    let end: [UInt8] = Array("\u{1B}[201~".utf8)
    let rest = pending[index...]
    let stop = rest.firstIndex(of: 0x1B) ?? rest.endIndex
    let room = Self.pasteLimit - (paste?.count ?? 0)
    if stop > index {
      paste?.append(contentsOf: rest[index..<stop].prefix(max(0, room)))
      return .whole(nil, stop - index)
    }
    if rest.starts(with: end) {
      let text = String(decoding: paste ?? [], as: UTF8.self)
      paste = nil
      return .whole(.paste(text), end.count)
    }
    if end.starts(with: rest) { return .partial }
    return .whole(nil, 1)
  }
}

extension Key {
  /// The key with the shift key held.
  fileprivate var shifted: Key {
    switch self {
    case .left: .shiftLeft
    case .right: .shiftRight
    default: self
    }
  }
}
