/// A reader of texts, and what must hold of whatever it makes of them.
struct FuzzTarget: Sendable {
  let name: String
  /// Reads some bytes; what does not hold of the result, in words.
  let fault: @Sendable ([UInt8]) -> String?

  static let all = [
    FuzzTarget(name: "markdown", fault: MarkdownTarget.fault),
    FuzzTarget(name: "maths", fault: MathsTarget.fault),
    FuzzTarget(name: "lesson", fault: LessonTarget.fault),
    FuzzTarget(name: "expression", fault: ExpressionTarget.fault),
    FuzzTarget(name: "quantity", fault: QuantityTarget.fault),
    FuzzTarget(name: "keys", fault: KeysTarget.fault),
  ]

  /// The names, with blanks between.
  static var names: String { all.map(\.name).joined(separator: " ") }
}

extension String {
  /// The first character that can steer a terminal, but for line feeds.
  var steering: Unicode.Scalar? {
    unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
