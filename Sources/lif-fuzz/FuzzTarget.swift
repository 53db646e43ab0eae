/// A reader of texts, and what must hold of whatever it makes of them.
struct FuzzTarget: Sendable {
  let name: String
  /// Reads some bytes; what does not hold of the result, in words.
  let fault: @Sendable ([UInt8]) -> String?

  static let all = [
    FuzzTarget(name: "markdown", fault: MarkdownTarget.fault),
    FuzzTarget(name: "maths", fault: MathsTarget.fault),
    FuzzTarget(name: "lesson", fault: LessonTarget.fault),
    FuzzTarget(name: "layout", fault: LayoutTarget.fault),
    FuzzTarget(name: "expression", fault: ExpressionTarget.fault),
    FuzzTarget(name: "quantity", fault: QuantityTarget.fault),
    FuzzTarget(name: "table", fault: TableTarget.fault),
    FuzzTarget(name: "keys", fault: KeysTarget.fault),
  ]

  /// The names, with blanks between.
  static var names: String { all.map(\.name).joined(separator: " ") }
}
