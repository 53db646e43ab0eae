import Diagnostics
import Expressions
import Quantities

/// An expression of the author's, perhaps of another run:
/// `rate with amp = 5 nA`.
struct Asked: Sendable {
  let written: Written
  /// What is different in the other run.
  private let changes: [Assignment]

  /// Reads `EXPRESSION` or `EXPRESSION with NAME = VALUE, …`.
  init(_ entry: Entry) throws(Diagnostic) {
    let parts = entry.split(at: " with ", most: 2)
    try self.init(Written(parts[0]), with: parts.dropFirst().first)
  }

  /// An expression and what stands behind `with`.
  init(_ written: Written, with changes: Entry?) throws(Diagnostic) {
    self.written = written
    self.changes =
      try changes.map { entry throws(Diagnostic) in
        try Assignment.list(entry)
      } ?? []
  }

  /// What it comes to in a situation of an exercise.
  func value(
    in situation: Situation, of frame: Frame
  ) throws(Diagnostic) -> Value {
    try written.value(in: other(situation, frame))
  }

  /// What it comes to, where only a quantity will do.
  func quantity(
    in situation: Situation, of frame: Frame
  ) throws(Diagnostic) -> AnyQuantity {
    try written.quantity(in: other(situation, frame))
  }

  /// The situation of the run that is meant.
  func other(
    _ situation: Situation, _ frame: Frame
  ) throws(Diagnostic) -> Situation {
    guard !changes.isEmpty else { return situation }
    let known = frame.experiment?.assignedNames ?? []
    var values = situation.answers
    for one in changes {
      guard known.contains(one.name) else {
        throw .unknownName(
          one.name, what: "value given by the experiment", at: one.nameRange,
          among: known)
      }
      values[one.name] = try one.value.quantity(in: situation)
    }
    var other = try frame.situation(with: values)
    other.derived.merge(situation.derived) { new, _ in new }
    return other
  }
}
