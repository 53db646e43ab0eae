import Expressions
import Quantities

/// What a learner might type where a value is asked for, and what it must be
/// worth: the key in other units and signs, without a unit, with a slip of
/// the keyboard; and whatever steals the key.
struct ValueProbes {
  private(set) var probes: [Probe] = []
  private let solved: AnswerKey.Solved
  private let unit: Unit?

  private var key: AnyQuantity { solved.key }

  /// The battery for a key; `text` is the author's own expression for it.
  init(
    _ solved: AnswerKey.Solved, asText text: String, unit: Unit?,
    isAsked: Bool
  ) {
    self.solved = solved
    self.unit = unit ?? solved.naturalUnit
    addRightOnes(isAsked)
    addBounds()
    addSlips()
    addUnreadable()
    probes.append(
      Probe(answer: text, what: "the key's own text", expected: .rightOrFault))
  }

  /// A value as a person types it.
  private func text(_ value: Double, digits: Int = 12) -> String {
    AnyQuantity(value, key.dimension)
      .formatted(.significant(digits), in: unit, .plain)
  }

  private mutating func add(
    _ answer: String, _ what: String, _ expected: Probe.Expected,
    _ advice: String? = nil
  ) {
    probes.append(
      Probe(answer: answer, what: what, expected: expected, advice: advice))
  }

  private mutating func addRightOnes(_ isAsked: Bool) {
    add(text(key.value), "the key", .right)
    let isCount = solved.tolerance.distance == 0
    if !isAsked && !isCount || solved.tolerance.allows(digits: 3, of: key) {
      add(
        text(key.value, digits: 3), "the key to three digits", .right,
        "widen the tolerance")
    }
    add(
      solved.shown(in: unit, .plain), "the key as it is shown", .right,
      "widen the tolerance")
    add(
      text(key.value).replacing("-", with: "\u{2212}"),
      "the key with a true minus", .right)
    // A unit that is a name on the page too is asked about: C, of a cell.
    let names = solved.situation.learnerNames.names
    for other in UnitTable.units(of: key.dimension)
    where !names.contains(other.symbol) {
      let answer = key.formatted(.significant(12), in: other, .plain)
      add(answer, "the key in \(other.symbol)", .right)
    }
  }

  /// Just inside the tolerance is right, just outside is not.
  private mutating func addBounds() {
    let (lower, upper) = (solved.tolerance.lower, solved.tolerance.upper)
    let margin = max((upper - lower) * 1e-3, key.value.magnitude * 1e-6)
    if key.value == 0, margin == 0 { return }
    if upper > lower {
      add(text(lower + margin), "just inside the tolerance", .right)
      add(text(upper - margin), "just inside the tolerance", .right)
    }
    add(text(lower - margin), "just outside the tolerance", .notRight)
    add(text(upper + margin), "just outside the tolerance", .notRight)
  }

  private mutating func addSlips() {
    let range = solved.tolerance.lower...solved.tolerance.upper
    let slips: [(Double, String)] = [
      (-1, "the key with the other sign"), (10, "ten times the key"),
      (0.1, "a tenth of the key"), (1000, "a thousand times the key"),
      (0.001, "a thousandth of the key"),
    ]
    for (factor, what) in slips where key.value != 0 {
      let isTooNear = range.contains(key.value * factor)
      add(
        text(key.value * factor), what, .notRight,
        isTooNear ? "the tolerance is so wide that it is right" : nil)
    }
  }

  private mutating func addUnreadable() {
    let number = unit?.number(ofCoherent: key.value) ?? key.value
    let symbol = unit.map { " \($0.symbol)" } ?? ""
    if key.dimension != .number {
      add(
        number.formatted(.significant(6), .plain), "the key without its unit",
        .fault)
      add("0", "zero without a unit", .fault)
    }
    let decimal = number.formatted(.significant(4), .plain)
    if decimal.contains(".") {
      add(
        decimal.replacing(".", with: ",") + symbol,
        "the key with a decimal comma", .rightOrFault)
    }
    for word in ["nan", "inf", "1e400"] {
      add(word + symbol, "no finite number", .fault)
    }
    add("", "nothing", .fault)
    add(String(repeating: "(", count: 3000), "a very long line", .fault)
    for name in Outcomes.plain.keys.sorted() {
      add(name, "the name of an outcome", .fault)
    }
  }
}
