/// Looks up named character references.
///
/// The names are kept as one text, split on first use and then searched by
/// halves: a dictionary literal of this size takes long to compile.
struct EntityTable {
  static let shared = EntityTable(entityNames)

  /// How many letters and digits the longest name has.
  static let longestName = 31

  private let bytes: [UInt8]
  /// Where each entry `name=codes` begins, and at the end one more.
  private let starts: [Int]

  private init(_ names: String) {
    bytes = Array(names.utf8)
    var starts = [0]
    for offset in bytes.indices where bytes[offset].isSpace {
      starts.append(offset + 1)
    }
    starts.append(bytes.count + 1)
    self.starts = starts
  }

  /// The UTF-8 bytes that a name stands for.
  func characters(of name: ArraySlice<UInt8>) -> [UInt8]? {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high) / 2
      let entry = bytes[starts[middle]..<(starts[middle + 1] - 1)]
      let known = entry.prefix { $0 != .equals }
      if known.elementsEqual(name) {
        return decode(entry.dropFirst(known.count + 1))
      }
      if known.lexicographicallyPrecedes(name) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return nil
  }

  private func decode(_ codes: ArraySlice<UInt8>) -> [UInt8] {
    var characters = ""
    for code in codes.split(separator: .plus) {
      let value = code.reduce(UInt32(0)) { $0 * 16 + ($1.hexValue ?? 0) }
      characters.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return Array(characters.utf8)
  }
}
