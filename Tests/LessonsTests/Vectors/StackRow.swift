import Lessons
import TestSupport
import Testing

/// A row of the answer tests of STACK, as an exercise of ours.
struct StackRow: CustomTestStringConvertible {
  let test: String
  let student: String
  let teacher: String
  let option: String
  let isRight: Bool
  /// What STACK says beside its mark.
  let note: String

  /// The test, what was typed, what is right, and how near.
  var testDescription: String {
    "\(test) \(student) | \(teacher) | \(option)"
  }

  /// The rows that STACK itself passes.
  static let all: [StackRow] =
    SharedFolder.rows("conformance/vectors/stack_answer_tests.tsv")
    .filter { $0.first == "pass" && $0.count > 5 }
    .map {
      StackRow(
        test: $0[1], student: $0[2], teacher: $0[3], option: $0[4],
        isRight: $0[5] == "1", note: $0.count > 6 ? $0[6] : "")
    }

  /// The line `answer:`, where the row asks what an exercise can ask.
  private var key: String? {
    guard let teacher = ours(teacher) else { return nil }
    switch test {
    case "NumRelative", "UnitsRelative", "UnitsStrictRelative":
      // 5 % is what STACK takes where nothing is said.
      guard let part = Double(option.isEmpty ? "0.05" : option) else {
        return nil
      }
      return "\(teacher) ± \(part * 100) %"
    case "NumAbsolute":
      return Double(option.isEmpty ? "0.05" : option)
        .map { "\(teacher) ± \($0)" }
    case "UnitsAbsolute", "UnitsStrictAbsolute":
      let unit = Self.unit(of: teacher)
      guard
        let distance = Double(option) != nil
          ? "\(option)\(unit)" : ours(option)
      else { return nil }
      return "\(teacher) ± \(distance)"
    case "NumSigFigs", "Units", "UnitsStrict":
      return digits.map { "\(teacher) to \($0) digits" }
    default: return nil
    }
  }

  /// How many digits must be right: `3`, or the second of `[4,3]`; a second
  /// one of -1 stands for the first.
  private var digits: Int? {
    let parts = option.filter { $0 != "[" && $0 != "]" }
      .split(separator: ",").compactMap { Int($0) }
    guard let last = parts.last, let first = parts.first, last != 0 else {
      return nil
    }
    return last < 0 ? first : last
  }

  /// The exercise and the answer to it; nil where the row has no meaning for
  /// us: lists, sets, other units, an algebra of its own.
  var translated: (exercise: String, answer: String)? {
    guard let key, let answer = ours(student) else { return nil }
    return ("```exercise quantity id=q\nanswer: \(key)\n```\n", answer)
  }

  /// Units that stand for ours of the same proportions.
  private static let units = [
    ("kg", "V"), ("g", "mV"), ("km/s", "V"), ("m/s", "mV"), ("m/s^2", "nA"),
    ("m/s/s", "nA"), ("km", "s"), ("m", "ms"), ("mm", "µs"), ("kJ", "V"),
    ("J", "mV"), ("kVA", "mV"), ("MVA", "V"), ("kWh", "mV"), ("MWh", "V"),
    ("mg", "µV"), ("s", "s"),
  ]

  /// A number, perhaps with a unit, in our language.
  private func ours(_ text: String) -> String? {
    let text = text.replacing("%pi", with: "pi")
    let strange = ["[", "{", "disp", "null", "x", "%", "ev("]
    if strange.contains(where: text.contains) { return nil }
    if test.hasPrefix("Units"), let star = text.firstIndex(of: "*"),
      let unit = Self.units.first(where: {
        $0.0 == text[text.index(after: star)...]
      })
    {
      let number = String(text[..<star])
      // A number and its unit are one word; an expression is multiplied.
      return Double(number) != nil
        ? "\(number) \(unit.1)" : "\(number) * 1 \(unit.1)"
    }
    let letters = text.filter(\.isLetter)
    let known = ["", "pi", "sqrt", "e", "E", "inf"]
    return known.contains(letters) ? text : nil
  }

  private static func unit(of text: String) -> String {
    text.split(separator: " ").dropFirst().first.map { " \($0)" } ?? ""
  }
}
