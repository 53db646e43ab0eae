import Diagnostics
import Expressions
import LIFCore
import Quantities

/// The line `answer:` of a quantity: what the core works out, and what is as
/// good.
///
///     latency                    with the usual tolerance
///     latency ± 1 %
///     u(20 ms) ± 0.2 mV
///     isi to 3 digits
///     2 nA .. 2.4 nA             anything in the range
///     rate ± 2 % with amp = 5 nA
struct AnswerKey: Sendable {
  private let lower: Asked
  private let form: Form
  /// The whole line.
  let entry: Entry

  private enum Form: Sendable {
    case tolerance(Toleranced, text: Entry)
    case digits(Int)
    case range(upper: Asked)
  }

  /// A key that has been worked out.
  struct Solved {
    let key: AnyQuantity
    let tolerance: Tolerance
    let situation: Situation
    /// Whether it is measured on a run that goes in steps, so that the model
    /// itself would give something else.
    var isOfSteps = false
  }

  init(_ entry: Entry) throws(Diagnostic) {
    self.entry = entry
    let parts = entry.split(at: " with ", most: 2)
    let (head, changes) = (parts[0], parts.dropFirst().first)
    let bounds = head.split(at: "..", most: 2)
    let digits = head.split(at: " to ", most: 2)
    if bounds.count == 2 {
      // `4 .. 5 mV` has its unit at the end.
      let first = bounds[0].borrowingUnit(of: bounds[1])
      lower = try Asked(Written(first), with: changes)
      form = .range(upper: try Asked(Written(bounds[1]), with: changes))
    } else if digits.count == 2 {
      lower = try Asked(Written(digits[0]), with: changes)
      form = .digits(try Self.digits(digits[1]))
    } else {
      do {
        form = .tolerance(try Toleranced(reading: head.value), text: head)
      } catch {
        throw error.diagnostic(in: head)
      }
      lower = try Asked(Written(head.beforeTolerance), with: changes)
    }
  }

  private static func digits(_ entry: Entry) throws(Diagnostic) -> Int {
    let words = entry.value.split(separator: " ")
    guard words.count == 2, words[1].hasPrefix("digit"),
      let count = Int(words[0]), (1...12).contains(count)
    else {
      throw Diagnostic(
        code: "tolerance", "this is no number of digits",
        at: entry.valueRange, suggestion: "such as: latency to 3 digits")
    }
    return count
  }

  /// The situation of the run in which the key is measured.
  func situation(
    of situation: Situation, _ frame: Frame
  ) throws(Diagnostic) -> Situation {
    try lower.other(situation, frame)
  }

  /// The key as an expression.
  var written: Written { lower.written }

  /// Whether it is a number of things, such as spikes: then only that number
  /// is right.
  private var isCount: Bool {
    written.expression.names.allSatisfy { $0.name == "spikes" }
  }

  /// Whether the author said how near is right.
  var isToleranceAsked: Bool {
    if case .tolerance(let asked, _) = form { return asked.tolerance != .none }
    return true
  }

  /// Works out the key, without any check of the tolerance's unit.
  func solve(
    in situation: Situation, of frame: Frame, unit: Unit?
  ) throws(Diagnostic) -> Solved {
    let value = try lower.quantity(in: situation, of: frame)
    guard value.value.isFinite else {
      throw written.fault(
        "the answer is not finite, and nobody could type it",
        suggestion: "ask for something finite")
    }
    var solved = try solved(value, in: situation, of: frame, unit)
    solved.isOfSteps =
      situation.run?.recording.samples != nil
      && frame.measures(written.expression)
    return solved
  }

  private func solved(
    _ value: AnyQuantity, in situation: Situation, of frame: Frame,
    _ unit: Unit?
  ) throws(Diagnostic) -> Solved {
    switch form {
    case .tolerance(let asked, _):
      return Solved(
        key: value,
        tolerance: Tolerance(
          asked.tolerance, of: value, isCount: isCount, in: unit),
        situation: situation)
    case .digits(let count):
      return Solved(
        key: value, tolerance: Tolerance(digits: count, of: value, in: unit),
        situation: situation)
    case .range(let upper):
      let other = try upper.quantity(in: situation, of: frame)
      guard other.dimension == value.dimension, value.value < other.value,
        other.value.isFinite
      else {
        throw Diagnostic(
          code: "tolerance",
          "a range goes from a value to a larger one of its kind",
          at: entry.valueRange,
          suggestion: "such as: 2 nA .. 2.4 nA, with a unit at both")
      }
      let middle = AnyQuantity((value.value + other.value) / 2, value.dimension)
      return Solved(
        key: middle, tolerance: Tolerance(from: value, to: other),
        situation: situation)
    }
  }

  /// What is wrong with the tolerance, if anything.
  func fault(_ solved: Solved) -> Diagnostic? {
    guard case .tolerance(let asked, let text) = form else { return nil }
    do {
      _ = try asked.check(in: solved.situation)
    } catch {
      return error.diagnostic(in: text)
    }
    guard asked.tolerance != .none,
      Tolerance(.none, of: solved.key, isCount: isCount) == solved.tolerance
    else { return nil }
    return Diagnostic(
      .warning, code: "idle-tolerance",
      "this is the usual tolerance, and need not be said",
      at: entry.valueRange, suggestion: "leave it out")
  }
}

extension Entry {
  /// A plain number with the unit of another entry, if that is a number with
  /// one.
  fileprivate func borrowingUnit(of other: Entry) -> Entry {
    guard Double(value) != nil else { return self }
    let number = other.value.prefix { $0.isNumber || "+-. ".contains($0) }
    let unit = other.value.dropFirst(number.count)
    guard UnitTable.unit(spelt: String(unit)) != nil else { return self }
    return part((value + " " + unit)[...], from: 0)
  }

  /// The value up to the sign that begins a tolerance.
  fileprivate var beforeTolerance: Entry {
    for sign in ["±", "+/-", "+-"] where value.contains(sign) {
      return split(at: sign, most: 2)[0]
    }
    return self
  }
}
