import Diagnostics
import Expressions
import Quantities

/// A name of an exercise with the value, or the values, that it may have.
///
///     given: tau = 8 ms
///     given: amp = 2.4 .. 3.2 step 0.2 nA, R = {8, 10, 12} MΩ
struct Given: Sendable {
  /// The name in its usual spelling.
  let name: String
  let nameRange: SourceRange
  let values: Values

  /// What the name may be worth.
  enum Values: Sendable {
    /// One value, perhaps worked out from names before it.
    case one(Written)
    /// One of several, a learner's own.
    case several([AnyQuantity])

    var count: Int {
      if case .several(let list) = self { list.count } else { 1 }
    }
  }

  /// Reads `a = 1 nA, b = {2, 3} ms`.
  static func list(_ entry: Entry) throws(Diagnostic) -> [Given] {
    var list: [Given] = []
    for part in entry.splitAtCommas() { list.append(try Given(part)) }
    return list
  }

  private init(_ entry: Entry) throws(Diagnostic) {
    let parts = entry.split(at: "=", most: 2)
    guard parts.count == 2, let name = parts[0].value.soleName else {
      throw .noAssignment(entry)
    }
    self.name = name
    nameRange = parts[0].valueRange
    values = try Self.read(parts[1])
  }

  private static func read(_ entry: Entry) throws(Diagnostic) -> Values {
    if entry.value.hasPrefix("{") { return .several(try list(in: entry)) }
    guard entry.value.contains("..") else { return .one(try Written(entry)) }
    let range: QuantityRange
    do {
      range = try QuantityRange(reading: entry.value)
    } catch {
      throw error.diagnostic(in: entry)
    }
    guard range.step != nil else {
      throw Diagnostic(
        code: "given",
        "a range of values that are given needs its step",
        at: entry.valueRange,
        suggestion: "such as \(entry.value) step 0.1, so that the values can "
          + "be counted and proved")
    }
    return .several(range.values)
  }

  /// Reads `{2, 4, 8} nA`; the unit may also stand at each number.
  private static func list(
    in entry: Entry
  ) throws(Diagnostic) -> [AnyQuantity] {
    let parts = entry.split(at: "}", most: 2)
    guard parts.count == 2 else {
      throw Diagnostic(
        code: "given", "this list of values has no end",
        at: entry.valueRange, suggestion: "such as {2, 4, 8} nA")
    }
    let numbers = parts[0].part(parts[0].value.dropFirst(), from: 1)
    var values: [AnyQuantity] = []
    for number in numbers.splitAtCommas() {
      if values.count == Variants.mostVariants { throw .tooManyValues(number) }
      let value = try quantity(number, parts[1].value)
      if values.contains(value) {
        throw Diagnostic(
          code: "repeated-value", "this value stands twice in the list",
          at: number.valueRange, suggestion: "leave one of them out")
      }
      if let first = values.first, first.dimension != value.dimension {
        throw Diagnostic(
          code: "given",
          "this is \(value.dimension.words), the values before it are "
            + "\(first.dimension.words)", at: number.valueRange,
          suggestion: "give all of them units of one kind")
      }
      values.append(value)
    }
    return values
  }

  private static func quantity(
    _ number: Entry, _ unit: String
  ) throws(Diagnostic) -> AnyQuantity {
    if number.value.isEmpty {
      throw Diagnostic(
        code: "given", "a value is missing in this list",
        at: number.valueRange, suggestion: "such as {2, 4, 8} nA")
    }
    do {
      let text = unit.isEmpty ? number.value : "\(number.value) \(unit)"
      let value = try Expression(text).evaluate(in: Names())
      if case .quantity(let quantity) = value { return quantity }
    } catch {
      throw error.diagnostic(in: number)
    }
    throw Diagnostic(
      code: "given", "this is no value", at: number.valueRange,
      suggestion: "such as {2, 4, 8} nA")
  }
}

extension Diagnostic {
  fileprivate static func tooManyValues(_ number: Entry) -> Diagnostic {
    Diagnostic(
      code: "too-many-variants",
      "this list has more than \(Variants.mostVariants) values, each of "
        + "which would be a variant to prove", at: number.valueRange,
      suggestion: "give fewer values")
  }

  static func noAssignment(_ entry: Entry) -> Diagnostic {
    // `w = 4,5 nA` falls apart at its comma.
    let isRest = entry.value.first?.isNumber == true
    return Diagnostic(
      code: "assignment", "this is no `name = value`", at: entry.valueRange,
      suggestion: isRest
        ? "write `name = \(entry.value)`; a number has a decimal point: 4.5"
        : "such as: amp = 2.5 nA")
  }
}
