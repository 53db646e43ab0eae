/// How many terminal columns text takes up.
///
/// Text is measured by `Character`, as terminals that know emoji draw it: a
/// letter with its accents is one column, an ideograph or an emoji, however
/// many scalars it is joined from, is two. What is ambiguous is narrow.
/// Source: Unicode Standard Annex 11 (East Asian Width) and Unicode
/// Technical Standard 51 (Emoji).
extension String {
  /// The columns of the text, were it shown on one line.
  public var width: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.width }
  }
}

extension Character {
  /// The columns of one character: 0 for a lone mark, 1, or 2.
  ///
  /// The widths of the scalars add up to at most two: that covers flags,
  /// skin tones, joined families and conjunct consonants. The variation
  /// selectors 15 and 16 ask for text or for a picture.
  public var width: Int {
    if utf8.count == 1 { return isASCIIControl ? 0 : 1 }
    var total = 0
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{FE0F}": total = previous.widthAsPicture ?? max(total, 1)
      case "\u{FE0E}" where previous?.properties.isEmoji == true: total = 1
      default: total += scalar.widthInCluster
      }
      previous = scalar
    }
    return min(total, 2)
  }

  private var isASCIIControl: Bool {
    asciiValue.map { $0 < 0x20 || $0 == 0x7F } ?? false
  }
}

extension Unicode.Scalar? {
  /// Two columns, if the scalar is one that can be shown as a picture.
  fileprivate var widthAsPicture: Int? {
    self?.properties.isEmoji == true ? 2 : nil
  }
}
