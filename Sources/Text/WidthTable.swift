extension Unicode.Scalar {
  /// The columns of the scalar by itself: 0, 1 or 2.
  ///
  /// Marks, joiners and the later parts of a Hangul syllable are 0.
  var width: Int {
    if value < 0x300 { return isControl ? 0 : 1 }
    if isZeroWidth { return 0 }
    return isWide ? 2 : 1
  }

  /// The columns that the scalar adds to a character.
  ///
  /// Marks that take up room beside their letter add a column there, though
  /// by themselves they have none.
  var widthInCluster: Int {
    properties.generalCategory == .spacingMark ? 1 : width
  }

  private var isControl: Bool { value < 0x20 || (0x7F...0x9F) ~= value }

  private var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    case .lineSeparator, .paragraphSeparator, .surrogate: true
    case .format: !Self.visibleFormats.contains { $0 ~= value }
    default: Self.fillers.contains { $0 ~= value }
    }
  }

  private var isWide: Bool {
    if properties.isEmojiPresentation { return true }
    var low = 0
    var high = Self.wide.count
    while low < high {
      let middle = (low + high) / 2
      if Self.wide[middle].upperBound < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < Self.wide.count && Self.wide[low] ~= value
  }

  /// The soft hyphen and the signs that Arabic, Syriac and Kaithi numbers
  /// stand on.
  private static let visibleFormats: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891,
    0x8E2...0x8E2, 0x110BD...0x110BD, 0x110CD...0x110CD,
  ]

  /// Vowels and finals of a Hangul syllable, fillers, and specials.
  private static let fillers: [ClosedRange<UInt32>] = [
    0x1160...0x11FF, 0x2060...0x206F, 0x3164...0x3164, 0xD7B0...0xD7FF,
    0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF,
  ]

  /// East Asian Wide and Fullwidth but for emoji, which have a property of
  /// their own; in ascending order.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul initials
    0x2329...0x232A,  // angle brackets
    0x2630...0x2637,  // trigrams
    0x268A...0x268F,  // digrams
    0x2E80...0x303E,  // radicals and punctuation
    0x3041...0x3247,  // kana, Bopomofo, enclosed
    0x3250...0x4DBF,
    0x4DC0...0xA4CF,  // hexagrams, ideographs, Yi
    0xA960...0xA97C,  // Hangul initials, extended
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19,  // vertical forms
    0xFE30...0xFE6B,  // small forms
    0xFF01...0xFF60,  // fullwidth forms
    0xFFE0...0xFFE6,
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // kana, Nüshu
    0x1D300...0x1D356,  // Tai Xuan Jing
    0x1D360...0x1D376,  // counting rods
    0x1F1E6...0x1F1FF,  // letters of flags
    0x1F200...0x1F265,  // enclosed ideographs
    0x1F3FB...0x1F3FF,  // skin tones
    0x20000...0x3FFFD,  // further ideographs
  ]
}
