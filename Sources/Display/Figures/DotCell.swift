extension Medium.Dots {
  /// How many dots stand side by side in a character.
  var across: Int { self == .ascii ? 1 : 2 }

  /// How many dots stand above one another in a character. An ASCII
  /// character has three heights: `'`, `-` and `_`.
  var down: Int {
    switch self {
    case .braille: 4
    case .blocks: 2
    case .ascii: 3
    }
  }

  /// The character with these dots: the lowest bit is the dot at the upper
  /// left, the next one is to its right, and so on row by row.
  func character(_ dots: UInt8) -> Character {
    switch self {
    case .braille: Self.braille(dots)
    case .blocks: Self.quarters[Int(dots & 15)]
    case .ascii: dots == 0 ? " " : "*"
    }
  }

  private static let quarters = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")

  /// Braille numbers its dots down the left column, then down the right one,
  /// and the fourth row last.
  private static func braille(_ dots: UInt8) -> Character {
    let numbers: [UInt32] = [0, 3, 1, 4, 2, 5, 6, 7]
    let bits = numbers.indices.reduce(UInt32(0)) { sum, index in
      dots >> index & 1 == 1 ? sum | 1 << numbers[index] : sum
    }
    if bits == 0 { return " " }
    return Unicode.Scalar(0x2800 + bits).map(Character.init) ?? " "
  }
}
