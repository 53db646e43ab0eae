import Diagnostics
import Expressions
import Quantities

/// An expression as it stands in a lesson, with the way back to its place.
struct Written: Sendable {
  let expression: Expression
  let entry: Entry

  /// Reads an author's expression.
  init(_ entry: Entry) throws(Diagnostic) {
    self.entry = entry
    if entry.value.isEmpty { throw .emptyValue(entry) }
    do {
      expression = try Expression(entry.value, options: .author)
    } catch {
      throw error.diagnostic(in: entry)
    }
  }

  /// What it comes to.
  func value(in scope: some Scope) throws(Diagnostic) -> Value {
    do {
      return try expression.evaluate(in: scope)
    } catch {
      throw error.diagnostic(in: entry)
    }
  }

  /// What it comes to, where only a quantity will do.
  func quantity(in scope: some Scope) throws(Diagnostic) -> AnyQuantity {
    switch try value(in: scope) {
    case .quantity(let quantity): return quantity
    case .truth:
      throw fault("a relation stands where a value is wanted")
    case .undefined(let reason):
      throw fault("this has no value: \(reason)")
    }
  }

  /// What it comes to, where only one dimension will do.
  func quantity(
    _ dimension: Dimension, in scope: some Scope
  ) throws(Diagnostic) -> AnyQuantity {
    do {
      let value = try expression.evaluate(in: scope, wanting: dimension)
      if case .quantity(let quantity) = value { return quantity }
    } catch {
      throw error.diagnostic(in: entry)
    }
    return try quantity(in: scope)
  }

  /// What it comes to, where only one kind of quantity will do.
  func quantity<Kind>(
    _: Quantity<Kind>.Type, in scope: some Scope
  ) throws(Diagnostic) -> Quantity<Kind> {
    Quantity(coherent: try quantity(Kind.dimension, in: scope).value)
  }

  /// A finding about the whole of it.
  func fault(
    code: String = "value", _ message: String, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: code, message, at: entry.valueRange, suggestion: suggestion)
  }
}

extension ExpressionError {
  /// The same finding at its place in the file.
  func diagnostic(in entry: Entry) -> Diagnostic {
    var found = diagnostic(shiftedBy: 0)
    found.range = entry.place(range)
    return found
  }
}
