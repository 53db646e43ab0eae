import Diagnostics
import Text

/// A part of the texts of a document.
///
/// Places are counted in three ways. A `SourceRange` counts bytes of the
/// source; the offsets of inline items count bytes of `InlineText`, the lines
/// of one leaf block strung together; a `Stretch` counts bytes of `Texts`.
typealias Stretch = Range<Int>

/// What the nodes of a document say: the source, for nearly all of it stands
/// there, and behind it what does not.
struct Texts {
  private(set) var bytes: [UInt8]
  /// Whether the source is to be copied for the sake of U+0000, for which
  /// CommonMark wants U+FFFD.
  private let holdsNull: Bool

  /// Whether something hidden may stand in it: in the source, or made by a
  /// character reference.
  private(set) var mayHide: Bool

  /// Texts taken from a source.
  init(from source: SourceText) {
    holdsNull = source.holdsNull
    mayHide = source.holdsHidden
    bytes = source.bytes
    bytes.reserveCapacity(source.bytes.count + source.bytes.count / 8)
  }

  var count: Int { bytes.count }

  /// Where the text of a part of the source stands; it is added only if it
  /// must be changed.
  mutating func add(_ place: SourceRange, of source: [UInt8]) -> Stretch {
    if !holdsNull { return place.lower..<place.upper }
    return add(source[place.lower..<place.upper])
  }

  /// Where the text of a part of a leaf block stands; it is added only if it
  /// stands nowhere in the source as it is.
  mutating func add(_ lower: Int, _ upper: Int, of text: InlineText) -> Stretch
  {
    if !holdsNull, let place = text.whole(lower, upper) {
      return place.lower..<place.upper
    }
    return add(text.bytes[lower..<upper])
  }

  /// Adds a text that stands nowhere; the result is where it does then.
  mutating func add(_ slice: ArraySlice<UInt8>) -> Stretch {
    let start = bytes.count
    append(slice)
    return start..<bytes.count
  }

  /// Adds bytes to the text that is being put together.
  mutating func append(_ slice: ArraySlice<UInt8>) {
    guard holdsNull, slice.contains(0) else {
      return bytes.append(contentsOf: slice)
    }
    for byte in slice { append(byte) }
  }

  /// Adds what a character reference stands for.
  mutating func append(reference characters: [UInt8]) {
    append(characters[...])
    mayHide = mayHide || characters.holdsHidden
  }

  mutating func append(_ byte: UInt8) {
    if byte == 0 { bytes += [0xEF, 0xBF, 0xBD] } else { bytes.append(byte) }
  }
}
