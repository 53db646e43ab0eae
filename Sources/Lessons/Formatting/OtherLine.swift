/// A line of a fence that is no `key: value`, taken apart.
///
/// The kinds of exercises read such lines; this knows their forms, not what
/// they are good for. An indented line stays indented, as it may continue
/// the line above.
enum OtherLine: Equatable {
  /// `- [x] text`, wherever it begins.
  case option(isRight: Bool, String)
  /// `> text`, wherever it begins.
  case feedback(String)
  /// `1. text`, at the margin.
  case item(number: String, String)
  /// Anything else.
  case text(isIndented: Bool, String)

  init(_ line: String) {
    let text = line.trimmingBlanks
    let isIndented = line.utf8.first?.isBlank ?? false
    self =
      Self.readOption(text) ?? Self.readFeedback(text)
      ?? (isIndented ? nil : Self.readItem(text))
      ?? .text(isIndented: isIndented, text)
  }

  /// The line in its usual layout.
  ///
  /// Below an entry nothing is indented: it would become part of the value.
  func text(isBelowEntry: Bool) -> String {
    let margin = isBelowEntry ? "" : "  "
    return switch self {
    case .option(let isRight, let text):
      Self.join(isRight ? "- [x]" : "- [ ]", text)
    case .feedback(let text): Self.join(margin + ">", text)
    case .item(let number, let text): Self.join(number, text)
    case .text(let isIndented, let text): isIndented ? margin + text : text
    }
  }

  private static func join(_ mark: String, _ text: String) -> String {
    text.isEmpty ? mark : mark + " " + text
  }

  private static func readOption(_ text: String) -> OtherLine? {
    guard text.hasPrefix("- ["), text.dropFirst(4).hasPrefix("]"),
      let mark = text.dropFirst(3).first, " xX".contains(mark)
    else { return nil }
    return .option(
      isRight: mark != " ", String(text.dropFirst(5)).trimmingBlanks)
  }

  private static func readFeedback(_ text: String) -> OtherLine? {
    guard text.hasPrefix(">") else { return nil }
    return .feedback(String(text.dropFirst()).trimmingBlanks)
  }

  private static func readItem(_ text: String) -> OtherLine? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let mark = rest.first,
      mark == "." || mark == ")"
    else { return nil }
    let said = rest.dropFirst()
    guard said.utf8.first?.isBlank ?? true else { return nil }
    return .item(number: digits + String(mark), String(said).trimmingBlanks)
  }
}
